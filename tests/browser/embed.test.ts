import jsqr from 'jsqr';
import type { Frame, Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { outerPage } from './driver/outer-page';
import { pictureOf } from './driver/picture';
import { pinch } from './driver/pinch';
import { serveUnder } from './driver/serve-under';
import { turnTo } from './driver/turn-to';

const VIEW = '?layers=gwadar,open&feature=gwadar-port#11/25.12/62.33';
const PORT = 'Gwadar Port, multi-purpose terminal';

let site: string;
let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  site = await serveUnder('/some/where/');
  atlas = await openAtlas({ site, path: VIEW, map: 'svg', touch: true });
  page = atlas.page;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

describe('the dialog "Share"', () => {
  let dialog: Locator;

  beforeEach(async () => {
    await turnTo(atlas, VIEW);
    dialog = await openShare();
  });

  test('gives a link to the exact view, or to the place alone', async () => {
    const link = dialog.getByRole('textbox', { name: 'Link' });
    expect(await link.inputValue()).toBe(passedOn(page));
    await dialog.getByRole('checkbox', { name: 'With the exact map view' }).uncheck();
    expect(await link.inputValue()).toBe(passedOn(page).replace(/#.*/, ''));
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await dialog.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
    await dialog.getByRole('checkbox', { name: 'With the exact map view' }).check();
  });

  test('shows a QR code that leads there', async () => {
    const { data, width, height } = pictureOf(
      await dialog.getByRole('img', { name: 'QR code' }).screenshot(),
    );
    expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(passedOn(page));
  });

  test('makes code for a frame of the size that was asked for', async () => {
    const code = await codeOfHeight(dialog, 500);
    expect(code).toContain('height="500"');
    expect(code).toContain('loading="lazy"');
    expect(await atlas.axe()).toEqual([]);
  });

  test('is left by Escape, back to its button', async () => {
    expect(await dialog.evaluate((open) => open.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await shareButton().evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await atlas.feature(PORT).isVisible()).toBe(true);
  });
});

describe('in a frame of another page', () => {
  let frame: Frame;
  let outer: string;

  beforeAll(async () => {
    await turnTo(atlas, VIEW);
    outer = await outerPage(await codeOfHeight(await openShare(), 500));
  });

  beforeEach(async () => {
    await page.goto(outer);
    frame = await mapFrame(page.locator('iframe'));
  });

  test('stand map, legend and caption; a place is chosen, told in brief, and read in full in a tab of its own', async () => {
    expect(await coloursOf(frame.getByRole('region', { name: 'Map' }).first())).toBeGreaterThan(20);
    await frame.getByRole('heading', { name: PORT, level: 1 }).waitFor();
    await frame.getByText('Deep-water terminal').waitFor();
    await frame.getByText('Legend').click();
    const legend = frame.locator('.map-legend').getByRole('listitem');
    expect(await legend.allTextContents()).toEqual(['Gwadar', 'Open Corridor']);
    expect(await fullAddress(frame)).toMatch(
      /\?lang=en&layers=gwadar,open&feature=gwadar-port#11\/25.12\/62.33$/,
    );
    expect(await frame.getByRole('tab').count()).toBe(0);
    expect(atlas.complaints).toEqual([]);

    await frame.getByRole('button', { name: 'Close', exact: true }).click();
    await frame.getByRole('heading', { name: 'Corridor Atlas', level: 1 }).waitFor();
    await frame.getByRole('listbox', { name: /^Places in view/ }).press('Enter');
    const chosen = (await frame.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect(chosen).not.toBe('Corridor Atlas');
    const opened = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'Read more (opens in a new tab)' }).click();
    const whole = await opened;
    expect(whole.url()).toContain(site);
    expect(whole.url()).not.toContain('embed');
    await whole.getByRole('region', { name: chosen, exact: true }).waitFor();
    await whole.close();
  });

  test('the wheel and one finger scroll the page; with Ctrl, and with two, they zoom the map', async () => {
    const before = await fullAddress(frame);
    const map = await page.locator('iframe').boundingBox();
    if (!map) throw new Error('the frame is not visible');
    await page.mouse.move(map.x + map.width / 2, map.y + 120);
    await page.mouse.wheel(0, 60);
    await eventually(() => page.evaluate(() => scrollY)).toBe(60);
    await frame.getByText('Hold Ctrl while scrolling').waitFor({ state: 'attached' });
    expect(await fullAddress(frame)).toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await eventually(() => fullAddress(frame)).not.toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(60);

    const wheeled = await fullAddress(frame);
    await atlas.swipe({ x: 300, y: 180 }, { x: 300, y: 80 });
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(110);
    await frame.getByText('Use two fingers to move the map').waitFor({ state: 'attached' });
    expect(await fullAddress(frame)).toBe(wheeled);
    await pinch(page, { x: 300, y: 80 }, 60, 120);
    await eventually(() => fullAddress(frame)).not.toBe(wheeled);
  });
});

describe('in a frame that is shut off from everything', () => {
  test('stands the map, which asks for nothing that it may not have', async () => {
    const address = `${inject('site')}${VIEW.replace('#', '&embed=1#')}`;
    await page.goto(await outerPage(`<iframe sandbox="allow-scripts" src="${address}"></iframe>`));
    const frame = await mapFrame(page.locator('iframe'));
    expect(await frame.evaluate(() => origin)).toBe('null');
    expect(await frame.getByRole('application').isVisible()).toBe(true);
    await frame.getByRole('heading', { name: PORT, level: 1 }).waitFor();
    await frame.getByRole('button', { name: 'Close', exact: true }).click();
    await frame.getByRole('heading', { name: 'Corridor Atlas', level: 1 }).waitFor();
    expect(atlas.complaints).toEqual([]);
  });
});

const shareButton = () => atlas.feature(PORT).getByRole('button', { name: 'Share' });

async function openShare(): Promise<Locator> {
  await shareButton().press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.waitFor();
  return dialog;
}

/** The code of a frame as high as this, as the dialog gives it. */
async function codeOfHeight(dialog: Locator, heightPx: number): Promise<string> {
  await dialog.getByRole('spinbutton', { name: 'Height' }).fill(String(heightPx));
  await page.keyboard.press('Tab');
  return dialog.getByRole('textbox', { name: 'HTML code' }).inputValue();
}

/** The page in a frame, once its map stands still. */
async function mapFrame(iframe: Locator): Promise<Frame> {
  const frame = await (await iframe.elementHandle())?.contentFrame();
  if (!frame) throw new Error('the iframe has no frame');
  await frame.waitForFunction(() => performance.getEntriesByName('atlas:idle').length > 0);
  return frame;
}

/** The address of the view, but for how this machine draws the map. */
const passedOn = (page: Page) => page.url().replace('&map=svg', '');

/** Where "Open in full" leads, which tells the view of the frame. */
const fullAddress = (frame: Frame) => frame.getByRole('link', { name: /^Open in full/ }).getAttribute('href');

/** How many colours a picture has: more than a handful where a map is drawn. */
async function coloursOf(map: Locator): Promise<number> {
  const { data } = pictureOf(await map.screenshot());
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return new Set(pixels).size;
}

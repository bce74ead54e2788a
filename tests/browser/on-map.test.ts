import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas } from './driver/open-atlas';
import { turnTo } from './driver/turn-to';

const KASHGAR = [75.98, 39.47] as const;
const GWADAR = [62.3254, 25.1216] as const;
/** Power plants, cables and works of Karachi and Port Qasim stand here on one another. */
const KARACHI = [67.03, 24.84] as const;
/** On the Line of Control. */
const LINE_OF_CONTROL = [75.6, 34.6] as const;

let atlas: AtlasPage;
let page: Page;
/** The address that the atlas takes by itself. */
let start: string;

beforeAll(async () => {
  atlas = await openAtlas({ map: 'svg', reducedMotion: true });
  ({ page } = atlas);
  start = `?${new URL(page.url()).hash}`;
});

/** Turns to an address, and away from what the mouse rests on. */
async function show(path: string): Promise<void> {
  await page.mouse.move(2, 2);
  await turnTo(atlas, path);
  await page.waitForURL(/#./);
}

describe('a card on the map', () => {
  const card = () => page.getByRole('tooltip');

  beforeEach(() => show(start));

  test('names what the mouse rests on, beside it, and can be pointed at; Escape takes it away', async () => {
    const { x, y } = await atlas.positionOf(KASHGAR);
    await page.mouse.move(x, y);
    await card().waitFor();
    expect(await card().textContent()).toMatch(/^Kashgar/);
    const box = await card().boundingBox();
    if (box === null) throw new Error('no card');
    expect(x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height).toBe(true);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.waitForTimeout(700);
    expect(await card().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  test('goes when its subject is left', async () => {
    const { x, y } = await atlas.positionOf(KASHGAR);
    await page.mouse.move(x, y);
    await card().waitFor();
    await page.mouse.move(x, y - 60);
    await card().waitFor({ state: 'detached' });
  });

  test('says how long a line is', async () => {
    const line = page.locator('.scene [data-layer^="highway"] path').first();
    expect(await line.count()).toBe(1);
    const { x, y } = await pointOn(page, atlas);
    await page.mouse.move(x, y);
    await card().waitFor();
    expect(await card().textContent()).toMatch(/Karakoram Highway.*\d km/);
  });

  test('follows the keyboard at once, and describes the place that it has led to', async () => {
    const list = page.getByRole('listbox', { name: /^Places in view/ });
    await list.focus();
    await page.keyboard.press('End');
    const active = list.getByRole('option', { selected: true });
    const name = (await active.textContent()) ?? '';
    await eventually(async () => (await card().textContent()) ?? '').toContain(name);
    const described = await active.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).not.toBe('');
    await list.blur();
    await card().waitFor({ state: 'detached' });
  });

  test('does not come for a link in the text, which says the name itself', async () => {
    await atlas.panel().getByRole('link', { name: 'Gwadar', exact: true }).first().hover();
    await page.waitForTimeout(600);
    expect(await card().count()).toBe(0);
  });
});

describe('where several places lie on one spot', () => {
  test('a press lets the reader choose, by mouse or keys, and Escape leads back to the map', async () => {
    await show(start);
    const menu = page.getByRole('menu', { name: /^\d+ places here$/ });
    await atlas.clickMapAt(KARACHI);
    await menu.waitFor();
    const items = menu.getByRole('menuitem');
    const count = await items.count();
    expect(count).toBeGreaterThan(2);
    expect(await menu.getAttribute('aria-labelledby')).not.toBeNull();
    await eventually(() => items.first().evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await items.last().evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    await atlas.clickMapAt(KARACHI);
    const second = items.nth(1);
    const name = await second.locator('span').first().textContent();
    await second.click();
    await atlas.feature(name ?? '').waitFor();
  });

  test('a finger does too, within the part of the map that the sheet leaves', async () => {
    const phone = await openAtlas({ map: 'svg', reducedMotion: true, touch: true, viewport: NARROW });
    await phone.tapMapAt(KARACHI);
    const title = phone.page.getByRole('heading', { name: /^\d+ places here$/ });
    await title.waitFor();
    const [box, map] = [await title.boundingBox(), await phone.openMap()];
    expect(box?.y).toBeGreaterThanOrEqual(map.y);
    expect(await phone.page.getByRole('tooltip').count()).toBe(0);
  });

  test('a place opens at once that brings the others with it as its parts', async () => {
    await show(start);
    await atlas.clickMapAt(GWADAR);
    await atlas.feature('Gwadar').waitFor();
  });
});

describe('opening and closing', () => {
  /** The camera is the chapter's own. */
  // An event that happened there would be another choice.
  const theRoad = '?chapter=the-road&layers=karakoram-highway#5/37.5/75';

  test('shows a place large enough to be read, and gives back the view from before', async () => {
    const atlas = await openAtlas({ path: theRoad, map: 'svg', reducedMotion: true });
    const before = atlas.camera();
    await atlas.clickMapAt(KASHGAR);
    await atlas.feature('Kashgar').waitFor();
    await eventually(() => atlas.camera().zoom).toBeGreaterThanOrEqual(10);
    await atlas.closeFeature();
    await eventually(() => Math.abs(atlas.camera().zoom - before.zoom)).toBeLessThan(0.2);
    await eventually(() => Math.abs(atlas.camera().lng - before.lng)).toBeLessThan(0.3);
  });

  test('leaves a view that the reader has chosen since', async () => {
    await show(theRoad);
    await atlas.clickMapAt(KASHGAR);
    await atlas.feature('Kashgar').waitFor();
    await eventually(() => atlas.camera().zoom).toBeGreaterThanOrEqual(10);
    await atlas.page.getByRole('button', { name: 'Zoom out' }).click();
    await eventually(() => atlas.camera().zoom).toBeLessThan(10.5);
    const chosen = atlas.camera();
    await atlas.closeFeature();
    await atlas.page.waitForTimeout(500);
    expect(atlas.camera()).toEqual(chosen);
  });
});

/** The line that stands out, of the coarse borders or of the finer ones. */
const lit = (page: Page) => page.locator('[data-layer$="noted-border"] path');

describe('a disputed border', () => {
  test('says what it is when it is pressed, and its line is lit', async () => {
    await show('#7/34.6/75.6');
    const { x, y } = await atlas.positionOf(LINE_OF_CONTROL);
    const note = page.getByRole('region', { name: 'Line of Control' });
    // Where exactly the line runs is for the map to say.
    for (let down = -60; down <= 60 && (await note.count()) === 0; down += 4) {
      await page.mouse.move(x, y + down);
      if ((await page.locator('.over-feature').count()) === 0) continue;
      await page.mouse.click(x, y + down);
      if ((await note.count()) === 0) await page.keyboard.press('Escape');
    }
    await note.waitFor();
    await eventually(() => lit(page).count()).toBeGreaterThan(0);
    await note.getByRole('button', { name: 'Close the note on this border' }).click();
    await note.waitFor({ state: 'detached' });
    await eventually(() => lit(page).count()).toBe(0);
  });

  test('is found from the notes on borders, by keyboard, and brought into view', async () => {
    await show('#7/25/62');
    await page.getByText('About this map').click();
    await page.getByRole('button', { name: 'About the borders' }).click();
    await page.getByRole('button', { name: /^Line of Control/ }).focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'Line of Control' });
    await eventually(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await eventually(() => atlas.camera().lat).toBeGreaterThan(30);
    await eventually(() => lit(page).count()).toBeGreaterThan(0);
  });
});

/** A point of the map where the highway is drawn and no place or area is. */
async function pointOn(page: Page, atlas: AtlasPage): Promise<{ x: number; y: number }> {
  const { x, y } = await atlas.positionOf([75.05, 38.4]);
  for (let right = -60; right <= 60; right += 3) {
    await page.mouse.move(x + right, y);
    if ((await page.locator('.over-feature').count()) > 0) return { x: x + right, y };
  }
  throw new Error('no highway there');
}

import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { turnTo } from './driver/turn-to';

const GWADAR = [62.3254, 25.1216] as const;
const PORT = [62.3414, 25.1098] as const;
const PORT_NAME = 'Gwadar Port, multi-purpose terminal';

const STATUSES = /Planned|In preparation|Under construction|In operation|Stalled|Never built|Event/;

let atlas: AtlasPage;
/** The address that the atlas takes by itself. */
let start: string;

beforeAll(async () => {
  atlas = await openAtlas({ map: 'svg', reducedMotion: true });
  start = `?${new URL(atlas.page.url()).hash}`;
  await atlas.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

describe('Gwadar, chosen on the map', () => {
  let gwadar: Locator;

  beforeEach(async () => {
    await turnTo(atlas, start);
    await atlas.clickMapAt(GWADAR);
    gwadar = atlas.feature('Gwadar');
    await gwadar.waitFor();
  });

  test('opens with its heading, which has the focus', async () => {
    const heading = gwadar.getByRole('heading', { name: 'Gwadar', exact: true });
    expect(await heading.isVisible()).toBe(true);
    expect(await isFocused(heading)).toBe(true);
    expect(new URL(atlas.page.url()).searchParams.get('feature')).toBe('gwadar');
  });

  test('begins with a table of its projects, each with its status in words, and their sums', async () => {
    const projects = gwadar.getByRole('region', { name: 'Its projects' });
    expect(await projects.getByText(/\d+ work, and cost US\$\d{3}M/).isVisible()).toBe(true);
    const texts = (await projects.getByRole('row').allTextContents()).slice(1);
    expect(texts.length).toBeGreaterThanOrEqual(15);
    for (const text of texts) expect(text).toMatch(STATUSES);
    expect(texts.find((text) => text.includes('coal power plant'))).toMatch(/Never built|Stalled/);
    expect(texts.find((text) => text.includes('New Gwadar International Airport'))).toContain('In operation');
  });

  test('brings the camera there', async () => {
    await eventually(() => atlas.camera().zoom).toBeGreaterThan(9);
    const places = await atlas.placesInView();
    expect(places).toContain(PORT_NAME);
    expect(places).not.toContain('Islamabad');
  });

  test('lets its port be chosen in turn', async () => {
    await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
    await eventually(() => atlas.camera().zoom).toBeGreaterThan(11);
    const before = atlas.page.url();
    await atlas.dragMap(60, -200);
    await eventually(() => atlas.page.url()).not.toBe(before);
    await atlas.stillMap();
    await atlas.clickMapAt(PORT);
    await atlas.feature(PORT_NAME).waitFor();
    await atlas.feature(PORT_NAME).getByRole('link', { name: 'Part of Gwadar' }).click();
    await gwadar.waitFor();
  });
});

describe('the facts of a feature', () => {
  let port: Locator;

  beforeEach(async () => {
    await turnTo(atlas, '?feature=gwadar-port');
    port = atlas.feature(PORT_NAME);
    await port.getByRole('region', { name: 'Sources' }).getByRole('listitem').first().waitFor();
  });

  test('each name their sources', async () => {
    const facts = port.getByRole('region', { name: 'Facts' }).getByRole('definition');
    expect(await facts.count()).toBeGreaterThanOrEqual(5);
    const sourced = facts.filter({ has: atlas.page.getByRole('link', { name: /^Source \d+$/ }) });
    expect(await sourced.allTextContents()).toEqual(await facts.allTextContents());
  });

  test('lead from a mark to the source with its address', async () => {
    const mark = port.getByRole('link', { name: 'Source 2', exact: true }).first();
    await mark.click();
    const second = port.getByRole('region', { name: 'Sources' }).getByRole('listitem').nth(1);
    await eventually(() => isFocused(second)).toBe(true);
    expect(await isOnScreen(second)).toBe(true);
    const link = second.getByRole('link', { name: /opens in a new tab/ });
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  });

  test('can be passed on by a copied link', async () => {
    await port.getByRole('button', { name: 'Copy link' }).click();
    await port.getByText('Link copied').waitFor();
    const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(atlas.page.url());
    expect(copied).toContain('feature=gwadar-port');
  });
});

describe('walking the passages that speak of a feature', () => {
  beforeEach(async () => {
    await turnTo(atlas, '?feature=karakoram-highway');
    await atlas.page.getByRole('button', { name: 'Read in “Between the pass and the sea”' }).click();
  });

  test('starts at the passage, with the focus on it', async () => {
    await passage(atlas, 1).waitFor();
    expect(await atlas.page.getByRole('button', { name: 'Previous mention' }).isDisabled()).toBe(true);
    await eventually(() => focusedText(atlas)).toBe('Karakoram Highway');
  });

  test('goes on to the next chapter that does, and back', async () => {
    await atlas.page.getByRole('button', { name: 'Next mention' }).click();
    await passage(atlas, 2).waitFor();
    expect(await atlas.page.getByRole('heading', { level: 2, name: 'The road' }).isVisible()).toBe(true);
    await eventually(() => focusedText(atlas)).toMatch(/highway/i);
    await atlas.page.getByRole('button', { name: 'Previous mention' }).click();
    await passage(atlas, 1).waitFor();
    expect(
      await atlas.page.getByRole('heading', { level: 2, name: 'Between the pass and the sea' }).isVisible(),
    ).toBe(true);
  });

  test('ends where there is no more', async () => {
    const next = atlas.page.getByRole('button', { name: 'Next mention' });
    for (let steps = 0; steps < 20 && (await next.isEnabled()); steps++) await next.click();
    expect(await next.isDisabled()).toBe(true);
    await atlas.page.getByRole('button', { name: 'Stop following these passages' }).click();
    expect(await next.count()).toBe(0);
  });
});

describe('closing a feature', () => {
  test.each(['Close', 'Escape'])('by %s returns to the link that opened it', async (way) => {
    await turnTo(atlas, start);
    const opener = atlas.panel().getByRole('link', { name: 'Gwadar', exact: true });
    await opener.click();
    const heading = atlas.feature('Gwadar').getByRole('heading', { name: 'Gwadar', exact: true });
    await eventually(() => isFocused(heading)).toBe(true);
    if (way === 'Close') await atlas.closeFeature();
    else await atlas.page.keyboard.press('Escape');
    await atlas.feature('Gwadar').waitFor({ state: 'detached' });
    await eventually(() => isFocused(opener)).toBe(true);
    expect(new URL(atlas.page.url()).searchParams.has('feature')).toBe(false);
  });

  test('returns to the map where it was chosen there', async () => {
    // WebGL in software costs by the pixel.
    const own = await openAtlas({ viewport: { width: 1000, height: 600 }, reducedMotion: true });
    await own.page.getByRole('button', { name: 'Whole route' }).click();
    await own.stillMap();
    await own.clickMapAt(GWADAR);
    await own.feature('Gwadar').waitFor();
    await own.closeFeature();
    await eventually(() => isFocused(own.canvas())).toBe(true);
  });

  test('returns to the list of the layer where it was chosen there', async () => {
    await turnTo(atlas, start);
    await atlas.showTab('Layers');
    const list = atlas.listButton('Gwadar');
    if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
    const opener = atlas.panel().getByRole('link', { name: 'Gwadar breakwaters (plan)' });
    await opener.click();
    await atlas.feature('Gwadar breakwaters (plan)').waitFor();
    await atlas.closeFeature();
    await eventually(() => isFocused(opener)).toBe(true);
  });
});

const passage = (atlas: AtlasPage, number: number) =>
  atlas.page.getByRole('group', { name: /^Passages on / }).getByText(`Mention ${number} of `);

const isFocused = (locator: Locator) =>
  locator.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement));

const focusedText = ({ page }: AtlasPage) => page.evaluate(() => document.activeElement?.textContent ?? '');

const isOnScreen = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 40, top + 10));
  });

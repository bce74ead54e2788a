import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas } from './driver/open-atlas';

const GWADAR = '?chapter=gwadar-and-the-corridor';

/** A place of the passage on the port's works, and the words that link it. */
const PLACE = 'Gwadar Eastbay Expressway';
const WORKS = 'Eastbay Expressway';

describe('while a chapter is read', () => {
  let atlas: AtlasPage;

  beforeEach(async () => {
    atlas = await openAtlas({ path: GWADAR, map: 'svg', reducedMotion: true });
  });

  test('the camera goes to what is read, names it and lets the rest step back', async () => {
    const passage = await scrollTo(atlas, WORKS);
    await eventually(() => paramOf(atlas, 'passage')).toBe(String(passage));
    await eventually(() => atlas.camera().lng).toBeCloseTo(62.3, 0);
    expect(atlas.camera().zoom).toBeGreaterThan(9);
    expect(await readMark(atlas)).toBe(passage);
    await eventually(() => mapWords(atlas)).toContain('Eastbay');
    expect(await atlas.placesInView()).toContain(PLACE);
  });

  test('the address follows and leaves no step for Back', async () => {
    const entries = await atlas.page.evaluate(() => window.history.length);
    await scrollTo(atlas, WORKS);
    await eventually(() => paramOf(atlas, 'passage')).not.toBeNull();
    expect(await atlas.page.evaluate(() => window.history.length)).toBe(entries);
  });

  test('a text that scrolls without a hand, as when a place is closed, leaves the map', async () => {
    await scrollTo(atlas, WORKS);
    await eventually(() => paramOf(atlas, 'passage')).not.toBeNull();
    const passage = paramOf(atlas, 'passage');
    await atlas.page.keyboard.press('Escape');
    await atlas.page.waitForTimeout(2600);
    await atlas
      .panel()
      .locator('.prose')
      .evaluate((prose) => {
        prose.closest('.panel-body')?.scrollTo({ top: 0, behavior: 'instant' });
      });
    await atlas.page.waitForTimeout(400);
    expect(paramOf(atlas, 'passage')).toBe(passage);
  });

  test('the passage that is read stays at its line in another language and another window', async () => {
    const { page } = atlas;
    await page.goto(`${page.url().replace(/#.*/, '')}&passage=3`);
    const passage = atlas.panel().locator('[data-passage="3"]');
    const fromLine = () =>
      passage.evaluate((element) => {
        const body = element.closest('.panel-body')?.getBoundingClientRect();
        return body ? Math.abs(element.getBoundingClientRect().top - body.top - body.height / 3) : 9999;
      });
    await eventually(fromLine).toBeLessThan(120);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ur');
    await eventually(() =>
      passage.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
    ).toBe('ur');
    await eventually(fromLine).toBeLessThan(120);
    await page.setViewportSize(NARROW);
    await eventually(fromLine).toBeLessThan(120);
  });

  test('the key of marks comes by resting on its button, stays by a press, and goes by another', async () => {
    const { page } = atlas;
    const button = page.getByRole('button', { name: 'What the lines and marks mean' });
    const key = page.locator('.marks-key');
    await button.hover();
    expect(await key.isVisible()).toBe(false);
    await key.waitFor();
    await button.click();
    await page.mouse.move(900, 500);
    await page.waitForTimeout(700);
    expect(await key.isVisible()).toBe(true);
    await button.click();
    await key.waitFor({ state: 'hidden' });
  });

  test('slow and fast, down and up, end in the same view', async () => {
    await scrollTo(atlas, WORKS);
    await eventually(() => paramOf(atlas, 'passage')).not.toBeNull();
    await atlas.stillMap();
    const view = atlas.page.url();
    for (const by of [4000, -6000]) await wheel(atlas, by);
    await scrollTo(atlas, WORKS);
    await eventually(() => atlas.page.url()).toBe(view);
  });

  test('a hand on the map wins, until the reader asks for the story again', async () => {
    await atlas.dragMap(120, 60);
    const follow = atlas.page.getByRole('button', { name: 'Follow the story' });
    await follow.waitFor();
    await atlas.stillMap();
    const moved = atlas.camera();
    await scrollTo(atlas, WORKS);
    await eventually(() => paramOf(atlas, 'passage')).not.toBeNull();
    await atlas.stillMap();
    expect(atlas.camera()).toEqual(moved);
    await follow.focus();
    await atlas.page.keyboard.press('Enter');
    await eventually(() => atlas.camera().lng).toBeCloseTo(62.3, 0);
    expect(await follow.count()).toBe(0);
  });

  test('a place that is closed gives back the scene', async () => {
    await scrollTo(atlas, WORKS);
    await eventually(() => atlas.camera().zoom).toBeGreaterThan(9);
    await atlas.stillMap();
    const before = atlas.camera();
    await atlas.panel().getByRole('link', { name: WORKS }).first().click();
    await atlas.feature(PLACE).waitFor();
    await atlas.closeFeature();
    await eventually(() => atlas.camera()).toEqual(before);
  });
});

test.each([
  { screen: 'a wide screen', viewport: undefined, map: 'svg' as const },
  { screen: 'a narrow screen', viewport: NARROW, map: 'svg' as const },
])('an address leads to a passage and its scene on $screen', async ({ viewport, map }) => {
  const visit = { map, reducedMotion: true, ...(viewport ? { viewport } : {}) };
  const atlas = await openAtlas({ ...visit, path: `${GWADAR}&passage=2` });
  await eventually(() => readMark(atlas)).toBe(2);
  const box = await atlas.panel().locator('[data-passage="2"]').boundingBox();
  const [panel, { height }] = [await atlas.panel().boundingBox(), atlas.page.viewportSize() ?? { height: 0 }];
  expect(box?.y).toBeGreaterThanOrEqual(panel?.y ?? 0);
  expect(box?.y).toBeLessThan(height);
  expect(paramOf(atlas, 'passage')).toBe('2');
});

describe('the story told', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ map: 'svg', reducedMotion: true });
  });

  test('leads through its scenes, says what is left, and is one step back', async () => {
    const { page } = atlas;
    await page.clock.install();
    await page.getByRole('button', { name: 'Tell the story' }).click();
    await page.getByText(/minutes? left/).waitFor();
    const seen = new Set<string>();
    for (let i = 0; i < 12 && seen.size < 3; i++) {
      seen.add(`${paramOf(atlas, 'chapter')} ${paramOf(atlas, 'passage')}`);
      await page.clock.runFor(20_000);
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Tell the story' }).waitFor();
    await page.goBack();
    await eventually(() => [paramOf(atlas, 'chapter'), paramOf(atlas, 'passage')]).toEqual([null, null]);
  });
});

describe('the cover', () => {
  test('says what this is, and begins the story', async () => {
    const atlas = await openAtlas({ map: 'svg', reducedMotion: true });
    const cover = atlas.page.getByRole('region', { name: 'What this is' });
    await cover.waitFor();
    await cover.getByRole('button', { name: 'Begin at Kashgar' }).click();
    await eventually(() => paramOf(atlas, 'chapter')).not.toBeNull();
    expect(await cover.count()).toBe(0);
    await atlas.page.goBack();
    await cover.waitFor();
  });

  test('all chapters have small maps, which are loaded when the list is opened', async () => {
    const atlas = await openAtlas({ map: 'svg', reducedMotion: true });
    const pictures = atlas.panel().locator('.contents img');
    expect(await pictures.count()).toBe(0);
    await atlas.panel().getByText('All chapters').click();
    await eventually(() => pictures.first().evaluate(widthOf)).toBeGreaterThan(0);
  });
});

const widthOf = (element: Element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0);

const paramOf = ({ page }: AtlasPage, name: string) => new URL(page.url()).searchParams.get(name);

/** The words that the map in SVG shows. */
const mapWords = (atlas: AtlasPage) => atlas.map().locator('svg.scene').first().textContent();

const readMark = (atlas: AtlasPage) =>
  atlas.page.evaluate(() => Number(document.querySelector('[data-read]')?.getAttribute('data-passage')));

async function wheel(atlas: AtlasPage, by: number): Promise<void> {
  const box = await atlas.panel().boundingBox();
  if (box === null) throw new Error('The panel is not visible');
  await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await atlas.page.mouse.wheel(0, by);
}

/** Scrolls with the wheel until the passage that links a place is at the reading line. @returns its number */
async function scrollTo(atlas: AtlasPage, place: string): Promise<number> {
  const passage = atlas.panel().locator('[data-passage]').filter({ hasText: place }).first();
  for (let turns = 0; turns < 60; turns++) {
    const by = await passage.evaluate((element) => {
      const body = element.closest('.panel-body')?.getBoundingClientRect();
      if (!body) throw new Error('The prose is not in the panel');
      return element.getBoundingClientRect().top - (body.top + body.height / 3) + 8;
    });
    if (Math.abs(by) < 6) break;
    await wheel(atlas, by);
    await atlas.page.waitForTimeout(50);
  }
  return Number(await passage.getAttribute('data-passage'));
}

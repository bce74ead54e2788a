import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { pixelsChanged, portion } from './driver/picture';
import { turnTo } from './driver/turn-to';

let atlas: AtlasPage;

beforeAll(async () => {
  atlas = await openAtlas({ map: 'svg', reducedMotion: true });
});

const press = (key: string) => atlas.page.keyboard.press(key);

describe('by keyboard alone', () => {
  beforeEach(() => turnTo(atlas, ''));

  test('the first stops lead to the story and to the map', async () => {
    await press('Tab');
    expect(await focused(atlas)).toBe('Skip to the story');
    await press('Tab');
    expect(await focused(atlas)).toBe('Skip to the map');
    await press('Enter');
    expect(await focused(atlas)).toBe('Map');
    await atlas.page.getByRole('button', { name: 'Skip to the story' }).focus();
    await press('Enter');
    expect(await focused(atlas)).toBe('Story and layers');
  });

  test('the arrows turn from tab to tab, and around', async () => {
    await tabTo(atlas, 'Story');
    for (const tab of ['Ride', 'Time', 'Check', 'Layers', 'Sources', 'Story']) {
      await press('ArrowRight');
      expect(await focused(atlas)).toBe(tab);
    }
    await press('ArrowLeft');
    expect(await focused(atlas)).toBe('Sources');
    await press('ArrowLeft');
    expect(await atlas.checkbox('Green Corridor').isVisible()).toBe(true);
  });

  test('a layer is switched', async () => {
    await tabTo(atlas, 'Story');
    for (let tabs = 0; tabs < 2; tabs++) await press('ArrowLeft');
    await tabTo(atlas, 'Green Corridor');
    await press('Space');
    expect(await atlas.checkbox('Green Corridor').isChecked()).toBe(false);
    await press('Space');
    expect(await atlas.checkbox('Green Corridor').isChecked()).toBe(true);
    await atlas.page.getByRole('tab', { name: 'Layers' }).focus();
    for (let tabs = 0; tabs < 4; tabs++) await press('ArrowLeft');
    expect(await focused(atlas)).toBe('Story');
  });

  test('a feature is opened, read and closed, and the next chapter begun', async () => {
    await tabTo(atlas, 'Gwadar');
    await press('Enter');
    await atlas.feature('Gwadar').waitFor();
    await eventually(() => focusedTag(atlas)).toBe('H2');
    await atlas
      .feature('Gwadar')
      .getByRole('region', { name: 'Sources' })
      .getByRole('listitem')
      .first()
      .waitFor();
    await tabTo(atlas, 'Source 1');
    await press('Enter');
    await eventually(() => atlas.page.evaluate(() => document.activeElement?.id)).toMatch(/^source-/);
    await press('Escape');
    await atlas.feature('Gwadar').waitFor({ state: 'detached' });
    await eventually(() => focusedTag(atlas)).toBe('A');
    expect(await focused(atlas)).toBe('Gwadar');
    await tabTo(atlas, 'Next chapter First steps, 1949–1956');
    await press('Enter');
    await eventually(() => focused(atlas)).toBe('First steps, 1949–1956');
  });

  test('the note on borders opens, holds the focus and closes', async () => {
    await tabTo(atlas, 'About this map');
    await press('Enter');
    await tabTo(atlas, 'About the borders');
    await press('Enter');
    const dialog = atlas.page.getByRole('dialog', { name: 'Whose borders are these?' });
    expect(await dialog.isVisible()).toBe(true);
    expect(await focused(atlas)).toBe('Close');
    await press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await focused(atlas)).toBe('About the borders');
    await press('Escape');
    expect(await focused(atlas)).toBe('About this map');
    expect(await atlas.page.getByRole('button', { name: 'About the borders' }).isVisible()).toBe(false);
  });
});

const PORT = 'Gwadar Port, multi-purpose terminal';

test('one act is said once', async () => {
  const { page } = await openAtlas({ path: '?year=1985', map: 'svg', reducedMotion: true });
  await page.evaluate(listenToLiveRegions);
  const said = () => page.evaluate(() => window.said?.splice(0).filter((text) => text !== '') ?? []);

  const year = page.getByRole('slider', { name: 'Year' });
  await year.focus();
  await said();
  for (let years = 0; years < 5; years++) await page.keyboard.press('ArrowRight');
  expect(await year.getAttribute('aria-valuetext')).toMatch(/^as of 1990, /);
  expect(await said(), 'the slider of the years says its value, and nothing says it again').toEqual([]);

  await page.getByRole('button', { name: 'From one year to another' }).click();
  // Years that a button shows are said.
  await eventually(said).toEqual([expect.stringMatching(/^Showing what existed or happened from/)]);
  await page.getByRole('button', { name: 'Show all years' }).click();

  await page.getByRole('tab', { name: 'Ride' }).click();
  const distance = page.getByRole('slider', { name: 'Distance along the highway' });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const start = Number(await distance.inputValue());
  const texts = new Set<string | null>();
  await eventually(async () => {
    texts.add(await distance.getAttribute('aria-valuetext'));
    return Number(await distance.inputValue());
  }).toBeGreaterThan(start + 20);
  const withKilometre = [...texts].filter((text) => /km \d/.test(text ?? ''));
  expect(withKilometre, 'while the ride plays, its value text changes with the stops alone').toEqual([]);
  expect(texts.size).toBeLessThan(6);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await eventually(() => distance.getAttribute('aria-valuetext')).toMatch(/km \d/);
});

describe('the main job by keyboard alone', () => {
  beforeEach(() => turnTo(atlas, ''));

  test('from the first stop to a place, its sources and back, and from the table to another', async () => {
    await atlas.page.evaluate(listenToLiveRegions);
    await walkOverTheMap();
    await walkOverTheTable();
    const said = await atlas.page.evaluate(() => window.said ?? []);
    expect(said.join(' '), 'live regions say headings and counts').toMatch(/of \d+ places/);
    expect(
      said.filter((text) => text.length > 160),
      'live regions say no bodies',
    ).toEqual([]);
  });

  async function walkOverTheMap(): Promise<void> {
    await press('Tab');
    await press('Tab');
    expect(await focused(atlas)).toBe('Skip to the map');
    await press('Enter');
    await tabTo(atlas, 'Places in view');
    await walkTo(atlas, 'Gwadar');
    await press('Enter');
    await atlas.feature('Gwadar').waitFor();
    const sources = atlas.feature('Gwadar').getByRole('region', { name: 'Sources' });
    await sources.getByRole('listitem').first().waitFor();
    await tabTo(atlas, 'Source 1');
    await press('Enter');
    await eventually(() => atlas.page.evaluate(() => document.activeElement?.id)).toMatch(/^source-/);
    await press('Escape');
    await eventually(() => focused(atlas)).toMatch(/^Places in view/);
    expect(await activePlace(atlas)).toBe('Gwadar');
  }

  /** In the end, the place is the active one of the map’s list. */
  async function walkOverTheTable(): Promise<void> {
    await tabTo(atlas, 'Story');
    for (let tabs = 0; tabs < 4; tabs++) await press('ArrowRight');
    await tabTo(atlas, 'Table of the places');
    await press('Enter');
    await atlas.page.getByRole('table').getByRole('link').first().waitFor();
    await tabTo(atlas, 'Filter by a word');
    await atlas.page.keyboard.type('gwadar port');
    await eventually(() => atlas.page.getByRole('table').getByRole('link').count()).toBeLessThan(20);
    await tabTo(atlas, PORT);
    await press('Enter');
    await atlas.feature(PORT).waitFor();
    const row = atlas.page.getByRole('row', { name: PORT });
    expect(await row.getAttribute('aria-current')).toBe('true');
    await atlas.stillMap();
    await atlas.page.getByRole('listbox', { name: /^Places in view/ }).focus();
    await eventually(() => activePlace(atlas)).toBe(PORT);
  }
});

/** The middle of the Friendship Highway. */
const HIGHWAY = '?layers=karakoram-highway#7/36.2/74.7';

describe('the list “Places in view”', () => {
  beforeEach(() => turnTo(atlas, HIGHWAY));

  test('holds what the map shows before it is reached, follows it, and is walked in the order of the route', async () => {
    const atlas = await openAtlas({ path: HIGHWAY, map: 'svg', reducedMotion: true });
    await eventually(() => placesListed(atlas)).toContain('Gilgit');
    // With the exact course of the road, which comes at this zoom, a piece of it may leave the view.
    await atlas.stillMap();
    const before = (await placesListed(atlas)).length;
    await atlas.page.getByRole('checkbox', { name: 'Friendship Highway' }).uncheck();
    await eventually(() => placesListed(atlas)).not.toContain('Gilgit');
    await atlas.page.getByRole('checkbox', { name: 'Friendship Highway' }).check();
    await eventually(async () => (await placesListed(atlas)).length).toBe(before);

    await tabTo(atlas, 'Places in view');
    const first = await activePlace(atlas);
    await atlas.page.keyboard.press('End');
    const last = await activePlace(atlas);
    expect(last).not.toBe(first);
    await atlas.page.keyboard.press('Home');
    expect(await activePlace(atlas)).toBe(first);

    const stops = ['Gilgit', 'Passu', 'Khunjerab Pass'];
    const names = await placesListed(atlas);
    expect(stops.map((stop) => names.indexOf(stop))).toEqual(
      stops.map((stop) => names.indexOf(stop)).toSorted((a, b) => a - b),
    );
    for (const stop of stops) expect(names).toContain(stop);
  });

  test('walks on and back by one, and by arrow to the nearest in a direction', async () => {
    const { keyboard } = atlas.page;
    await tabTo(atlas, 'Places in view');
    await keyboard.press('Home');
    const order = await placesListed(atlas);
    await keyboard.press('PageDown');
    expect(await activePlace(atlas)).toBe(order[1]);
    await keyboard.press('n');
    expect(await activePlace(atlas)).toBe(order[2]);
    await keyboard.press('PageUp');
    await keyboard.press('p');
    expect(await activePlace(atlas)).toBe(order[0]);

    await walkTo(atlas, 'Gilgit');
    await keyboard.press('ArrowUp');
    const above = await activePlace(atlas);
    expect(above).not.toBe('Gilgit');
    await keyboard.press('ArrowUp');
    expect(await activePlace(atlas)).not.toBe(above);
  });

  test('leads to a name by its first letters', async () => {
    await tabTo(atlas, 'Places in view');
    await atlas.page.keyboard.press('Home');
    await atlas.page.keyboard.type('khunj');
    expect(await activePlace(atlas)).toBe('Khunjerab Pass');
    await atlas.page.waitForTimeout(900);
    // With Shift these are letters, and no steps.
    const names = await placesListed(atlas);
    const letter = ['P', 'N'].find((one) => names.some((name) => name.startsWith(one)));
    if (letter === undefined) throw new Error(`no name in view begins with P or N: ${names}`);
    await atlas.page.keyboard.press(`Shift+${letter}`);
    expect((await activePlace(atlas))?.[0]).toBe(letter);
  });

  test('shows on the map where the focus is', async () => {
    await tabTo(atlas, 'Places in view');
    await atlas.page.keyboard.press('Home');
    const before = await atlas.stillMap();
    await walkTo(atlas, 'Gilgit');
    const { x, y } = await atlas.positionOf([74.3125, 35.9187]);
    const map = await atlas.openMap();
    const box = { x: x - map.x - 24, y: y - map.y - 24, width: 48, height: 48 };
    await eventually(async () =>
      pixelsChanged(portion(before, box), portion(await atlas.stillMap(), box)),
    ).toBeGreaterThan(150);
  });

  test('opens a place with Enter', async () => {
    await tabTo(atlas, 'Places in view');
    await walkTo(atlas, 'Gilgit');
    await atlas.page.keyboard.press('Enter');
    await atlas.feature('Gilgit').waitFor();
    await eventually(() => focused(atlas)).toBe('Gilgit');
    await atlas.page.keyboard.press('Escape');
    await eventually(() => focused(atlas)).toMatch(/^Places in view/);
  });
});

declare global {
  interface Window {
    /** What live regions have said. */
    said?: string[];
  }
}

/** Notes what every live region holds whenever it changes. */
function listenToLiveRegions(): void {
  const said: string[] = [];
  window.said = said;
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role=status], [role=alert], [role=log], [aria-live]');
      if (region) said.push(region.textContent);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** Presses Tab until the focus is on what has this name, or a name that begins so. */
async function tabTo(atlas: AtlasPage, name: string): Promise<void> {
  const met: string[] = [];
  for (let stops = 0; stops < 120; stops++) {
    await atlas.page.keyboard.press('Tab');
    const here = await focused(atlas);
    if (here === name || here.startsWith(`${name}.`)) return;
    met.push(here);
  }
  throw new Error(`Tab does not come to “${name}”, but to ${met.join(', ')}`);
}

/** What a screen reader calls the focused element: its label, or its text. */
const focused = ({ page }: AtlasPage) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
  });

const focusedTag = ({ page }: AtlasPage) => page.evaluate(() => document.activeElement?.tagName);

const placesListed = ({ page }: AtlasPage) =>
  page
    .getByRole('listbox', { name: /^Places in view/ })
    .getByRole('option')
    .allTextContents();

/** The option that the listbox calls active. */
const activePlace = ({ page }: AtlasPage) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.textContent ?? null) : null;
  });

/** Walks from the first of the list along its order until a place of that name is active. */
async function walkTo(atlas: AtlasPage, name: string): Promise<void> {
  await atlas.page.keyboard.press('Home');
  for (let steps = 0; steps < 100 && (await activePlace(atlas)) !== name; steps++) {
    await atlas.page.keyboard.press('n');
  }
  expect(await activePlace(atlas)).toBe(name);
}

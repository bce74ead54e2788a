import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas, WIDE } from './driver/open-atlas';
import { pixelsChanged, portion } from './driver/picture';

const STATES = {
  'the story': async (atlas: AtlasPage) => atlas.showTab('Story'),
  'the layers with a list open': openList,
  'a feature': async (atlas: AtlasPage) => atlas.openFeature('Gwadar'),
  'the note on borders': openBorders,
};

describe.each([
  { theme: 'light', size: 'wide', viewport: WIDE },
  { theme: 'dark', size: 'narrow', viewport: NARROW },
] as const)('axe, $theme and $size', ({ theme, viewport }) => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ theme, viewport });
  });

  test.each(Object.entries(STATES))('finds nothing in %s', async (_state, show) => {
    await show(atlas);
    expect(await atlas.axe()).toEqual([]);
  });
});

describe('axe in Urdu', () => {
  test('finds nothing', async () => {
    const atlas = await openAtlas({ path: '?feature=gwadar', lang: 'ur' });
    await atlas.map('نقشہ').waitFor();
    expect(await atlas.axe()).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  let atlas: AtlasPage;
  let press: Page['keyboard']['press'];

  beforeAll(async () => {
    atlas = await openAtlas({ reducedMotion: true });
    press = atlas.page.keyboard.press.bind(atlas.page.keyboard);
  });

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

  test('the arrows turn between story, check and layers', async () => {
    await tabTo(atlas, 'Story');
    await press('ArrowRight');
    expect(await focused(atlas)).toBe('Check');
    await press('ArrowRight');
    expect(await focused(atlas)).toBe('Layers');
    expect(await atlas.checkbox('Green Corridor').isVisible()).toBe(true);
    await press('ArrowLeft');
    expect(await focused(atlas)).toBe('Check');
  });

  test('a layer is switched', async () => {
    await press('ArrowRight');
    await tabTo(atlas, 'Green Corridor');
    await press('Space');
    expect(await atlas.checkbox('Green Corridor').isChecked()).toBe(false);
    await press('Space');
    expect(await atlas.checkbox('Green Corridor').isChecked()).toBe(true);
    await atlas.page.getByRole('tab', { name: 'Layers' }).focus();
    await press('ArrowLeft');
    await press('ArrowLeft');
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
    expect(await atlas.page.evaluate(() => document.activeElement?.id)).toMatch(/^source-/);
    await press('Escape');
    await atlas.feature('Gwadar').waitFor({ state: 'detached' });
    await eventually(() => focusedTag(atlas)).toBe('A');
    expect(await focused(atlas)).toBe('Gwadar');
    await tabTo(atlas, 'Next chapter');
    await press('Enter');
    await eventually(() => focused(atlas)).toBe('First steps, 1949–1956');
  });

  test('the note on borders opens, holds the focus and closes', async () => {
    await tabTo(atlas, 'About the borders');
    await press('Enter');
    const dialog = atlas.page.getByRole('dialog', { name: 'Whose borders are these?' });
    expect(await dialog.isVisible()).toBe(true);
    expect(await focused(atlas)).toBe('Close');
    await press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await focused(atlas)).toBe('About the borders');
  });
});

describe('the list “Places in view”', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ path: '?layers=karakoram-highway#7/36.2/74.7', reducedMotion: true });
  });

  test('is reached from the keyboard and walks in the order of the route', async () => {
    await tabTo(atlas, 'Places in view');
    const first = await activePlace(atlas);
    await atlas.page.keyboard.press('End');
    const last = await activePlace(atlas);
    expect(last).not.toBe(first);
    await atlas.page.keyboard.press('Home');
    expect(await activePlace(atlas)).toBe(first);

    const stops = ['Gilgit', 'Passu', 'Khunjerab Pass'];
    const names = await atlas.page.getByRole('option').allTextContents();
    expect(stops.map((stop) => names.indexOf(stop))).toEqual(
      stops.map((stop) => names.indexOf(stop)).toSorted((a, b) => a - b),
    );
    for (const stop of stops) expect(names).toContain(stop);
  });

  test('shows on the map where the focus is', async () => {
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
    await atlas.page.keyboard.press('Enter');
    await atlas.feature('Gilgit').waitFor();
    await eventually(() => focused(atlas)).toBe('Gilgit');
    await atlas.page.keyboard.press('Escape');
    await eventually(() => focused(atlas)).toMatch(/^Places in view/);
  });
});

async function openList(atlas: AtlasPage): Promise<void> {
  await atlas.showTab('Layers');
  await atlas.listButton('Green Corridor').click();
}

async function openBorders(atlas: AtlasPage): Promise<void> {
  await atlas.page.getByRole('button', { name: 'About the borders' }).click();
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

/** The option that the listbox calls active. */
const activePlace = ({ page }: AtlasPage) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.textContent ?? null) : null;
  });

async function walkTo(atlas: AtlasPage, name: string): Promise<void> {
  for (let steps = 0; steps < 100 && (await activePlace(atlas)) !== name; steps++) {
    await atlas.page.keyboard.press('ArrowDown');
  }
  expect(await activePlace(atlas)).toBe(name);
}

import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { goHome } from './driver/home';
import { sidewaysScroll, smallTargets } from './driver/layout';
import { NARROW, openAtlas } from './driver/open-atlas';

const GWADAR = [62.3254, 25.1216] as const;
const AT_SEA = [64.5, 24.4] as const;
/** How often the sheet may be somewhere else, until it counts as restless. */
const MOST_LOOKS_COUNT = 100;
const SMALL = { width: 360, height: 640 };
const SIZES = [NARROW, SMALL];

describe.each(SIZES)('on a screen of $width × $height', (viewport) => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ viewport, touch: true, map: 'svg', reducedMotion: true });
  });

  beforeEach(async () => {
    await atlas.page.emulateMedia({ reducedMotion: 'reduce' });
    await goHome(atlas);
  });

  test('the sheet stands half open and leaves the map its room', async () => {
    expect(await heightOfSheet(atlas)).toBeLessThan(viewport.height * 0.55);
    const { width, height } = await atlas.openMap();
    expect(width).toBe(viewport.width);
    expect(height).toBeGreaterThan(viewport.height * 0.45);
    expect(await atlas.placesInView()).toContain('Gwadar');
  });

  test('the sheet opens and closes by its buttons', async () => {
    const [taller, shorter] = [
      button(atlas, 'Make the panel taller'),
      button(atlas, 'Make the panel shorter'),
    ];
    const half = await heightOfSheet(atlas);

    await taller.tap();
    await eventually(() => heightOfSheet(atlas)).toBeGreaterThan(half + 150);
    expect(await taller.isDisabled()).toBe(true);
    expect((await atlas.openMap()).height).toBeGreaterThan(40);

    await shorter.tap();
    await eventually(() => heightOfSheet(atlas)).toBe(half);
    await shorter.tap();
    await eventually(() => heightOfSheet(atlas)).toBeLessThan(half - 150);
    expect(await shorter.isDisabled()).toBe(true);

    await taller.tap();
    await eventually(() => heightOfSheet(atlas)).toBe(half);
  });

  test('the sheet opens and closes by drag', async () => {
    await atlas.page.emulateMedia({ reducedMotion: 'no-preference' });
    const half = await heightOfSheet(atlas);
    await dragGrip(atlas, -80);
    await eventually(() => heightOfSheet(atlas)).toBeGreaterThan(half + 150);
    await dragGrip(atlas, 80);
    await eventually(() => heightOfSheet(atlas)).toBe(half);
    await dragGrip(atlas, 80);
    await eventually(() => heightOfSheet(atlas)).toBeLessThan(half - 150);
    await dragGrip(atlas, -80);
    await eventually(() => heightOfSheet(atlas)).toBe(half);
  });

  test('a tap on the map opens a feature', async () => {
    await button(atlas, 'Whole route').tap();
    await atlas.stillMap();
    await atlas.tapMapAt(GWADAR);
    await atlas.feature('Gwadar').waitFor();
    await eventually(() => atlas.camera().zoom).toBeGreaterThan(8);
    expect(await atlas.placesInView()).toContain('Gwadar Port, multi-purpose terminal');
    await atlas.closeFeature();
  });

  test('a tap on the map opens the closed sheet to show the feature', async () => {
    const half = await heightOfSheet(atlas);
    await button(atlas, 'Make the panel shorter').tap();
    await eventually(() => heightOfSheet(atlas)).toBeLessThan(half - 100);
    await button(atlas, 'Whole route').tap();
    await atlas.stillMap();
    await atlas.tapMapAt(GWADAR);
    await atlas.feature('Gwadar').waitFor();
    await eventually(() => heightOfSheet(atlas)).toBe(half);
    await atlas.closeFeature();
  });

  const states: { state: string; show: () => Promise<unknown> }[] = [
    { state: 'the story', show: () => atlas.showTab('Story') },
    { state: 'the layers with a list open', show: () => openGwadarsList(atlas) },
    { state: 'a feature', show: () => atlas.openFeature('Gwadar') },
  ];

  test.each(states)(
    'with $state, nothing scrolls sideways and all targets are large enough',
    async ({ show }) => {
      await show();
      expect(await sidewaysScroll(atlas.page)).toEqual([]);
      expect(await smallTargets(atlas.page)).toEqual([]);
    },
  );
});

describe('on the WebGL map of a phone', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    // The smaller of the two: WebGL in software costs by the pixel.
    atlas = await openAtlas({ viewport: SMALL, touch: true, reducedMotion: true });
  });

  beforeEach(async () => {
    await goHome(atlas);
    // The address holds the view once the map has followed.
    await eventually(() => atlas.page.url()).toContain('#');
  });

  test('a finger that rests on the map asks what is there', async () => {
    const { x, y } = await atlas.positionOf(AT_SEA);
    await restAt(atlas.page, x, y, async () => {
      await atlas.page.getByRole('region', { name: 'What is here?' }).waitFor();
    });
    await button(atlas, 'Close “What is here?”').tap();
  });

  test('a tap opens a feature', async () => {
    await atlas.tapMapAt(GWADAR);
    await atlas.feature('Gwadar').waitFor();
  });
});

const button = ({ page }: AtlasPage, name: string) => page.getByRole('button', { name, exact: true });

/** In pixels, once the sheet has come to rest. */
async function heightOfSheet(atlas: AtlasPage): Promise<number> {
  let before = -1;
  for (let looks = 0; looks < MOST_LOOKS_COUNT; looks++) {
    const { height = 0 } = (await atlas.panel().boundingBox()) ?? {};
    if (height === before) return Math.round(height);
    before = height;
  }
  throw new Error('the sheet does not come to rest');
}

/** Draws the handle of the sheet up (less than 0) or down. */
async function dragGrip(atlas: AtlasPage, down: number): Promise<void> {
  const sheet = await sheetAtRest(atlas);
  const from = { x: sheet.x + sheet.width / 2, y: sheet.y + 20 };
  await atlas.swipe(from, { x: from.x, y: from.y + down });
}

/** Puts a finger down and lifts it when something has happened. */
async function restAt(page: Page, x: number, y: number, until: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await until();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Where the sheet is, once it no longer moves. */
async function sheetAtRest(atlas: AtlasPage): Promise<{ x: number; y: number; width: number }> {
  let before = await atlas.panel().boundingBox();
  for (let looks = 0; looks < MOST_LOOKS_COUNT; looks++) {
    await atlas.page.waitForTimeout(120);
    const now = await atlas.panel().boundingBox();
    if (!now) throw new Error('there is no sheet');
    if (now.y === before?.y) return now;
    before = now;
  }
  throw new Error('the sheet does not come to rest');
}

async function openGwadarsList(atlas: AtlasPage): Promise<void> {
  await atlas.showTab('Layers');
  await atlas.listButton('Gwadar').tap();
}

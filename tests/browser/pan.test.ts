import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { pixelsChanged } from './driver/picture';
import { turnTo } from './driver/turn-to';

type Place = readonly [lng: number, lat: number];

const HASAN_ABDAL: Place = [72.689, 33.8195];
const GWADAR: Place = [62.3254, 25.1216];

/** A place counts as reached when it is this near to the middle of the map, in pixels. */
const NEAR_PX = 150;
const LONGEST_DRAG_PX = 350;
/** WebGL in software draws two or three frames a second. */
const TIMEOUT_MS = 180_000;
/** WebGL in software costs by the pixel. */
const SMALL = { width: 1000, height: 600 };

let atlas: AtlasPage;

beforeAll(async () => {
  atlas = await openAtlas({ path: '#5.9/39.47/75.98', viewport: SMALL, reducedMotion: true });
});

describe('dragging the map along the route', () => {
  test('leads from Kashgar to Hasan Abdal and down to Gwadar', { timeout: TIMEOUT_MS }, async () => {
    await turnTo(atlas, '#5.9/39.47/75.98');
    const inXinjiang = await atlas.placesInView();
    expect(inXinjiang).toContain('Kashgar');
    expect(inXinjiang).not.toContain('Hasan Abdal');

    await dragTo(atlas, HASAN_ABDAL);
    const inThePunjab = await atlas.placesInView();
    expect(inThePunjab).toContain('Hasan Abdal');
    expect(inThePunjab).not.toContain('Kashgar');

    await dragTo(atlas, GWADAR);
    const onTheCoast = await atlas.placesInView();
    expect(onTheCoast).toContain('Gwadar');
    expect(onTheCoast).not.toContain('Hasan Abdal');
  });

  test('moves the map with the mouse, and the address after it', async () => {
    await turnTo(atlas, '#5.5/35.9/74.3');
    const [before, stood] = [await atlas.stillMap(), atlas.camera()];
    await atlas.dragMap(-200, 120);
    await eventually(() => atlas.camera()).not.toEqual(stood);
    const { lng, lat, zoom } = atlas.camera();
    expect(lng).toBeGreaterThan(stood.lng + degreesEast(150, zoom));
    expect(lat).toBeGreaterThan(stood.lat);
    expect(zoom).toBe(stood.zoom);
    expect(pixelsChanged(before, await atlas.stillMap())).toBeGreaterThan(50_000);
  });
});

describe('panning without the mouse', () => {
  beforeEach(async () => {
    await turnTo(atlas, '#5.5/35.9/74.3');
    await atlas.page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  const directions = [
    { side: 'north', key: 'ArrowUp', lng: 0, lat: 1 },
    { side: 'south', key: 'ArrowDown', lng: 0, lat: -1 },
    { side: 'east', key: 'ArrowRight', lng: 1, lat: 0 },
    { side: 'west', key: 'ArrowLeft', lng: -1, lat: 0 },
  ];

  test.each(directions)('a button goes $side', async ({ side, lng, lat }) => {
    const stood = atlas.camera();
    const move = atlas.page.getByRole('button', { name: 'Move the map' });
    if ((await move.getAttribute('aria-expanded')) === 'false') await move.click();
    await atlas.page.getByRole('button', { name: `Pan ${side}` }).click();
    await expectMoved(atlas, stood, lng, lat);
  });

  test.each(directions)('$key on the map goes $side', async ({ key, lng, lat }) => {
    const stood = atlas.camera();
    await atlas.canvas().focus();
    await atlas.page.keyboard.press(key);
    await expectMoved(atlas, stood, lng, lat);
  });

  test('plus and minus zoom, by button and by key', async () => {
    const { zoom } = atlas.camera();
    await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
    await eventually(() => atlas.camera().zoom).toBeCloseTo(zoom + 1, 1);
    await atlas.page.getByRole('button', { name: 'Zoom out' }).click();
    await eventually(() => atlas.camera().zoom).toBeCloseTo(zoom, 1);
    await atlas.canvas().focus();
    await atlas.page.keyboard.press('+');
    await eventually(() => atlas.camera().zoom).toBeCloseTo(zoom + 1, 1);
    await atlas.page.keyboard.press('-');
    await eventually(() => atlas.camera().zoom).toBeCloseTo(zoom, 1);
  });

  test('“Whole route” shows both ends', async () => {
    await atlas.page.getByRole('button', { name: 'Whole route' }).click();
    await eventually(() => atlas.camera().zoom).toBeLessThan(5.5);
    await eventually(() => atlas.placesInView()).toEqual(expect.arrayContaining(['Kashgar', 'Gwadar']));
  });
});

/** Drags, hand over hand, until a place is near the middle. */
async function dragTo(atlas: AtlasPage, place: Place): Promise<void> {
  for (let drags = 0; drags < 20; drags++) {
    const [{ x, y, width, height }, goal] = [await atlas.openMap(), await atlas.positionOf(place)];
    const [right, down] = [x + width / 2 - goal.x, y + height / 2 - goal.y];
    const way = Math.hypot(right, down);
    if (way < NEAR_PX) return;
    const [stood, part] = [atlas.page.url(), Math.min(1, LONGEST_DRAG_PX / way)];
    await atlas.dragMap(right * part, down * part);
    await eventually(() => atlas.page.url()).not.toBe(stood);
  }
  throw new Error(`${place} is still not near the middle of ${atlas.page.url()}`);
}

async function expectMoved(
  atlas: AtlasPage,
  stood: { readonly lng: number; readonly lat: number },
  lng: number,
  lat: number,
): Promise<void> {
  await eventually(() => {
    const now = atlas.camera();
    return [sign(now.lng - stood.lng), sign(now.lat - stood.lat)];
  }).toEqual([lng, lat]);
}

/** Which way, where less than a pixel or so counts as none. */
const sign = (degrees: number) => (Math.abs(degrees) < 0.01 ? 0 : Math.sign(degrees));

const degreesEast = (pixels: number, zoom: number) => (pixels * 360) / (512 * 2 ** zoom);

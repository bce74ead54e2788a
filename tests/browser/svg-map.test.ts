import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { URDU as words } from '../words';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { longPress } from './driver/long-press';
import { NARROW, openAtlas } from './driver/open-atlas';
import { type Picture, pictureOf, pixelsChanged } from './driver/picture';
import { pinch } from './driver/pinch';
import { turnTo } from './driver/turn-to';

type Place = readonly [lng: number, lat: number];

const HASAN_ABDAL: Place = [72.689, 33.8195];
const GWADAR: Place = [62.3254, 25.1216];
const CORRIDORS = ['Growth', 'Livelihood', 'Innovation', 'Green', 'Open'].map((name) => `${name} Corridor`);

/** What a layer changes of the picture at least: three symbols. */
const SEEN_PX = 150;
/** Edges of letters and symbols may come out otherwise twice. */
const SAME_PX = 40;
/** The least that differs where two or three names have moved is some hundred pixels. */
const MOVED_NAMES_PX = 4000;

describe('a browser without WebGL', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ webgl: false, path: '#7/35.9/74.3' });
    await atlas.map().getByRole('button', { name: 'Dismiss' }).click();
  });

  beforeEach(() => look('#7/35.9/74.3'));

  /** Turns to a view, with what moves there moving. */
  async function look(path: string): Promise<void> {
    await turnTo(atlas, path);
    await atlas.stillMap();
    await atlas.page.emulateMedia({ reducedMotion: 'no-preference' });
  }

  test.each(['', '#5.2/27/80', '#7/35.9/74.3'])(
    'has no name behind the bar of its scale, at “%s”',
    async (path) => {
      await look(path === '' ? '?' : path);
      await atlas.stillMap();
      expect(await atlas.map().evaluate(namesBehindScale)).toEqual([]);
    },
  );

  test('can be dragged along the route, from Gilgit to Hasan Abdal', async () => {
    // How far it glides on is by how fast the mouse comes to be.
    await atlas.page.emulateMedia({ reducedMotion: 'reduce' });
    const stood = atlas.camera();
    for (let drags = 0; drags < 3 && !(await isNearMiddle(atlas, HASAN_ABDAL)); drags++) {
      const url = atlas.page.url();
      await atlas.dragMap(120, -250);
      await eventually(() => atlas.page.url()).not.toBe(url);
    }
    expect(await atlas.placesInView()).toContain('Hasan Abdal');
    expect(await atlas.placesInView()).not.toContain('Khunjerab Pass');
    expect(atlas.camera().zoom).toBe(stood.zoom);
  });

  test('is moved by keys', async () => {
    const stood = atlas.camera();
    await atlas.canvas().focus();
    await atlas.page.keyboard.press('ArrowUp');
    await eventually(() => atlas.camera().lat).toBeGreaterThan(stood.lat + 0.3);
    await atlas.page.keyboard.press('ArrowRight');
    await eventually(() => atlas.camera().lng).toBeGreaterThan(stood.lng + 0.3);
    await atlas.page.keyboard.press('+');
    await eventually(() => atlas.camera().zoom).toBe(stood.zoom + 1);
    await atlas.page.keyboard.press('-');
    await eventually(() => atlas.camera().zoom).toBe(stood.zoom);
  });

  test('is zoomed by the wheel around the pointer, and by a double click', async () => {
    await look('#7/33.9/72.7');
    const { zoom } = atlas.camera();
    const { x, y } = await atlas.positionOf(HASAN_ABDAL);
    await atlas.page.mouse.move(x + 60, y + 40);
    const below = await geographic(atlas, x + 60, y + 40);
    await atlas.page.mouse.wheel(0, -1000);
    await eventually(() => atlas.camera().zoom).toBeGreaterThan(zoom + 0.7);
    const still = await atlas.positionOf(below);
    expect(Math.hypot(still.x - x - 60, still.y - y - 40)).toBeLessThan(4);
    const wheeled = atlas.camera().zoom;
    await atlas.page.mouse.dblclick(x + 60, y + 40);
    await eventually(() => atlas.camera().zoom).toBeCloseTo(wheeled + 1, 1);
  });

  test('opens Gwadar by a click, and flies there', async () => {
    await atlas.page.getByRole('button', { name: 'Whole route' }).click();
    await eventually(() => atlas.camera().zoom).toBeLessThan(5.5);
    await atlas.stillMap();
    await atlas.clickMapAt(GWADAR);
    await atlas.feature('Gwadar').waitFor();
    await eventually(() => atlas.camera().zoom).toBeGreaterThan(9);
    expect(await atlas.placesInView()).toContain('Gwadar Port, multi-purpose terminal');
    expect(await atlas.placesInView()).not.toContain('Islamabad');
    await atlas.closeFeature();
    await eventually(() => atlas.canvas().evaluate((map) => map === document.activeElement)).toBe(true);
  });

  test('asks what is here where nothing is', async () => {
    await look('#10/25.2/62.4');
    await atlas.clickMapAt([62.53, 25.12]);
    await atlas.page.getByRole('region', { name: 'What is here?' }).waitFor();
    await atlas.page.getByRole('button', { name: 'Close “What is here?”' }).click();
  });

  test('draws each corridor while its box is ticked', async () => {
    await turnTo(atlas, '');
    await atlas.page.getByRole('button', { name: 'Whole route' }).click();
    await atlas.showTab('Layers');
    await eventually(() => atlas.camera().zoom).toBeLessThan(5.5);
    await atlas.page.mouse.move(5, 5);
    const all = await atlas.stillMap();
    let [before, now] = [all, all];
    for (const name of CORRIDORS) {
      await atlas.panel().getByRole('checkbox', { name, exact: true }).uncheck();
      await eventually(async () => {
        now = await picture(atlas);
        return pixelsChanged(before, now);
      }).toBeGreaterThan(SEEN_PX);
      before = now;
    }
    await atlas.page.getByRole('button', { name: 'Show all', exact: true }).click();
    const history = atlas.panel().getByRole('checkbox', { name: 'History' });
    await history.uncheck();
    // A row that is pointed at, or has the focus, dims the other layers.
    await history.blur();
    await atlas.page.mouse.move(5, 5);
    await eventually(() => difference(atlas, all)).toBeLessThan(SAME_PX);
  });

  test('lights up what a link points at', async () => {
    await turnTo(atlas, '#5/30/69');
    await atlas.page.mouse.move(5, 5);
    const dark = await atlas.stillMap();
    await atlas.panel().getByRole('link', { name: 'Gwadar', exact: true }).first().hover();
    await eventually(() => difference(atlas, dark)).toBeGreaterThan(SEEN_PX);
    await atlas.page.mouse.move(5, 5);
    await eventually(() => difference(atlas, dark)).toBeLessThan(SAME_PX);
  });

  test('goes along with a ride, whose zoom the reader may change', async () => {
    await look('?ride=karakoram-highway&km=543');
    const slider = atlas.page.getByRole('slider', { name: 'Distance along the highway' });
    await slider.waitFor();
    expect(await atlas.map().locator('.ride-marker').isVisible()).toBe(true);
    const { zoom, lat } = atlas.camera();
    await atlas.page.getByRole('button', { name: 'Play', exact: true }).click();
    await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
    await eventually(async () => Number(await slider.inputValue())).toBeGreaterThan(560);
    await atlas.page.getByRole('button', { name: 'Pause', exact: true }).click();
    await eventually(() => atlas.camera().zoom).toBeCloseTo(zoom + 1, 1);
    expect(Math.abs(atlas.camera().lat - lat)).toBeGreaterThan(0.05);
  });

  test('is led by an address to its year, layers, feature and camera, and says that its map is another', async () => {
    const query = '?layers=karakoram-highway,green&feature=gilgit&year=1990&theme=dark';
    await atlas.open(`${inject('site')}${query}#6/35.5/74`);
    expect(await atlas.canvas().isVisible()).toBe(true);
    expect(await atlas.page.locator('canvas').count()).toBe(0);
    expect(await atlas.feature('Gilgit').isVisible()).toBe(true);
    expect(atlas.camera()).toMatchObject({ zoom: 6, lat: 35.5, lng: 74 });
    const in1990 = await atlas.placesInView();
    expect(in1990).toContain('Gilgit');
    expect(in1990).not.toContain('Suki Kinari hydropower plant');
    await atlas.page.getByRole('button', { name: 'Show all years' }).click();
    await eventually(() => atlas.placesInView()).toContain('Suki Kinari hydropower plant');
    const notice = atlas.map().getByText('it is drawn in a plainer one');
    await notice.waitFor();
    expect(await atlas.axe()).toEqual([]);
    await atlas.map().getByRole('button', { name: 'Dismiss' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(atlas.complaints).toEqual([]);
  });
});

test('on a phone in Urdu two fingers zoom the map, and one that rests asks what is here', async () => {
  const atlas = await openAtlas({
    webgl: false,
    lang: 'ur',
    viewport: NARROW,
    touch: true,
    path: '#8/25.2/62.4',
  });
  const map = atlas.map('نقشہ');
  expect(await map.locator('.svg-map').getByText('گوادر', { exact: true }).isVisible()).toBe(true);
  expect(await atlas.axe()).toEqual([]);
  const box = await atlas.page.evaluate(
    () => document.getElementById('panel')?.getBoundingClientRect().top ?? 0,
  );
  await pinch(atlas.page, { x: 195, y: box / 2 }, 80, 160);
  await eventually(() => atlas.camera().zoom).toBeCloseTo(9, 1);
  const { lat, lng } = atlas.camera();
  expect([lat, lng]).toEqual([expect.closeTo(25.2, 2), expect.closeTo(62.4, 2)]);
  const here = atlas.page.getByRole('region', { name: words['here.title'] });
  await longPress(atlas.page, { x: 120, y: box / 2 }, () => here.waitFor());
  expect(await here.isVisible()).toBe(true);
  await atlas.close();
});

test('a graphics card that gives up gets the map back as it was, if it comes to itself; else it is SVG', async () => {
  const atlas = await openAtlas({
    path: '?feature=gwadar&layers=gwadar#10/25.2/62.4',
    viewport: { width: 840, height: 500 },
    reducedMotion: true,
  });
  const address = atlas.page.url();
  // The ground of the town comes after the first view, and is drawn within a second of its credit.
  await atlas.page.locator('.map-about summary', { hasText: 'OpenStreetMap' }).waitFor();
  await atlas.page.waitForTimeout(1500);
  const before = await atlas.stillMap();
  await atlas.canvas().evaluate(loseAndRestoreContext);
  // A name may stand on another side of its symbol; an empty map would differ by the whole of it.
  await eventually(() => difference(atlas, before)).toBeLessThan(MOVED_NAMES_PX);
  expect(atlas.page.url()).toBe(address);
  expect(await atlas.page.locator('canvas').count()).toBe(1);
  expect(await atlas.feature('Gwadar').isVisible()).toBe(true);

  await atlas.canvas().focus();
  await atlas.canvas().evaluate(loseContext);
  const notice = atlas.map().getByText('The graphics card stopped drawing');
  await notice.waitFor();
  expect(await atlas.page.locator('canvas').count()).toBe(0);
  expect(atlas.page.url()).toBe(address);
  expect(await atlas.canvas().evaluate((map) => map === document.activeElement)).toBe(true);
  expect(await atlas.placesInView()).toContain('Gwadar Port, multi-purpose terminal');
  await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
  await eventually(() => atlas.camera().zoom).toBeCloseTo(11, 1);
  expect(await atlas.axe()).toEqual([]);
  await atlas.map().getByRole('button', { name: 'Dismiss' }).click();
  await notice.waitFor({ state: 'detached' });
  expect(atlas.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
});

test('a graphics card is not asked where the address wants the SVG map', async () => {
  const { page } = await openAtlas({ map: 'svg', webgl: true });
  expect(await page.locator('canvas').count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('map')).toBe('svg');
});

/** The map as it is now: drawn as SVG, it changes at once. */
const picture = async (atlas: AtlasPage) => pictureOf(await atlas.map().screenshot());

const difference = async (atlas: AtlasPage, before: Picture) => pixelsChanged(before, await picture(atlas));

async function isNearMiddle(atlas: AtlasPage, place: Place): Promise<boolean> {
  const [{ x, y, width, height }, at] = [await atlas.openMap(), await atlas.positionOf(place)];
  return Math.hypot(at.x - x - width / 2, at.y - y - height / 2) < 150;
}

/** The place at a point of the page, to within a pixel. */
async function geographic(atlas: AtlasPage, x: number, y: number): Promise<Place> {
  const camera = atlas.camera();
  const { x: left, y: top, width, height } = await atlas.openMap();
  const scale = 512 * 2 ** camera.zoom;
  const middle = 0.5 - Math.asinh(Math.tan((camera.lat * Math.PI) / 180)) / (2 * Math.PI);
  const down = middle + (y - top - height / 2) / scale;
  const lat = (Math.atan(Math.sinh((0.5 - down) * 2 * Math.PI)) * 180) / Math.PI;
  return [camera.lng + ((x - left - width / 2) * 360) / scale, lat];
}

function namesBehindScale(map: HTMLElement | SVGElement): (string | null)[] {
  const scale = map.querySelector('.map-scale')?.getBoundingClientRect();
  if (!scale) throw new Error('the map shows no scale');
  const names = [...map.querySelectorAll('svg text')].filter((name) => {
    const { left, top, right, bottom } = name.getBoundingClientRect();
    return left < scale.right && right > scale.left && top < scale.bottom && bottom > scale.top;
  });
  return names.map(({ textContent }) => textContent);
}

/** Loses the WebGL context, and gives it back. */
async function loseAndRestoreContext(canvas: HTMLElement | SVGElement): Promise<void> {
  const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null;
  const loss = context?.getExtension('WEBGL_lose_context');
  if (!loss) throw new Error('the map has no WebGL context to lose');
  const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
  loss.loseContext();
  await lost;
  // A context cannot be restored before all have heard of its loss.
  await new Promise(requestAnimationFrame);
  const restored = new Promise((resolve) =>
    canvas.addEventListener('webglcontextrestored', resolve, { once: true }),
  );
  loss.restoreContext();
  await restored;
}

/** Loses the WebGL context, which never comes back. */
function loseContext(canvas: HTMLElement | SVGElement): void {
  const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null;
  const loss = context?.getExtension('WEBGL_lose_context');
  if (!loss) throw new Error('the map has no WebGL context to lose');
  loss.loseContext();
}

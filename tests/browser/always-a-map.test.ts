import { readdir } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { changingHost } from './driver/changing-host';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas, openPage, WIDE } from './driver/open-atlas';
import { outerPage } from './driver/outer-page';
import { turnTo } from './driver/turn-to';

const KASHGAR = [75.99, 39.47] as const;
const GWADAR = [62.3254, 25.1216] as const;

/** A built file by the beginning of its name. */
async function asset(begin: string): Promise<string> {
  const name = (await readdir(`${inject('built')}/assets`)).find(
    (file) => file.startsWith(begin) && !/\.(br|gz)$/.test(file),
  );
  if (name === undefined) throw new Error(`no asset ${begin}…`);
  return `assets/${name}`;
}

test('where the map’s worker is missing, the map is drawn as SVG, with all that it shows, and says so', async () => {
  const host = await changingHost({ path: '/' });
  host.publish({ [await asset('maplibre-gl-worker')]: { fault: 'missing' } });
  const atlas = await openAtlas({
    site: host.address,
    path: '?feature=gwadar&layers=gwadar#10/25.2/62.4',
    viewport: { width: 840, height: 500 },
  });
  await atlas.map().getByText('it is drawn in a plainer one').waitFor();
  expect(await atlas.page.locator('canvas').count()).toBe(0);
  expect(atlas.camera()).toMatchObject({ zoom: 10, lat: 25.2, lng: 62.4 });
  expect(await atlas.placesInView()).toContain('Gwadar Port, multi-purpose terminal');
});

test('a map whose ground did not come can be tried again', async () => {
  const host = await changingHost({ path: '/' });
  host.publish({ [await asset('places')]: { fault: 'failing' } });
  const atlas = await openAtlas({ site: host.address, map: 'svg' });
  const failed = atlas.map().getByRole('status');
  expect(await failed.textContent()).toContain('The map could not be drawn.');
  expect(await atlas.page.getByRole('button', { name: 'Zoom in' }).isDisabled()).toBe(true);
  await failed.getByRole('button', { name: 'Try again' }).click();
  await failed.getByRole('button', { name: 'Try again' }).waitFor();
  host.publish({});
  await failed.getByRole('button', { name: 'Try again' }).click();
  await atlas.canvas().waitFor();
  await eventually(() => failed.textContent()).toBe('');
  await expectShown(atlas, KASHGAR, GWADAR);
});

test('the map shows the ends of the road, also on a phone and in a new room, until the reader looks elsewhere', async () => {
  await expectShown(await openAtlas({ map: 'svg' }), KASHGAR, GWADAR);
  const atlas = await openAtlas({ map: 'svg', viewport: NARROW, reducedMotion: true });
  await expectShown(atlas, KASHGAR, GWADAR);
  await atlas.page.getByRole('button', { name: 'Move the map' }).click();
  await expectShown(atlas, KASHGAR, GWADAR);

  const { zoom: narrow } = atlas.camera();
  await atlas.page.setViewportSize(WIDE);
  await eventually(() => atlas.camera().zoom).toBeGreaterThan(narrow);
  await expectShown(atlas, KASHGAR, GWADAR);
  const { zoom } = atlas.camera();
  await atlas.page.getByRole('button', { name: 'Describe this view' }).click();
  await atlas.page.getByRole('region', { name: 'This view in words' }).getByText('Among them').waitFor();
  await expectShown(atlas, KASHGAR, GWADAR);
  await atlas.page.getByRole('button', { name: 'Close the description' }).click();
  await atlas.showTab('Time');
  await atlas.page.getByRole('region', { name: 'Timeline' }).waitFor();
  await eventually(() => atlas.camera().zoom).toBeLessThan(zoom - 0.2);
  await expectShown(atlas, KASHGAR, GWADAR);

  const divider = atlas.page.getByRole('separator', { name: 'Height of the map' });
  const share = async () => Number(await divider.getAttribute('aria-valuenow'));
  const [before, lower] = [await share(), atlas.camera().zoom];
  await divider.focus();
  for (let presses = 0; presses < 4; presses++) await atlas.page.keyboard.press('ArrowDown');
  await eventually(share).toBeGreaterThan(before);
  await eventually(() => atlas.camera().zoom).toBeGreaterThan(lower);
  const grip = await boxOf(divider);
  await atlas.page.mouse.move(grip.x + 200, grip.y + grip.height / 2);
  await atlas.page.mouse.down();
  await atlas.page.mouse.move(grip.x + 200, grip.y - 60, { steps: 4 });
  await atlas.page.mouse.up();
  await eventually(async () => (await boxOf(divider)).y).toBeLessThan(grip.y - 40);
  await expectShown(atlas, KASHGAR, GWADAR);
  expect(await atlas.axe()).toEqual([]);

  const fitted = atlas.camera().zoom;
  await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
  await eventually(() => atlas.camera().zoom).toBeCloseTo(fitted + 1, 1);
  const own = atlas.camera().zoom;
  await atlas.showTab('Story');
  await eventually(async () => (await boxOf(atlas.map())).height).toBeGreaterThan(600);
  expect(atlas.camera().zoom).toBe(own);

  await expectMarked(atlas);
  expect(atlas.complaints).toEqual([]);
});

/** Expects what is asked about to be marked, and not behind the answer, which names country and region. */
async function expectMarked(atlas: AtlasPage): Promise<void> {
  await turnTo(atlas, '#5/30/68');
  const { x, y, height } = await atlas.openMap();
  await atlas.page.mouse.click(x + 60, y + height - 120);
  const card = atlas.page.getByRole('region', { name: 'What is here?' });
  await card.waitFor();
  const pin = atlas.map().locator('.place-pin');
  await eventually(async () => overlap(await boxOf(pin), await boxOf(card))).toBe(false);
  await atlas.page.getByRole('button', { name: 'Close “What is here?”' }).click();
  await eventually(() => pin.isVisible()).toBe(false);

  await turnTo(atlas, '#9/35.3/74.9');
  await atlas.page.getByRole('button', { name: 'What is at the centre?' }).click();
  await card.getByText('Gilgit-Baltistan, administered by Pakistan').waitFor();
  expect(await atlas.axe()).toEqual([]);
}

test('a map in a folded part of a page shows what was asked for once it is unfolded', async () => {
  const src = `${inject('site')}?map=svg&embed=1`;
  const outer = await outerPage(
    `<details><summary>The map</summary><iframe src="${src}" width="640" height="420"></iframe></details>`,
  );
  const { page } = await openPage({ site: outer, map: 'svg' });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('application').waitFor({ state: 'attached' });
  await page.getByText('The map', { exact: true }).click();
  const full = frame.getByRole('link', { name: 'Open in full' });
  const zoom = async () => Number(/#([\d.]+)/.exec((await full.getAttribute('href')) ?? '')?.[1]);
  await eventually(zoom).toBeGreaterThan(3);
});

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} is not on screen`);
  return box;
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Expects places on the open map, with nothing over them. */
async function expectShown(atlas: AtlasPage, ...places: (readonly [number, number])[]): Promise<void> {
  for (const place of places) {
    await eventually(async () => {
      const at = await atlas.positionOf(place);
      return atlas.page.evaluate(
        ([left, top]) => document.elementFromPoint(left, top)?.closest('.svg-map') !== null,
        [at.x, at.y] as const,
      );
    }).toBe(true);
  }
}

import type { FeatureCollection } from 'geojson';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { largeArchive, MANY_COUNT, smallArchive } from '../tiles/made-archives';
import { siteWithArchives } from './driver/changed-site';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { pixelsChanged } from './driver/picture';

/** In software, WebGL takes its time by the pixel. */
const VISIT = { lang: 'en', viewport: { width: 840, height: 500 }, reducedMotion: true } as const;
const SITE = { archives: [{ layer: 'green', count: MANY_COUNT }] } as const;
/** In the middle of the points, where nothing else of the story is. */
const WELLS = '?layers=green#9.2/29.31/69.7';
/** Where a press is tried, in pixels from the middle. */
const AROUND = [0, 4, 8, 12].flatMap((right) => [0, 4, 8, 12].map((down) => [right, down] as const));
const large = largeArchive();

/** A lake that is none, in the desert. */
const LAKE: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { class: 'lake' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [63, 28],
            [65, 28],
            [65, 29],
            [63, 29],
            [63, 28],
          ],
        ],
      },
    },
  ],
};

let site: string;

beforeAll(async () => {
  site = await siteWithArchives({ ...SITE, files: { 'geo/layers/green.pmtiles': large } });
});

test('an archive of 100,000 features is drawn in parts, counted, and asked what it holds', async () => {
  const atlas = await openAtlas({ ...VISIT, site, path: WELLS });
  const { page } = atlas;
  const got: { status: number; bytes: number }[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.pmtiles'))
      got.push({ status: response.status(), bytes: Number(response.headers()['content-length']) });
  });
  const box = await atlas.openMap();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await eventually(() => got.length).toBeGreaterThan(2);
  // On a well: they stand so near that one lies within reach.
  await atlas.stillMap();
  for (const [right, down] of AROUND) {
    await page.mouse.click(middle.x + right, middle.y + down);
    if ((await page.getByText(/^Well \d+$/).count()) > 0) break;
  }
  await page
    .getByText(/^Well \d+$/)
    .first()
    .waitFor();
  await page.getByText('depth m').first().waitFor();
  expect(new Set(got.map(({ status }) => status))).toEqual(new Set([206]));
  expect(got.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(large.length / 2);
  await page.getByRole('main').getByRole('tab', { name: 'Layers', exact: true }).click();
  await page.getByText('and 100,000 more on the map').waitFor();
  expect(atlas.complaints).toEqual([]);
});

test('a file of the detailed ground may be one', async () => {
  const entry = { name: 'lake', box: [60, 25, 70, 32], zoom: [5, 24], source: 'A test', theme: 'water' };
  const of = (file: string) => Buffer.from(JSON.stringify([{ ...entry, file }]));
  const files = { 'geo/basemap/detail/lake.pmtiles': smallArchive({ water: LAKE }) };
  const index = 'geo/basemap/detail/index.json';
  const path = '?layers=#6.5/28.5/64';
  const pictures = [];
  for (const content of [Buffer.from('[]'), of('lake.pmtiles')]) {
    const address = await siteWithArchives({ archives: [], files: { ...files, [index]: content } });
    const atlas = await openAtlas({ ...VISIT, site: address, path });
    await eventually(() => asked(atlas.page, content.length > 2 ? /lake\.pmtiles/ : /index\.json/)).toBe(
      true,
    );
    pictures.push(await atlas.stillMap());
  }
  const [without, withLake] = pictures;
  if (!without || !withLake) throw new Error('no pictures');
  expect(pixelsChanged(without, withLake)).toBeGreaterThan(3000);
});

test('a host that sends whole files alone is told of, and is spared them', async () => {
  const whole = await siteWithArchives({
    ...SITE,
    files: { 'geo/layers/green.pmtiles': large },
    withoutRanges: true,
  });
  const { page } = await openAtlas({ ...VISIT, site: whole, path: WELLS });
  await page.getByText('the host sends green.pmtiles only as a whole').waitFor();
});

test('one that does not come is told of, and may be tried again', async () => {
  const without = await siteWithArchives({ ...SITE, files: {} });
  const { page } = await openAtlas({ ...VISIT, site: without, path: WELLS });
  await page.getByText('green.pmtiles did not come').waitFor();
  await page.route('**/green.pmtiles', (route) => {
    const [, from = 0, to = 0] =
      /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '')?.map(Number) ?? [];
    return route.fulfill({ status: 206, body: large.subarray(from, to + 1) });
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('green.pmtiles did not come').waitFor({ state: 'detached' });
});

test('the map in SVG says what it leaves out', async () => {
  const { page } = await openAtlas({ ...VISIT, site, map: 'svg', path: WELLS });
  await page.getByText('Green Corridor: this map is drawn without WebGL').waitFor();
});

/** Whether a page has loaded a file. */
const asked = (page: Page, file: RegExp) =>
  page.evaluate(
    (pattern) => performance.getEntriesByType('resource').some(({ name }) => new RegExp(pattern).test(name)),
    file.source,
  );

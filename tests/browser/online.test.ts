import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { siteWithTiles } from './driver/changed-site';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { pixelsChanged } from './driver/picture';
import { type TileServer, tileServer } from './driver/tile-server';
import { turnTo } from './driver/turn-to';

let server: TileServer;
let site: string;
let atlas: AtlasPage;

const GWADAR = '#11/25.16/62.33';
/** In software, WebGL takes its time by the pixel. */
const SMALL = { width: 840, height: 500 };

beforeAll(async () => {
  server = await tileServer();
  site = await siteWithTiles(server);
  const path = `?layers=${GWADAR}`;
  atlas = await openAtlas({ site, lang: 'en', path, viewport: SMALL, reducedMotion: true });
});

/** Asks no other host any more. */
beforeEach(async () => {
  server.fail(null);
  await turnTo(atlas, `?layers=${GWADAR}`);
});

test('a reader may ask other hosts for detail, is told them first, and may end it', async () => {
  const before = server.asked.length;
  const { page } = atlas;
  const plain = await atlas.stillMap();
  await page.getByText('About this map').click();
  await page.getByRole('button', { name: 'More detail from other hosts' }).click();
  const dialog = page.getByRole('dialog', { name: 'More detail from other hosts' });
  await dialog.getByText(new URL(server.origin).host).first().waitFor();
  expect(server.asked.length).toBe(before);

  await dialog.getByRole('button', { name: 'Ask these hosts' }).click();
  await dialog.getByText('The map shows the detail.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const credit = page.getByText('© Test Tiles');
  await credit.waitFor();
  expect(page.url()).toContain('basemap=online');
  await eventually(() => server.asked.some((path) => /^\/planet\/1\d\//.test(path))).toBe(true);
  const detailed = await atlas.stillMap();
  expect(pixelsChanged(plain, detailed)).toBeGreaterThan(2000);

  await page.getByRole('button', { name: 'Ask no other host' }).click();
  await credit.waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('basemap');
  const asked = server.asked.length;
  await atlas.dragMap(300, 0);
  await atlas.stillMap();
  expect(server.asked.length).toBe(asked);
  expect(atlas.complaints).toEqual([]);
});

test.each(['empty', 'broken'] as const)(
  'where its server is %s, a notice says so, and it is tried again',
  async (fault) => {
    server.fail(fault);
    await turnTo(atlas, `?layers=&basemap=online${GWADAR}`);
    const { page } = atlas;
    await page.getByText(`${new URL(server.origin).host} did not give the detail`).waitFor();
    server.fail(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('© Test Tiles').waitFor();
    expect(await page.getByText('did not give the detail').count()).toBe(0);
  },
);

test('in a ride the ground stands out, and the map is tilted', async () => {
  const { page } = await openAtlas({
    site,
    lang: 'en',
    reducedMotion: true,
    path: '?basemap=online&ride=karakoram-highway&km=300#9/35.3/73.2',
  });
  await page.getByText('© Test Tiles').waitFor();
  await page.getByRole('slider', { name: 'Distance along the highway' }).press('ArrowRight');
  await eventually(() => server.asked.some((path) => path.startsWith('/heights/'))).toBe(true);
  await eventually(() => page.url()).toMatch(/\/50$/);
});

test('the map in SVG says that it cannot show it', async () => {
  const before = server.asked.length;
  const { page } = await openAtlas({ site, map: 'svg', lang: 'en', path: '?basemap=online' });
  await page.getByText('so it cannot show detail from other hosts').waitFor();
  expect(server.asked.length).toBe(before);
});

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const GWADAR = '#13/25.115/62.33';
const STREETS = /\/detail\/gwadar\.topo\.json$/;

/** A street of Gwadar that is named on the SVG map. */
const namedStreet = (page: Page) =>
  page.locator('.svg-map text', { hasText: /^(East Bay Expressway|Port Road)$/ });

test('Gwadar at zoom 13 is a map of named streets, which are asked for when the map stands', async () => {
  const { page } = await openAtlas({ path: GWADAR, map: 'svg' });
  await namedStreet(page).first().waitFor();
  const [idle, ...asked] = await page.evaluate(() => [
    performance.getEntriesByName('atlas:idle')[0]?.startTime ?? Number.NaN,
    ...performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/basemap/detail/'))
      .map(({ startTime }) => startTime),
  ]);
  expect(asked.length).toBeGreaterThan(1);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(idle ?? Number.NaN);
  await page.locator('.map-about summary', { hasText: '© OpenStreetMap' }).waitFor();
  await page.getByText('About this map').click();
  await page
    .locator('.map-about p', { hasText: /Streets.*: © OpenStreetMap contributors \(ODbL\), August 2021/ })
    .waitFor();
});

test('where the streets do not come, that is told, the rest is there, and they come when tried again', async () => {
  const { page } = await openAtlas({ path: '#3/25/62', map: 'svg' });
  let isBroken = true;
  await page.route(STREETS, (route) => (isBroken ? route.fulfill({ status: 404 }) : route.fallback()));
  await page.goto(`${inject('site')}?map=svg${GWADAR}`);
  const notice = page.locator('.notice', { hasText: 'Some details of the map did not come' });
  await notice.waitFor();
  expect(await namedStreet(page).count()).toBe(0);
  await page.locator('.svg-map [data-layer="ground-sea"] path').first().waitFor({ state: 'attached' });
  isBroken = false;
  await notice.getByRole('button', { name: 'Try again' }).click();
  await namedStreet(page).first().waitFor();
  await notice.waitFor({ state: 'detached' });
});

test('with WebGL the streets are drawn too', async () => {
  const atlas = await openAtlas({ path: `?layers=${GWADAR}` });
  const around = await atlas.page.locator('.map-canvas').boundingBox();
  if (around === null) throw new Error('no map');
  const clip = {
    x: around.x + around.width / 2 - 150,
    y: around.y + around.height / 2 - 100,
    width: 300,
    height: 200,
  };
  const size = async (clip: { x: number; y: number; width: number; height: number }) =>
    (await atlas.page.screenshot({ clip })).length;
  // Open water is a small picture; streets make it several times as large.
  const water = await size({ ...clip, x: around.x + around.width - 380, y: around.y + 70 });
  await eventually(async () => (await size(clip)) > 4 * water).toBe(true);
});

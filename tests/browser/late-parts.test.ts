import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LATE_MS } from '../../src/content/lazy';
import { flakyNetwork } from './driver/flaky-network';
import { openAtlas } from './driver/open-atlas';
import { TOUR, visit } from './driver/tour';

/** Built code that the tour does not come by: the map on WebGL, a frame's own, Chinese faces. */
const ELSEWHERE = /^(maplibre-|embedded-atlas-|wght-)/;

/** Goes on the tour; where something hangs, time passes faster. */
async function tour(page: Page, isSlow = false): Promise<number> {
  const wait = async () => {
    if (isSlow) await page.clock.runFor(LATE_MS + 100);
  };
  let pressed = 0;
  for (const stop of TOUR) pressed += await visit(page, stop, wait);
  return pressed;
}

test.concurrent('the tour comes by every file of code and style that was built', async () => {
  const { page } = await openAtlas({ map: 'svg', lang: 'en' });
  expect(await tour(page)).toBe(0);
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const loaded = new Set(addresses.map((address) => new URL(address).pathname.slice(1)));
  const built = readdirSync('dist/assets').filter((file) => /\.(?:js|css)$/.test(file));
  const strangers = built.filter((file) => !loaded.has(`assets/${file}`) && !ELSEWHERE.test(file));
  expect(strangers).toEqual([]);
  await page.context().close();
});

/** Code that came whole but broken is a case of its own: what it imports, a page cannot have twice. */
test.concurrent.each([
  { faults: ['missing', 'page', 'broken'], files: /\.(js|css|json|geojson)$/, least: 25 },
  { faults: ['hanging'], files: /\.(js|css|json|geojson)$/, least: 25 },
  { faults: ['garbled'], files: /\.(json|geojson)$|check-view-[^/]*\.js$/, least: 5 },
] as const)(
  'what is $faults once is told of, and comes when it is tried again',
  async ({ faults, files, least }) => {
    const { page } = await openAtlas({ map: 'svg', lang: 'en' });
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    const hangs = faults[0] === 'hanging';
    if (hangs) await page.clock.install();
    const { failed } = await flakyNetwork(page, inject('site'), faults, (file) => files.test(file));
    const pressed = await tour(page, hangs);
    expect(failed.size).toBeGreaterThan(least);
    expect(pressed).toBeGreaterThan(least / 3);
    expect(broken).toEqual([]);
    await page.context().close();
  },
);

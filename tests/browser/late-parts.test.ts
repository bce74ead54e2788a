import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LATE_MS } from '../../src/content/lazy';
import { type Fault, flakyNetwork } from './driver/flaky-network';
import { openAtlas } from './driver/open-atlas';
import { TOUR, visit } from './driver/tour';

/** Built code that the tour does not come by: the map on WebGL, a frame's own, Chinese faces. */
const ELSEWHERE = /^(maplibre-|embedded-atlas-|wght-)/;

/** A page that goes on a tour, and all that it could not catch. */
async function touring(fault: Fault, fails: (file: string) => boolean) {
  const { page } = await openAtlas({ map: 'svg', lang: 'en' });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(String(error)));
  if (fault === 'hanging') await page.clock.install();
  const network = await flakyNetwork(page, inject('site'), fault, fails);
  return { page, network, broken };
}

async function tour(page: Page, fault: Fault): Promise<Record<string, number>> {
  const tries: Record<string, number> = {};
  const wait = async () => {
    if (fault === 'hanging') await page.clock.runFor(LATE_MS + 100);
  };
  for (const stop of TOUR) tries[stop.name] = await visit(page, stop, wait);
  return tries;
}

/** Paths of all that is loaded at the start and by the tour with nothing amiss. */
let loaded: ReadonlySet<string>;

beforeAll(async () => {
  const { page } = await openAtlas({ map: 'svg', lang: 'en' });
  await tour(page, 'missing');
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  loaded = new Set(addresses.map((address) => new URL(address).pathname.slice(1)));
  await page.context().close();
});

test('the tour comes by every file of code and style that was built', () => {
  const built = readdirSync('dist/assets').filter((file) => /\.(?:js|css)$/.test(file));
  const strangers = built.filter((file) => !loaded.has(`assets/${file}`) && !ELSEWHERE.test(file));
  expect(strangers).toEqual([]);
});

describe.each(['missing', 'page', 'broken', 'hanging', 'garbled'] as const)(
  'a file that is %s once',
  (fault) => {
    test('is told of where it is missed, and comes when it is tried again', async () => {
      // Code that came whole and is broken is a case of its own.
      const fails = (file: string) =>
        /\.(js|css|json|geojson)$/.test(file) && !(fault === 'garbled' && /\.(js|css)$/.test(file));
      const { page, network, broken } = await touring(fault, fails);
      const tries = await tour(page, fault);
      const pressed = Object.values(tries).reduce((sum, times) => sum + times, 0);
      expect(network.failed.size).toBeGreaterThan(fault === 'garbled' ? 4 : 25);
      expect(pressed).toBeGreaterThan(fault === 'garbled' ? 3 : 12);
      expect(broken).toEqual([]);
      await page.context().close();
    });
  },
);

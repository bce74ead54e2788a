import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import messages from '../../src/i18n/words/en.json';
import { LATE_MS } from '../../src/state/resource';
import type { AtlasPage } from './driver/atlas-page';
import { flakyNetwork } from './driver/flaky-network';
import { openAtlas } from './driver/open-atlas';
import { TOUR, visit } from './driver/tour';

/**
 * Built code that the tour does not come by: the map on WebGL and what other hosts give it, a frame's own, Chinese faces, what a
 * worker loads.
 */
const ELSEWHERE =
  /^(maplibre-|ground-updates-|open-online-|archive-address-|archive-tiles-|embedded-atlas-|wght-|find-root-|data-worker-|of-worker-)/;

/** Machines may be busy. */
const TIMEOUT_MS = 300_000;

/** So long after the last file that hangs, time passes faster. */
const PAUSE_MS = 300;

/** Browsers keep the times of 250, if they are not told otherwise. */
const MOST_FILES_COUNT = 1000;

/** Brings what draws a layer of the reader's own; not a part of the tour, since a worker has no "Try again". */
async function addOwnData(atlas: AtlasPage): Promise<void> {
  await atlas.showTab('Layers');
  const file = {
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,lat,lon\nSost,36.69,74.82\n'),
  };
  await atlas.page.locator('.own-data input[type=file]').setInputFiles(file);
  await atlas.map().locator('[data-layer^="own-"] circle').first().waitFor();
  await atlas.showTab('Story');
}

/** @returns how often "Try again" was pressed */
async function tour(page: Page, onStop: () => Promise<unknown> = async () => {}): Promise<number> {
  let pressed = 0;
  for (const stop of TOUR) {
    pressed += await visit(page, stop);
    await onStop();
  }
  return pressed;
}

/** The keys that are seen or told where the words of a message should stand. */
const bareKeys = (page: Page) =>
  page.evaluate((keys) => {
    const told = [...document.querySelectorAll('#app *')].flatMap((element) => [
      ...[...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : null)),
      ...['aria-label', 'title', 'placeholder', 'data-tip'].map((name) => element.getAttribute(name)),
    ]);
    return keys.filter((key) => told.includes(key));
  }, Object.keys(messages));

/** Lets a page's time pass faster when a file hangs. */
async function hurry(page: Page): Promise<() => void> {
  await page.clock.install();
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => page.clock.runFor(LATE_MS + 100), PAUSE_MS);
  };
}

test('the tour comes by every file of code and style that was built', { timeout: TIMEOUT_MS }, async () => {
  const atlas = await openAtlas({ map: 'svg', lang: 'en' });
  const { page } = atlas;
  await page.evaluate((count) => performance.setResourceTimingBufferSize(count), MOST_FILES_COUNT);
  await addOwnData(atlas);
  const bare: string[] = [];
  await tour(page, async () => bare.push(...(await bareKeys(page))));
  // Messages come with the parts that say them.
  expect(bare).toEqual([]);
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const loaded = new Set(addresses.map((address) => new URL(address).pathname.slice(1)));
  const built = readdirSync(`${inject('built')}/assets`).filter((file) => /\.(?:js|css)$/.test(file));
  const strangers = built.filter((file) => !loaded.has(`assets/${file}`) && !ELSEWHERE.test(file));
  expect(strangers).toEqual([]);
  await page.context().close();
});

/** Code that came whole but broken is a case of its own: what it imports, a page cannot have twice. */
test.each([
  { faults: ['missing', 'page', 'broken'], files: /\.(js|css|json|geojson)$/, least: 25 },
  { faults: ['hanging'], files: /\.(js|css|json|geojson)$/, least: 25 },
  { faults: ['garbled'], files: /\.(json|geojson)$|check-view-[^/]*\.js$/, least: 5 },
] as const)(
  'what is $faults once is told of, and comes when it is tried again',
  { timeout: TIMEOUT_MS },
  async ({ faults, files, least }) => {
    const { page } = await openAtlas({ map: 'svg', lang: 'en' });
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    const onFault = faults[0] === 'hanging' ? await hurry(page) : () => {};
    const isFaulty = (file: string) => files.test(file);
    const failed = await flakyNetwork(page, { site: inject('site'), faults, isFaulty, onFault });
    const pressed = await tour(page);
    expect(failed.size).toBeGreaterThan(least);
    expect(pressed).toBeGreaterThan(least / 3);
    expect(broken).toEqual([]);
    await page.context().close();
  },
);

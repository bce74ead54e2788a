import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { project, WORLD_PX } from '../../src/geometry/mercator';
import { WHOLE_ROUTE } from '../../src/state/defaults';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas, WIDE } from './driver/open-atlas';

const CODE = { explorer: /assets\/index-[^/]*\.js$/, map: /assets\/(maplibre|svg)-view-[^/]*\.js$/ };
const PICTURE = '.map-picture svg';
/** The address says the zoom to a hundredth, by which the width may be off by two pixels. */
const NEAR_PX = 4;

let home: Page;

beforeAll(async () => {
  // With WebGL, since the word that there is none would take its room of the map.
  home = (await openAtlas({ map: 'svg', webgl: true, locale: 'en' })).page;
});
afterAll(() => home.context().close());

/** Opens an address of which a file is held back. @returns the page, and what lets the file go */
async function heldBack(path: string, file: RegExp): Promise<{ page: Page; release: () => void }> {
  const page = await home.context().newPage();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(new URL(path, inject('site')).href, { waitUntil: 'commit' });
  return { page, release };
}

const boxOf = (page: Page) =>
  page.locator(PICTURE).evaluate((svg) => {
    const { x, width } = (svg as SVGSVGElement).viewBox.baseVal;
    const { a, e } = (svg as SVGSVGElement).getScreenCTM() ?? new DOMMatrix();
    const map = (svg.closest('.map-region') ?? svg).getBoundingClientRect();
    return { left: e + a * x - map.left, width: width * a, middle: map.width / 2 };
  });

test.each([WIDE, NARROW])(
  'before the explorer comes, a picture stands in the place of the map',
  async (size) => {
    const { page } = await heldBack('?lang=en', CODE.explorer);
    await page.setViewportSize(size);
    await page.locator(PICTURE).waitFor();
    const paths = await page.locator(`${PICTURE} path`).count();
    expect(paths).toBeGreaterThan(10);
    expect(await page.locator(PICTURE).getAttribute('aria-hidden')).toBe('true');
    await page.close();
  },
);

test('it lies where the map is drawn, and goes when the map has been drawn', async () => {
  const { page, release } = await heldBack('?lang=en', CODE.map);
  await eventually(() => page.getAttribute('html', 'data-script')).toBe('runs');
  await page.locator(`${PICTURE}[style*=scale]`).waitFor();
  const { left, width, middle } = await boxOf(page);
  release();
  await page.waitForFunction(() => performance.getEntriesByName('atlas:idle').length > 0);
  expect(await page.locator(PICTURE).count()).toBe(0);
  const [zoom = 0, , lon = 0] = new URL(page.url()).hash.slice(1).split('/').map(Number);
  const world = WORLD_PX * 2 ** zoom;
  const [west, south, east, north] = WHOLE_ROUTE;
  const [start, end, centre] = [project([west, north]), project([east, south]), project([lon, 0])];
  expect(Math.abs(width - (end.x - start.x) * world)).toBeLessThan(NEAR_PX);
  expect(Math.abs(left - (middle + (start.x - centre.x) * world))).toBeLessThan(NEAR_PX);
  await page.close();
});

test('it goes as soon as the reader wants another view', async () => {
  const { page } = await heldBack('?lang=en', CODE.map);
  await page.locator(`${PICTURE}[style*=scale]`).waitFor();
  await page.locator('.map-canvas').dispatchEvent('pointerdown');
  await eventually(() => page.locator(PICTURE).count()).toBe(0);
  await page.close();
});

describe('it is not shown where the address opens another view', () => {
  test.each(['?lang=en&chapter=the-road', '?lang=en#6/30/70', '?lang=en&map=svg', '?lang=en&layers=gwadar'])(
    '%s',
    async (path) => {
      const { page } = await heldBack(path, CODE.explorer);
      await page.locator('html[data-script]').waitFor({ state: 'attached' });
      expect(await page.locator(PICTURE).isVisible()).toBe(false);
      await page.close();
    },
  );
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { NARROW, openAtlas, WIDE } from './driver/open-atlas';

/** So late come the faces, in milliseconds: after the text has been shown in others. */
const LATE_MS = 300;

/** What web pages are to stay below is 0.1; ours promise less. */
const MOST_SHIFT_RATIO = 0.05;

const PLAIN = ['places.html', 'claims.html', 'sources.html', 'zh/places.html', 'ur/claims.html'];

describe.each([
  { size: 'wide', viewport: WIDE },
  { size: 'narrow', viewport: NARROW },
])('on a $size screen, with faces that come late,', ({ viewport }) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await openAtlas({ map: 'svg', viewport }));
    await delayFaces(page);
  });

  test.each(PLAIN)('%s does not move', async (path) => {
    expect(await shiftOf(page, path)).toBeLessThan(MOST_SHIFT_RATIO);
  });

  test('the explorer does not move from its first paint to the map that stands still', async () => {
    expect(await shiftOf(page, '?map=svg')).toBeLessThan(MOST_SHIFT_RATIO);
  });

  test('nor does it in Urdu, but for its subtitle, which may need a line less', async () => {
    expect(await shiftOf(page, 'ur/?map=svg')).toBeLessThan(2 * MOST_SHIFT_RATIO);
  });
});

const delayFaces = (page: Page) =>
  page.route(/\.woff2$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });

/** The sum of all layout shifts of a page, until its faces have come and, in the explorer, its map stands still. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(new URL(path, inject('site')).href);
  await page.waitForFunction(
    () => document.getElementById('app') === null || performance.getEntriesByName('atlas:idle').length > 0,
  );
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let pictures = 0; pictures < 3; pictures++) await new Promise(requestAnimationFrame);
    return new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const values = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
        resolve(values.reduce((sum, value) => sum + value, 0));
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(0), 500);
    });
  });
}

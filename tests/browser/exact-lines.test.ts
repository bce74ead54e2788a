import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { eventually } from './driver/eventually';
import { flakyNetwork } from './driver/flaky-network';
import { openAtlas } from './driver/open-atlas';

/** How long the paths of roads are as text: the more bends, the longer. */
const bendsOf = (page: Page) =>
  page
    .locator('#map g[data-layer="highway-under"] path')
    .evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').length, 0));

const zoomIn = async (page: Page, times: number) => {
  for (let i = 0; i < times; i++) await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
};

test('the exact course of the roads comes when one is near, and can be asked for again', async () => {
  const path = '?layers=karakoram-highway#6/36.3/74.7';
  const { page } = await openAtlas({ path, map: 'svg', lang: 'en', reducedMotion: true });
  const isFaulty = (file: string) => /late-lines-/.test(file);
  const site = inject('site');
  const failed = await flakyNetwork(page, { site, faults: ['missing'], isFaulty, onFault: () => {} });
  await page.waitForTimeout(500);
  expect(failed.size).toBe(0);
  await zoomIn(page, 2);
  const notice = page.getByText('The exact course of the roads could not be loaded');
  await notice.waitFor();
  const coarse = await bendsOf(page);
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await notice.waitFor({ state: 'detached' });
  await eventually(() => bendsOf(page)).toBeGreaterThan(1.5 * coarse);
});

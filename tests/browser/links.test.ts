import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { goHome } from './driver/home';
import { openAtlas } from './driver/open-atlas';

describe('a view of its own', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({
      path: '?chapter=the-road&layers=gwadar,history&year=1980&lang=ur&theme=dark#9/10/65',
      map: 'svg',
      reducedMotion: true,
    });
  });

  // The one test walks through the tabs, the other comes from the story.
  beforeEach(() => atlas.panel().getByRole('tab').first().click());

  test('goes on in all links of all tabs', async () => {
    const found: number[] = [];
    for (const tab of await atlas.panel().getByRole('tab').all()) {
      await tab.click();
      const links = await atlas.page.evaluate(viewLinks);
      found.push(links.length);
      for (const part of ['lang=ur', 'theme=dark', 'year=1980', 'gwadar', 'history', 'chapter=the-road']) {
        expect(links.filter((href) => !href.includes(part))).toEqual([]);
      }
    }
    expect(Math.max(...found)).toBeGreaterThan(10);
  });

  test('is what a link opens in a tab of its own, with that place', async () => {
    const link = atlas.panel().locator('.prose a[data-opens^="feature:"]').first();
    const opened = await atlas.page.context().newPage();
    await opened.goto(new URL((await link.getAttribute('href')) ?? '', atlas.page.url()).href);
    await opened.locator('section.feature').waitFor();
    const root = opened.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('data-theme')]).toEqual(['ur', 'dark']);
    expect(`feature:${paramOf(opened, 'feature')}`).toBe(await link.getAttribute('data-opens'));
    expect([paramOf(opened, 'year'), paramOf(opened, 'chapter')]).toEqual(['1980', 'the-road']);
    expect(await atlas.page.locator('section.feature').count()).toBe(0);
    await opened.close();
  });
});

describe('in one window', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ map: 'svg', reducedMotion: true });
  });

  test('the title names what is open, and goes back with it', async () => {
    await goHome(atlas);
    const { page } = atlas;
    await eventually(() => page.title()).toBe('Corridor Atlas: China and Pakistan, told on a map');
    await page.getByRole('button', { name: 'Next chapter' }).click();
    await eventually(() => page.title()).toBe('First steps, 1949–1956 · Corridor Atlas');
    await atlas.panel().locator('a[data-opens="feature:bandung"]').first().click();
    await eventually(() => page.title()).toBe('Bandung Conference · Corridor Atlas');
    await page.goBack();
    await eventually(() => page.title()).toBe('First steps, 1949–1956 · Corridor Atlas');
    await atlas.showTab('Ride');
    await eventually(() => page.title()).toBe('Ride · Karakoram Highway · Corridor Atlas');
    await atlas.showTab('Sources');
    await eventually(() => page.title()).toBe('Sources · Corridor Atlas');
  });

  test('a double click on a place of the story opens it, on “Close” closes it, and no more', async () => {
    // Over open sea, as the map, to which each place leads, is not the point.
    await goHome(atlas, '?chapter=the-road&layers=#9/10/65');
    const links = atlas.panel().locator('.prose a[data-opens^="feature:"]');
    const count = Math.min(8, await links.count());
    expect(count).toBeGreaterThan(4);
    for (let place = 0; place < count; place++) {
      const opens = await links.nth(place).getAttribute('data-opens');
      await links.nth(place).dblclick();
      await eventually(() => `feature:${paramOf(atlas.page, 'feature')}`).toBe(opens);
      expect(paramOf(atlas.page, 'ride')).toBeNull();
      await atlas.page.getByRole('button', { name: 'Close', exact: true }).dblclick();
      await links.first().waitFor();
      expect([paramOf(atlas.page, 'feature'), paramOf(atlas.page, 'claim')]).toEqual([null, null]);
      expect(await atlas.panel().getByRole('tab', { selected: true }).textContent()).toBe('Story');
    }
  });

  test('a double click on the map opens once', async () => {
    await goHome(atlas, '?chapter=the-road');
    const { x, y, width, height } = await atlas.openMap();
    const entries = await atlas.page.evaluate(() => window.history.length);
    await atlas.page.mouse.dblclick(x + width / 2, y + height / 2);
    await atlas.page.locator('section.feature, .map-card').first().waitFor();
    const after = await atlas.page.evaluate(() => window.history.length);
    expect(after - entries).toBeLessThanOrEqual(1);
  });
});

test('a story that tells itself waits while the page is hidden, and is one step of the history', async () => {
  const atlas = await openAtlas({ map: 'svg', reducedMotion: true });
  const { page } = atlas;
  await page.clock.install();
  const play = page.getByRole('button', { name: 'Tell the story' });
  const entries = await page.evaluate(() => window.history.length);
  await play.click();
  await hide(page, true);
  await page.clock.runFor(600_000);
  expect(paramOf(page, 'chapter')).toBeNull();
  await hide(page, false);
  await page.clock.runFor(400_000);
  await eventually(() => paramOf(page, 'chapter')).not.toBeNull();
  expect((await page.evaluate(() => window.history.length)) - entries).toBe(1);
  await page.goBack();
  await play.waitFor();
  expect(paramOf(page, 'chapter')).toBeNull();
});

const paramOf = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

const hide = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** Addresses of the links within the explorer. */
const viewLinks = () =>
  [...document.querySelectorAll('#app a[href]:not([data-opens^="chapter:"])')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^[?#]/.test(href));

import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

describe('what an act of the reader costs', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ map: 'svg', reducedMotion: true });
  });

  test('the head of a place is there, with the focus, before what stands further down is made', async () => {
    const { page } = atlas;
    const firstSections = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          document.addEventListener('focusin', ({ target }) => {
            const place = target instanceof Element && target.matches('h2') && target.closest('.feature');
            if (place) resolve(place.querySelectorAll('h3').length);
          });
        }),
    );
    await page.locator('.story a[data-opens^="feature:"]').first().click();
    expect(await firstSections).toBe(0);
    await eventually(() => page.locator('.feature h3').count()).toBeGreaterThan(2);
    await atlas.closeFeature();
  });

  test('years that go on make no format of dates or numbers anew', async () => {
    await atlas.showTab('Time');
    const year = atlas.page.getByRole('slider', { name: 'Year' });
    for (const key of ['Home', 'PageUp', 'PageUp', 'PageUp', 'PageUp']) await year.press(key);
    await atlas.page.locator('.timeline-lanes').waitFor();
    await atlas.stillMap();
    await countFormats(atlas.page);
    for (const key of ['ArrowRight', 'ArrowRight', 'PageUp', 'PageUp', 'PageDown']) await year.press(key);
    await eventually(() => atlas.page.url()).toContain('year=');
    expect(await atlas.page.evaluate(() => Reflect.get(globalThis, 'formatsMade'))).toBe(0);
    await atlas.showTab('Story');
  });

  test('places, rides, languages and chapters that were left are let go', async () => {
    const { page } = atlas;
    const session = await page.context().newCDPSession(page);
    // Once for what is kept: code, texts and faces.
    await walk(atlas);
    const before = await held(session);
    for (let times = 0; times < 2; times++) await walk(atlas);
    const after = await held(session);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners * MOST_GROWTH_RATIO);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * MOST_GROWTH_RATIO);
  });
});

/** Of some thousand nodes, a few hang on what the browser itself has not let go of yet. */
const MOST_GROWTH_RATIO = 1.02;

/** Counts the formats that are made from now on. */
async function countFormats(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'formatsMade', 0);
    for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'Collator'] as const) {
      const counted = new Proxy(Intl[name], {
        construct(of, given) {
          Reflect.set(globalThis, 'formatsMade', Number(Reflect.get(globalThis, 'formatsMade')) + 1);
          return Reflect.construct(of, given);
        },
      });
      Object.defineProperty(Intl, name, { value: counted, configurable: true, writable: true });
    }
  });
}

/** Places, a ride, each language, a chapter on and back: and the atlas is as it was. */
async function walk(atlas: AtlasPage): Promise<void> {
  const visited = atlas.page;
  for (const place of [0, 1, 2]) {
    await visited.locator('.story a[data-opens^="feature:"]').nth(place).click();
    await visited.locator('.feature h3').nth(1).waitFor();
    await visited.locator('.feature-heading button').click();
  }
  await atlas.showTab('Ride');
  await visited.locator('.ride-steps .strong').click();
  await visited.locator('.ride-steps .strong').click();
  await atlas.showTab('Story');
  for (const language of ['zh', 'ur', 'en']) {
    await visited.locator('.masthead select').selectOption(language);
    await visited.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  }
  const first = await visited.locator('#chapter-title').textContent();
  await visited.locator('[data-repeats="next-chapter"]').click();
  await visited.locator('[data-repeats="previous-chapter"]').click();
  await visited.locator('#chapter-title', { hasText: first ?? '' }).waitFor();
}

/** What the page holds when all is collected that can be. */
async function held(session: CDPSession): Promise<{ readonly nodes: number; readonly listeners: number }> {
  await session.send('Performance.enable');
  for (let times = 0; times < 3; times++) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await session.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

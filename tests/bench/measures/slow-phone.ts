import type { Browser, Page } from 'playwright-core';
import type { Contestant } from '../contestants';
import { type Figures, quantile } from '../figures';
import { QUIET_MS, type Visit, visiting } from '../visit';

const PHONE = { width: 390, height: 844 };
const SLOWNESS_RATIO = 4;
/** The story is scrolled so far, so fast, where the sheet is. */
const SCROLL = { x: 195, y: 640, yDistance: -2400, speed: 800, gestureSourceType: 'touch' } as const;

/** What a finger opens, one after the other. */
const TAPS: readonly ((page: Page) => ReturnType<Page['locator']>)[] = [
  (page) => page.getByRole('button', { name: /^Next chapter/ }),
  (page) => page.getByRole('main').getByRole('tab', { name: 'Layers' }),
  (page) => page.getByRole('checkbox', { name: 'CPEC routes', exact: true }),
  (page) => page.getByRole('main').getByRole('tab', { name: 'Check' }),
  (page) => page.getByRole('main').getByRole('tab', { name: 'Story' }),
  (page) => page.getByRole('main').locator('a[data-opens^="feature:"]').first(),
  (page) => page.getByRole('button', { name: 'Close', exact: true }),
];

/** A phone with a quarter of the machine's speed: how the story scrolls, and how long a tap waits for its picture. */
export const measureSlowPhone = (browser: Browser, contestant: Contestant): Promise<Figures> =>
  visiting(browser, contestant, { viewport: PHONE, touch: true }, async (visit) => {
    await visit.session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS_RATIO });
    return { ...(await scrollStory(visit)), ...(await tapAll(visit)) };
  });

async function scrollStory({ page, session }: Visit): Promise<Figures> {
  await page.evaluate(() => window.meter.watchFrames());
  await session.send('Input.synthesizeScrollGesture', SCROLL);
  const times = await page.evaluate(() => window.meter.frameTimes());
  const lastingMs = times.reduce((sum, time) => sum + time, 0);
  return {
    'scrolling, frames a second': (times.length / lastingMs) * 1000,
    'scrolling, frame time p95, ms': quantile(times, 0.95),
  };
}

async function tapAll({ page }: Visit): Promise<Figures> {
  const times: number[] = [];
  for (const target of TAPS) {
    await target(page).scrollIntoViewIfNeeded();
    await page.evaluate((stillMs) => window.meter.quiet(stillMs), QUIET_MS);
    await page.evaluate(() => window.meter.listen('click', ''));
    await target(page).tap();
    times.push((await page.evaluate(() => window.meter.answer())).paint);
  }
  return { 'tap, median, ms': quantile(times, 0.5), 'tap, slowest, ms': Math.max(...times) };
}

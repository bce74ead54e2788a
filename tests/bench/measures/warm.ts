import type { Browser } from 'playwright-core';
import type { Contestant } from '../contestants';
import { type Figures, named } from '../figures';
import { newProfile, type Visit, visitIn } from '../visit';
import { timesOf } from './start';

/** How long a service worker has to store all. */
const STORE_MS = 20_000;

/** A second visit: with what the browser has kept, and with what the service worker has stored. */
export async function measureWarm(browser: Browser, contestant: Contestant): Promise<Figures> {
  return {
    ...named('from the cache', await secondVisit(browser, contestant, false)),
    ...(contestant.name === 'atlas' &&
      named('from the service worker', await secondVisit(browser, contestant, true))),
  };
}

async function secondVisit(browser: Browser, contestant: Contestant, storing: boolean): Promise<Figures> {
  const context = await newProfile(browser, { storing });
  try {
    const first = await visitIn(context, contestant, {});
    if (storing) await first.page.waitForTimeout(STORE_MS);
    await first.page.close();
    const second = await visitIn(context, contestant, {});
    return { ...(await timesOf(second)), ...(await overTheLine(second)) };
  } finally {
    await context.close();
  }
}

/** What was asked of the host again: answers that came from no store. */
async function overTheLine({ page }: Visit): Promise<Figures> {
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      (entry) => (entry as PerformanceResourceTiming).transferSize,
    ),
  );
  return {
    'answers over the line': bytes.filter((size) => size > 0).length,
    'over the line, kB': bytes.reduce((sum, size) => sum + size, 0) / 1000,
  };
}

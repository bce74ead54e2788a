import type { Browser } from 'playwright-core';
import { weighBySort } from '../../browser/driver/weight';
import type { Contestant } from '../contestants';
import type { Figures } from '../figures';
import { type Visit, visiting } from '../visit';

const BLOCKING_MS = 50;

/** A first visit with an empty cache, as readers have it: what comes over the line, and when all stands. */
export const measureStart = (browser: Browser, contestant: Contestant): Promise<Figures> =>
  visiting(browser, contestant, { storing: true }, async (visit) => ({
    ...(await timesOf(visit)),
    ...(await bytesOf(visit)),
  }));

/** When the page of a visit was there, and what that took. */
export async function timesOf({ page, idleMs, quietMs }: Visit): Promise<Figures> {
  const { tasks, ...counts } = await page.evaluate(() => window.meter.counts());
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const lengths = tasks.filter(([at]) => at < quietMs).map(([, length]) => length);
  return {
    'first contentful paint, ms': firstPaint ?? Number.NaN,
    'atlas:idle, ms': idleMs,
    'all quiet, ms': quietMs,
    'blocking, ms': lengths.reduce((sum, length) => sum + Math.max(0, length - BLOCKING_MS), 0),
    'longest task, ms': Math.max(0, ...lengths),
    'layout shift': counts.shift,
    'GL programs': counts.programs,
    'draw calls': counts.draws,
    'frames drawn': counts.frames,
    'uploads of textures': counts.uploads,
  };
}

async function bytesOf({ atlas }: Visit): Promise<Figures> {
  const transfers = await atlas.firstLoad();
  const { all, ...sorts } = weighBySort(transfers);
  const kb = Object.entries(sorts).map(([sort, bytes]) => [`${sort}, kB`, bytes / 1000]);
  return { 'requests to idle': transfers.length, 'all to idle, kB': all / 1000, ...Object.fromEntries(kb) };
}

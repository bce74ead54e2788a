import type { Browser } from 'playwright-core';
import { type Contestant, isAtlas } from '../contestants';
import { type Figures, named, quantile } from '../figures';
import { workDuring } from '../own-work';
import { QUIET_MS, type Visit, visiting } from '../visit';

/** As fast as a screen shows pictures. */
const STEP_MS = 16;
const STEPS_COUNT = 40;
const START_PX = { x: 1000, y: 420 };

/** Ways to move the map, in steps. */
const MOVES: Readonly<Record<string, (visit: Visit) => Promise<unknown>>> = {
  pan: async ({ page }) => {
    await page.mouse.move(START_PX.x, START_PX.y);
    await page.mouse.down();
    await steps(page, (at) => page.mouse.move(START_PX.x - at * 4, START_PX.y - at));
    await page.mouse.up();
  },
  zoom: async ({ page }) => {
    await page.mouse.move(START_PX.x, START_PX.y);
    await steps(page, (at) => page.mouse.wheel(0, at < STEPS_COUNT / 2 ? -12 : 12));
  },
};

/** What it takes to move the map: in script, in calls, and in time from frame to frame. */
export const measureMoves = (browser: Browser, contestant: Contestant, camera: string): Promise<Figures> =>
  visiting(browser, contestant, { path: isAtlas(contestant.name) ? '' : camera }, async (visit) => {
    const figures: Figures[] = [];
    for (const [name, move] of Object.entries(MOVES))
      figures.push(named(name, await measureMove(visit, move)));
    return Object.assign({}, ...figures);
  });

async function measureMove(visit: Visit, move: (visit: Visit) => Promise<unknown>): Promise<Figures> {
  const counts = () => visit.page.evaluate(() => window.meter.counts());
  const before = await counts();
  await visit.page.evaluate(() => window.meter.watchFrames());
  await move(visit);
  const times = await visit.page.evaluate(() => window.meter.frameTimes());
  const after = await counts();
  await quiet(visit);
  const profiled = await counts();
  const work = await workDuring(visit, () => move(visit));
  const frames = (await counts()).frames - profiled.frames;
  await quiet(visit);
  return {
    'draw calls a frame': (after.draws - before.draws) / (after.frames - before.frames),
    'frames drawn': after.frames - before.frames,
    'frame time median, ms': quantile(times, 0.5),
    'frame time p95, ms': quantile(times, 0.95),
    ...Object.fromEntries(
      Object.entries(work).map(([name, ms]) => [name.replace(',', ' a frame,'), ms / frames]),
    ),
  };
}

const quiet = ({ page }: Visit) => page.evaluate((stillMs) => window.meter.quiet(stillMs), QUIET_MS);

async function steps(page: Visit['page'], step: (at: number) => Promise<void>): Promise<void> {
  for (let at = 0; at < STEPS_COUNT; at++) {
    await step(at);
    await page.waitForTimeout(STEP_MS);
  }
}

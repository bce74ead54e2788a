import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { buildSite, serveSite } from '../../tools/serve/site';
import { AtlasPage } from '../browser/driver/atlas-page';
import { launchBrowser } from '../browser/driver/launch';
import { formatTable } from './format-table';

const RIDES_COUNT = 10;
/** Seconds that each ride is watched. */
const WATCHED_S = 4;
const START = '560';
/** Milliseconds that anything may take: WebGL in software is slow to stand still on a busy machine. */
const RIDE_MS = 180_000;

const built = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
await buildSite(built);
const site = await serveSite(built);
await rm(built, { recursive: true });
console.log(`\n${RIDES_COUNT} rides of ${WATCHED_S} s on the highway, each from km ${START}\n`);
console.log(formatTable([await row('with the map, WebGL', true), await row('with the SVG map', false)]));
await site.close();

async function row(name: string, webgl: boolean): Promise<Record<string, string>> {
  const browser = await launchBrowser({ webgl });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(RIDE_MS);
  await context.addInitScript(timeFrames);
  const atlas = new AtlasPage(await context.newPage(), site.address);
  await atlas.open(`${site.address}?ride=karakoram-highway&km=${START}`);
  const session = await context.newCDPSession(atlas.page);
  await rideOnce(atlas.page);
  const before = await heapMegabytes(session);
  const frames: Frame[] = [];
  for (let ride = 0; ride < RIDES_COUNT; ride += 1) {
    frames.push(...(await framesOf(atlas.page, () => rideOnce(atlas.page))));
  }
  const after = await heapMegabytes(session);
  await browser.close();
  return {
    scripting: name,
    frames: String(frames.length),
    'ride, median ms': at(
      0.5,
      frames.map(({ own }) => own),
    ),
    'ride, p95 ms': at(
      0.95,
      frames.map(({ own }) => own),
    ),
    'all, median ms': at(
      0.5,
      frames.map(({ all }) => all),
    ),
    'all, p95 ms': at(
      0.95,
      frames.map(({ all }) => all),
    ),
    'heap before MB': before.toFixed(2),
    'after MB': after.toFixed(2),
  };
}

function at(share: number, values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2);
}

/** Rides for a while, and goes back to where it began. */
async function rideOnce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.waitForTimeout(WATCHED_S * 1000);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Go to a kilometre or a place' });
  await field.fill(START);
  await field.press('Enter');
  await page.waitForTimeout(1500);
}

/** Milliseconds of script in an animation frame: of the ride's own callback with all that it calls, and of all. */
interface Frame {
  own: number;
  all: number;
}

declare global {
  interface Window {
    /** Times each callback of animation frames while it is there. */
    timed?: { frame: number; milliseconds: number; rode: boolean }[];
  }
}

/**
 * Times what is called in animation frames, with the microtasks that follow. The ride asks for its frames with the
 * same function each time; the map makes a new one.
 */
function timeFrames(): void {
  const request = window.requestAnimationFrame.bind(window);
  const asked = new WeakMap<FrameRequestCallback, number>();
  window.requestAnimationFrame = (callback) => {
    const times = (asked.get(callback) ?? 0) + 1;
    asked.set(callback, times);
    return request((frame) => {
      const start = performance.now();
      callback(frame);
      queueMicrotask(() => {
        window.timed?.push({ frame, milliseconds: performance.now() - start, rode: times > 2 });
      });
    });
  };
}

/** The frames in which the ride went on, while something goes on. */
async function framesOf(page: Page, work: () => Promise<void>): Promise<Frame[]> {
  await page.evaluate(() => {
    window.timed = [];
  });
  await work();
  const calls = await page.evaluate(() => window.timed ?? []);
  await page.evaluate(() => delete window.timed);
  const frames = new Map<number, Frame>();
  for (const { frame, milliseconds, rode } of calls) {
    const sum = frames.get(frame) ?? { own: 0, all: 0 };
    sum.all += milliseconds;
    if (rode) sum.own += milliseconds;
    frames.set(frame, sum);
  }
  return [...frames.values()].filter(({ own }) => own > 0);
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

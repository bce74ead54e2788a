import type { CDPSession, Page } from 'playwright-core';
import { freePort } from '../../tools/serve/free-port';
import { buildSite, serveSite } from '../../tools/serve/site';
import { AtlasPage } from '../browser/driver/atlas-page';
import { launchBrowser } from '../browser/driver/launch';
import { formatTable } from './format-table';

const RIDES = 10;
/** Seconds that each ride is watched. */
const WATCHED = 6;
const START = '560';

await buildSite();
const site = await serveSite(await freePort(4400), 'dist');
console.log(`\n${RIDES} rides of ${WATCHED} s on the highway, each from km ${START}\n`);
console.log(formatTable([await row('with the map, WebGL', true), await row('with the SVG map', false)]));
await site.close();

async function row(name: string, webgl: boolean): Promise<Record<string, string>> {
  const browser = await launchBrowser({ webgl });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const atlas = new AtlasPage(await context.newPage(), site.address);
  await atlas.open(`${site.address}?ride=karakoram-highway&km=${START}`);
  const session = await context.newCDPSession(atlas.page);
  await rideOnce(atlas.page);
  const before = await heapMegabytes(session);
  const frames: Frame[] = [];
  for (let ride = 0; ride < RIDES; ride += 1) {
    frames.push(...(await framesOf(session, () => rideOnce(atlas.page))));
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
  await page.waitForTimeout(WATCHED * 1000);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Go to a kilometre or a place' });
  await field.fill(START);
  await field.press('Enter');
  await page.waitForTimeout(1500);
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of script in an animation frame: of the ride's own code with all that follows from it, and of all. */
interface Frame {
  own: number;
  all: number;
}

/** The frames in which the ride moved something, while something goes on. */
async function framesOf(session: CDPSession, work: () => Promise<void>): Promise<Frame[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'devtools.timeline.frame'] },
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return inFrames(events.toSorted((a, b) => a.ts - b.ts)).filter(({ own }) => own > 0);
}

function inFrames(events: readonly TraceEvent[]): Frame[] {
  const frames: Frame[] = [];
  for (const { name, dur = 0, args } of events) {
    if (name === 'BeginMainThreadFrame') frames.push({ own: 0, all: 0 });
    const frame = frames.at(-1);
    if (frame === undefined) continue;
    if (name === 'FireAnimationFrame') frame.all += dur / 1000;
    if (name === 'FunctionCall' && args?.data?.url?.includes('/ride-port')) frame.own += dur / 1000;
  }
  return frames;
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

import type { CDPSession, Page } from 'playwright-core';
import { freePort } from '../../tools/serve/free-port';
import { buildSite, serveSite } from '../../tools/serve/site';
import { AtlasPage } from '../browser/driver/atlas-page';
import { launchBrowser } from '../browser/driver/launch';
import { formatTable } from './format-table';

const RIDES = 10;
/** Seconds that each ride is watched. */
const WATCHED = 6;
const ADDRESS = '?ride=karakoram-highway&km=560';

/** What Chrome's trace calls the running of a script for an animation frame. */
const FRAME = 'FireAnimationFrame';

await buildSite();
const site = await serveSite(await freePort(4400), 'dist');
const browser = await launchBrowser({ webgl: true });
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const atlas = new AtlasPage(await context.newPage(), site.address);
await atlas.open(`${site.address}${ADDRESS}`);
const { page } = atlas;
await page.getByRole('slider').waitFor();
const session = await context.newCDPSession(page);

const frames: number[] = [];
const heaps: number[] = [];
await rideOnce();
heaps.push(await heapMegabytes());
for (let ride = 0; ride < RIDES; ride += 1) frames.push(...(await framesOf(session, rideOnce)));
heaps.push(await heapMegabytes());
await browser.close();
await site.close();

frames.sort((a, b) => a - b);
console.log(`\n${RIDES} rides of ${WATCHED} s on the highway, ${browser.version()}, WebGL in software\n`);
console.log(
  formatTable([
    {
      'scripting a frame': 'with the map',
      frames: String(frames.length),
      'median ms': at(0.5),
      'p95 ms': at(0.95),
      'heap before MB': heaps[0]?.toFixed(2) ?? '',
      'heap after MB': heaps[1]?.toFixed(2) ?? '',
    },
  ]),
);

function at(share: number): string {
  return (frames[Math.floor(frames.length * share)] ?? Number.NaN).toFixed(2);
}

/** Rides for a while from the same kilometre, and comes back there. */
async function rideOnce(): Promise<void> {
  await press(page, 'Play');
  await page.waitForTimeout(WATCHED * 1000);
  await press(page, 'Pause');
  await page.getByRole('slider').focus();
  const field = page.getByRole('combobox', { name: 'Go to a kilometre or a place' });
  await field.fill('560');
  await field.press('Enter');
  await page.waitForTimeout(1500);
}

async function press(on: Page, name: string): Promise<void> {
  await on.getByRole('button', { name, exact: true }).click();
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
}

/** Milliseconds of script in each animation frame while something goes on. */
async function framesOf(on: CDPSession, work: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  on.on('Tracing.dataCollected', collect);
  await on.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await work();
  const complete = new Promise<void>((resolve) => on.once('Tracing.tracingComplete', () => resolve()));
  await on.send('Tracing.end');
  await complete;
  on.off('Tracing.dataCollected', collect);
  return events
    .filter(({ name, dur }) => name === FRAME && dur !== undefined)
    .map(({ dur = 0 }) => dur / 1000);
}

async function heapMegabytes(): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { atlasPlugin } from '../../tools/atlas/atlas-plugin';
import { compressPlugin } from '../../tools/serve/compress-plugin';
import { buildSite, type Site, serveSite } from '../../tools/serve/site';
import { AtlasPage } from '../browser/driver/atlas-page';
import { launchBrowser } from '../browser/driver/launch';
import { formatTable } from './format-table';
import { type Contestant, type Visit, visitRow } from './visit-row';

const VISITS_COUNT = 7;
const VIEWPORT = { width: 1280, height: 800 };

const scratch = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
const built = join(scratch, 'atlas');
await buildSite(built);
const bare = join(scratch, 'bare');
await buildBareMap(bare);
const contestants: readonly Contestant[] = [
  { name: 'Corridor Atlas', site: await serveSite(built), visits: [] },
  { name: 'bare MapLibre', site: await serveSite(bare), visits: [] },
];
const browser = await launchBrowser({ webgl: true });
// In turns, so that what else the machine does falls on both.
for (let round = 0; round < VISITS_COUNT; round++) {
  for (const { site, visits } of contestants) visits.push(await visitSite(browser, site));
}
await browser.close();
for (const { site } of contestants) await site.close();
await rm(scratch, { recursive: true });

console.log(
  `\nFirst visit, empty cache, ${VISITS_COUNT} times each, ${browser.version()}; sizes as on the wire\n`,
);
console.log(formatTable(contestants.map(visitRow)));

/** The same content, but from a root that has no `geo/` of its own: the plugin keeps the project's. */
async function buildBareMap(outDir: string): Promise<void> {
  await build({
    root: resolve('tests/bench/bare'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [{ ...atlasPlugin(), configResolved: () => {} }, compressPlugin()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2000,
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
}

async function visitSite(browser: Browser, site: Site): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const atlas = new AtlasPage(await context.newPage(), site.address);
  await atlas.open(site.address);
  const visit = { idleMilliseconds: await atlas.whenIdle(), transfers: await atlas.firstLoad() };
  await atlas.close();
  return visit;
}

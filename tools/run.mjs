/*
 * Runs a tool on the atlas that `--atlas DIR` names, else on `geo`: `node tools/run.mjs tools/serve/start.ts --atlas DIR`.
 * The check of the machine goes first, so this too is JavaScript that old versions of Node can read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

await import('./preflight.mjs');
if (!process.exitCode) await run();

async function run() {
  const [, , entry, ...args] = process.argv;
  const at = args.findIndex((arg) => arg === '--atlas' || arg.startsWith('--atlas='));
  const folder = at < 0 ? resolve('geo') : folderNamed(args, at);
  const problem = folder === null ? '--atlas: found nothing, wanted a folder' : atlasProblem(folder);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  process.env.ATLAS_FOLDER = folder;
  process.argv = [process.argv[0], resolve(entry), ...args];
  const { createJiti } = await import('jiti');
  const { writeManifest } = await createJiti(import.meta.url).import('./manifest/write-manifest.ts');
  const { basemapFile } = await createJiti(import.meta.url).import('./code/atlas-folder.ts');
  const alias = {
    '#atlas/basemap/relief.json': basemapFile('relief.json'),
    '#atlas/atlas.json': writeManifest(folder),
    '#atlas': folder,
  };
  const jiti = createJiti(import.meta.url, { alias });
  await jiti.import(pathToFileURL(resolve(entry)).href);
}

/** The folder of the option at a place, which is taken out; names start from where npm was called. */
function folderNamed(args, at) {
  const [option, name] = args[at].split(/=(.*)/s);
  const [, next] = args.splice(at, name === undefined ? 2 : 1);
  const given = name ?? next;
  return option && given ? resolve(process.env.INIT_CWD ?? '.', given) : null;
}

/** Why a folder holds no atlas; empty where it holds one. */
function atlasProblem(folder) {
  const file = join(folder, 'atlas.json');
  if (!existsSync(file)) {
    return `${existsSync(folder) ? file : folder}: missing. An atlas needs at least atlas.json, layers/<layer>.geojson, sources.json, languages/<lang>/language.json and languages/<lang>/interface.json. "npm run new -- DIR" writes one; docs/own-atlas.md says what each holds.`;
  }
  try {
    JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return '';
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : error}`;
  }
}

import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The environment variable by which a command tells the tools below it which folder to work on. */
const ATLAS_VARIABLE = 'ATLAS_FOLDER';

/** Whose basemap stands in for that of an atlas without one: coarse, but of the whole earth. */
const WORLD_FOLDER = 'geo';

/**
 * The folder of the atlas that a command works on: the one that `--atlas` names (`tools/run.mjs`), else `geo`.
 * @param root the project's root
 */
export const atlasFolder = (root = process.cwd()): string =>
  resolve(root, process.env[ATLAS_VARIABLE] || 'geo');

/**
 * A file of the basemap: the atlas's own, or where it has none the engine's world.
 * @param name such as `places.json`
 */
export function basemapFile(name: string, root = process.cwd(), folder = atlasFolder(root)): string {
  const own = join(folder, 'basemap', name);
  return existsSync(own) ? own : resolve(root, WORLD_FOLDER, 'basemap', name);
}

/** What a message calls a file of the atlas, which the check calls `geo/…` whatever the folder's name. */
export const shownFile = (file: string): string =>
  file.replace(/^geo(?=\/|$)/, () => relative(process.cwd(), atlasFolder()).replaceAll('\\', '/') || '.');

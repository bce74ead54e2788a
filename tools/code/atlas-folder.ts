import { relative, resolve } from 'node:path';
import type { AliasOptions } from 'vite';

/** The environment variable by which a command tells the tools below it which folder to work on. */
const ATLAS_VARIABLE = 'ATLAS_FOLDER';

/**
 * The folder of the atlas that a command works on: the one that `--atlas` names (`tools/run.mjs`), else `geo`.
 * @param root the project's root
 */
export const atlasFolder = (root = process.cwd()): string =>
  resolve(root, process.env[ATLAS_VARIABLE] || 'geo');

/** Has `#atlas/…` mean a file of that folder, as the `imports` of `package.json` say of `geo`. */
export const atlasAlias = (root?: string): AliasOptions => [
  { find: /^#atlas\//, replacement: `${atlasFolder(root).replaceAll('\\', '/')}/` },
];

/** What a message calls a file of the atlas, which the check calls `geo/…` whatever the folder's name. */
export const shownFile = (file: string): string =>
  file.replace(/^geo(?=\/|$)/, () => relative(process.cwd(), atlasFolder()).replaceAll('\\', '/') || '.');

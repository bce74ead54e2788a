import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { FIRST_LETTERS, LATIN_LETTERS, type LetterRange, textOf, without } from './letters';
import { renameFont } from './own-name';

/** The weights that the style sheets use; a variable face has more. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/** A part of a face, and the letters that it is for. */
export interface FacePart {
  readonly file: string;
  readonly letters: readonly LetterRange[];
}

/** What is done to a face: a change of it makes all files anew. */
const RECIPE = 'subset, renamed';

/**
 * Splits a Latin face into the letters that any page begins with, and all others.
 * @param face path of the WOFF2 file
 * @param folder where the files are put; those that are there are taken as they are
 */
export async function splitFace(face: string, folder: string): Promise<readonly FacePart[]> {
  const original = await readFile(face);
  const name = (face.match(/([^/\\]+)\.woff2$/)?.[1] ?? '').replace(/^source/, 'atlas');
  const part = async (as: string, letters: readonly LetterRange[]) => {
    const key = createHash('sha256')
      .update(original)
      .update(JSON.stringify([RECIPE, letters, WEIGHTS]));
    const file = join(folder, key.digest('hex').slice(0, 12), `${name.replace('-latin-', `-${as}-`)}.woff2`);
    if (!existsSync(file))
      await write(file, await partOf(original, textOf(letters), name.includes('-wght-')));
    return { file, letters };
  };
  return Promise.all([part('latin', FIRST_LETTERS), part('more', without(LATIN_LETTERS, FIRST_LETTERS))]);
}

async function partOf(face: Buffer, text: string, isVariable: boolean): Promise<Buffer> {
  const axes = isVariable ? { variationAxes: { wght: { ...WEIGHTS, default: WEIGHTS.min } } } : {};
  const font = await subsetFont(face, text, { targetFormat: 'sfnt', ...axes });
  renameFont(font, 'Source', 'Atlas');
  return convert(font, 'woff2');
}

/** Whole or not at all: another build may read it at the same time. */
async function write(file: string, content: Buffer): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, file);
}

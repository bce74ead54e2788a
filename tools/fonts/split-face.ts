import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { FIRST_LETTERS, LATIN_LETTERS, type LetterRange, MAP_LETTERS, textOf, without } from './letters';
import { renameFont } from './own-name';

/** The weights that the style sheets use; a variable face has more. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/** A part of a face, and the letters that it is for. */
export interface FacePart {
  readonly file: string;
  readonly letters: readonly LetterRange[];
}

/** What is done to a face: a change of it makes all files anew. */
const RECIPE = 'subset, renamed, features';

/**
 * The OpenType features that browsers apply unasked, and the one that the style sheets ask for. Others, such as
 * fractions, have letters of their own, which would weigh a tenth of a face.
 */
const TEXT_FEATURES = [
  'ccmp',
  'locl',
  'rlig',
  'rclt',
  'rvrn',
  'calt',
  'clig',
  'liga',
  'kern',
  'mark',
  'mkmk',
  'tnum',
];

/** What a file is made from, and for. */
interface Part {
  readonly as: 'latin' | 'more' | 'map';
  readonly letters: readonly LetterRange[];
  readonly features: readonly string[];
}

const FIRST: Part = { as: 'latin', letters: FIRST_LETTERS, features: TEXT_FEATURES };
const MORE: Part = {
  as: 'more',
  letters: without(LATIN_LETTERS, FIRST_LETTERS),
  features: TEXT_FEATURES,
};
/** The map draws letter by letter, so that neither kerning nor ligatures show. */
const MAP: Part = { as: 'map', letters: MAP_LETTERS, features: [] };

/**
 * Splits a Latin face into the letters that any page begins with, and all others.
 * @param face path of the WOFF2 file
 * @param folder where the files are put; those that are there are taken as they are
 * @returns the parts, the first one first
 */
export const splitFace = (face: string, folder: string): Promise<readonly FacePart[]> =>
  makeParts(face, folder, [FIRST, MORE]);

/**
 * Splits a Latin face that only names on the map are written in: into the letters that the map begins with, and the
 * files of a text for all others.
 * @param face path of the WOFF2 file
 * @param folder where the files are put; those that are there are taken as they are
 * @returns the parts, the first one first
 */
export async function splitMapFace(face: string, folder: string): Promise<readonly FacePart[]> {
  const [map, ...others] = await makeParts(face, folder, [MAP, FIRST, MORE]);
  const rest = others.map(({ file, letters }) => ({ file, letters: without(letters, MAP_LETTERS) }));
  return map === undefined ? rest : [map, ...rest];
}

async function makeParts(face: string, folder: string, parts: readonly Part[]): Promise<readonly FacePart[]> {
  const original = await readFile(face);
  const name = (face.match(/([^/\\]+)\.woff2$/)?.[1] ?? '').replace(/^source/, 'atlas');
  return Promise.all(
    parts.map(async (part) => {
      const { as, letters } = part;
      const key = createHash('sha256')
        .update(original)
        .update(JSON.stringify([RECIPE, part, WEIGHTS]));
      const file = join(
        folder,
        key.digest('hex').slice(0, 12),
        `${name.replace('-latin-', `-${as}-`)}.woff2`,
      );
      if (!existsSync(file)) await write(file, await partOf(original, part, name.includes('-wght-')));
      return { file, letters };
    }),
  );
}

async function partOf(face: Buffer, { letters, features }: Part, isVariable: boolean): Promise<Buffer> {
  const axes = isVariable ? { variationAxes: { wght: { ...WEIGHTS, default: WEIGHTS.min } } } : {};
  const font = await subsetFont(face, textOf(letters), {
    targetFormat: 'sfnt',
    keepFeatures: features,
    // For the menus of programs that list fonts.
    dropTables: ['STAT'],
    ...axes,
  });
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

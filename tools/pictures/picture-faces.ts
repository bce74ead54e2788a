import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { packageFaces } from './package-faces';

/** The faces that a picture is written in, and what reads them. */
export interface PictureFaces {
  /** TrueType files. */
  readonly files: readonly Uint8Array[];
  /** Letters that none of our faces has. */
  readonly missing: string;
}

/** A style sheet of a package that our faces come from; of a variable face the weights that are wanted. */
interface Sheet {
  readonly sheet: string;
  readonly weights?: readonly number[];
}

/** Faces, and the letters that they are for: the ranges of some files name single letters of other scripts. */
interface Group {
  readonly letters: RegExp;
  readonly sheets: readonly Sheet[];
}

/** In the order in which they are asked: a letter that one group has is not looked for in those after it. */
const GROUPS: readonly Group[] = [
  {
    letters: /[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Zyyy}\p{scx=Zinh}]/u,
    sheets: [
      { sheet: '@fontsource-variable/source-sans-3/wght.css', weights: [400, 600] },
      { sheet: '@fontsource/source-serif-4/400.css' },
      { sheet: '@fontsource/source-serif-4/400-italic.css' },
    ],
  },
  {
    letters: /[\p{scx=Arab}\p{scx=Zyyy}\p{scx=Zinh}]/u,
    sheets: [
      { sheet: '@fontsource/noto-nastaliq-urdu/400.css' },
      { sheet: '@fontsource-variable/noto-sans-arabic/wght.css', weights: [400, 600] },
    ],
  },
  {
    letters: /[\p{scx=Hani}\p{scx=Zyyy}\p{scx=Zinh}]/u,
    // In one weight: who looks for a letter in a hundred files does not look for its weight too.
    sheets: [{ sheet: '@fontsource-variable/noto-sans-sc/wght.css', weights: [500] }],
  },
];

const CACHE = 'node_modules/.cache/atlas-faces/pictures';
/** What is seen as nothing. */
const UNSEEN = /[\s\p{C}\p{M}]/u;

/**
 * The letters of a text in our faces, for a program that draws pictures: the parts of the faces as TrueType.
 * @param text all that the picture says
 */
export async function pictureFaces(text: string): Promise<PictureFaces> {
  const files: Uint8Array[] = [];
  let letters = [...new Set(text)].sort();
  for (const group of GROUPS) {
    const own = letters.filter((letter) => group.letters.test(letter));
    const parts = await Promise.all(group.sheets.map((sheet) => partsOf(sheet, own)));
    files.push(...parts.flatMap((part) => part.files));
    const found = new Set(parts.flatMap((part) => part.found));
    letters = letters.filter((letter) => !found.has(letter) || UNSEEN.test(letter));
  }
  return { files, missing: letters.filter((letter) => !UNSEEN.test(letter)).join('') };
}

async function partsOf({ sheet, weights }: Sheet, letters: readonly string[]) {
  const [files, found]: [Uint8Array[], string[]] = [[], []];
  for (const { path, ranges } of packageFaces(sheet)) {
    const has = within(ranges);
    const own = letters.filter((letter) => has(letter.codePointAt(0) ?? 0));
    if (own.every((letter) => UNSEEN.test(letter))) continue;
    found.push(...own);
    for (const weight of weights ?? [undefined]) files.push(await partOf(path, `${own.join('')} `, weight));
  }
  return { files, found };
}

/** Whether a code point is in ranges as `unicode-range` writes them. */
function within(ranges: string): (code: number) => boolean {
  const ends = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (code) => ends.some(([first, last]) => first <= code && code <= last);
}

async function partOf(face: string, letters: string, weight: number | undefined): Promise<Uint8Array> {
  const original = await readFile(face);
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([letters, weight]));
  const file = join(process.cwd(), CACHE, `${key.digest('hex').slice(0, 16)}.ttf`);
  if (existsSync(file)) return readFile(file);
  const axes = weight === undefined ? {} : { variationAxes: { wght: weight } };
  const part = await subsetFont(original, letters, { targetFormat: 'sfnt', ...axes });
  await mkdir(dirname(file), { recursive: true });
  // Whole or not at all: another build may read it at the same time.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, part);
  await rename(draft, file);
  return part;
}

/** A range of code points, both ends included. */
export type LetterRange = readonly [first: number, last: number];

/**
 * The letters of the faces that any page begins with: ASCII, what English content has besides, and
 * what is not seen, such as marks of direction. A letter that is not
 * here comes in a second file of the face, once it is needed; `tests/content/letters.test.ts` names those of the content.
 */
export const FIRST_LETTERS: readonly LetterRange[] = [
  [0x00, 0xa0],
  [0xa9, 0xa9],
  [0xad, 0xad],
  [0xb0, 0xb3],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0xdc, 0xdc],
  [0xfc, 0xfc],
  [0x2000, 0x2015],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2028, 0x202f],
  [0x2032, 0x2033],
  [0x2060, 0x206f],
  [0x2212, 0x2212],
];

/** The letters of the italics that the map itself begins with: those of names of waters, ranges, deserts and peaks. */
export const MAP_LETTERS: readonly LetterRange[] = [
  [0x20, 0x20],
  [0x26, 0x29],
  [0x2c, 0x39],
  [0x3b, 0x3b],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x2013, 0x2013],
  [0x2019, 0x2019],
];

/** The letters of Fontsource's files of the subset "latin", of which the first ones are a part. */
export const LATIN_LETTERS: readonly LetterRange[] = [
  [0x00, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x300, 0x301],
  [0x303, 0x304],
  [0x308, 0x309],
  [0x323, 0x323],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

/** What is left of ranges without others; both in ascending order. */
export function without(ranges: readonly LetterRange[], taken: readonly LetterRange[]): LetterRange[] {
  return taken.reduce<LetterRange[]>(
    (left, [first, last]) =>
      left.flatMap(([start, end]) => {
        if (last < start || end < first) return [[start, end] as const];
        const around: LetterRange[] = [
          [start, first - 1],
          [last + 1, end],
        ];
        return around.filter(([from, to]) => from <= to);
      }),
    [...ranges],
  );
}

/** All letters of some ranges, as one text. */
export const textOf = (ranges: readonly LetterRange[]): string =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((code) => String.fromCodePoint(code))
    .join('');

/** Ranges as the value of `unicode-range`. */
export const unicodeRange = (ranges: readonly LetterRange[]): string =>
  ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(', ');

const hex = (code: number) => code.toString(16).toUpperCase();

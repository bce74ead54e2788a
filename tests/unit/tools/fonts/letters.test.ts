import { expect, test } from 'vitest';
import { FIRST_LETTERS, LATIN_LETTERS, textOf, unicodeRange, without } from '../../../../tools/fonts/letters';

test('both parts of a face have all of its letters, and none twice', () => {
  const more = without(LATIN_LETTERS, FIRST_LETTERS);
  const both = [...textOf(FIRST_LETTERS), ...textOf(more)];
  expect(new Set(both).size).toBe(both.length);
  expect(both.toSorted()).toEqual([...textOf(LATIN_LETTERS)].toSorted());
});

test('ranges are cut, split and left', () => {
  const taken: [number, number][] = [
    [3, 4],
    [8, 12],
  ];
  const ranges: [number, number][] = [
    [1, 9],
    [20, 20],
  ];
  expect(without(ranges, taken)).toEqual([
    [1, 2],
    [5, 7],
    [20, 20],
  ]);
});

test('a style sheet names them by their numbers', () => {
  const ranges: [number, number][] = [
    [0x20, 0x7e],
    [0xa9, 0xa9],
  ];
  expect(unicodeRange(ranges)).toBe('U+20-7E, U+A9');
});

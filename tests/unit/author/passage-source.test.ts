import { expect, test } from 'vitest';
import { linkText, rangeOfWords, withPart } from '../../../src/author/passage-source';

// "By the [mill](feature:mill) it froze." as it is read: "By the mill it froze."
const LOCATED = {
  text: 'By the [mill](feature:mill) it froze.',
  pieces: [
    { read: 0, at: 0, length: 7 },
    { read: 7, at: 8, length: 4 },
    { read: 11, at: 27, length: 10 },
  ],
};

test('words that are read are found in the source, before and after a link', () => {
  expect(rangeOfWords(LOCATED, 'By', 0)).toEqual({ start: 0, end: 2 });
  expect(rangeOfWords(LOCATED, 'mill', 7)).toEqual({ start: 8, end: 12 });
  expect(rangeOfWords(LOCATED, 'it froze', 12)).toEqual({ start: 28, end: 36 });
});

test('words across the end of a link are not linked', () => {
  expect(rangeOfWords(LOCATED, 'mill it', 7)).toBeNull();
});

test('words that stand elsewhere are not taken for those', () => {
  expect(rangeOfWords(LOCATED, 'froze', 12)).toBeNull();
  expect(rangeOfWords(LOCATED, 'beyond the end', 90)).toBeNull();
});

test('a link takes the place of its words', () => {
  const range = rangeOfWords(LOCATED, 'froze', 15);
  expect(range && withPart(LOCATED.text, range, linkText('froze', 'claim:c3'))).toBe(
    'By the [mill](feature:mill) it [froze](claim:c3).',
  );
});

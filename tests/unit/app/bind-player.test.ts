import { expect, test } from 'vitest';
import { readingTime } from '../../../src/app/bind-player';
import type { Block } from '../../../src/content/model';

const paragraph = (words: number): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'word '.repeat(words) }] }],
});

test('a chapter of 190 words takes a minute and the flight to it', () => {
  expect(readingTime([paragraph(100), { kind: 'quote', children: [paragraph(90)] }])).toBe(62_500);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, suggest } from '../../../../src/data/clinic/suggest';

test.each([
  ['sumary', 'summary'],
  ['Status', 'status'],
  ['gwadar-prot', 'gwadar-port'],
  ['titel', 'title'],
  ['xyz', undefined],
  ['D', undefined],
])('%s stands for %s', (word, meant) => {
  expect(suggest(word, ['summary', 'status', 'gwadar-port', 'name', 'title', 'A'])).toBe(meant);
});

test('the distance is a metric', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});

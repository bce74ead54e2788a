import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonError } from '../../../src/content/check/json-error';

test.each([
  ['[1, 2,]', 6, 'a value'],
  ['[1 2]', 3, '"," or "]"'],
  ['{"a" 1}', 5, '":"'],
  ['{"a": 1 "b": 2}', 8, '"," or "}"'],
  ['{a: 1}', 1, 'a member name in double quotes or "}"'],
  ['{"a": 1,}', 8, 'a member name in double quotes'],
  ['[01]', 1, 'a value or "]"'],
  ['{} x', 3, 'the end of the file'],
  ['[1, 2', 5, '"," or "]"'],
  ['["a\nb"]', 1, 'a value or "]"'],
  ['[1}', 2, '"," or "]"'],
  ['', 0, 'a value'],
])('%j goes wrong at %i, where it wants %s', (text, offset, wanted) => {
  expect(findJsonError(text)).toEqual({ offset, wanted });
});

test('finds nothing in JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      expect(findJsonError(JSON.stringify(value, null, indent))).toBeUndefined();
    }),
  );
});

test('finds something exactly where JSON.parse throws', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '.5',
    'e1',
    'true',
    'nul',
    ' ',
    '\\u00e9',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      expect(findJsonError(text) === undefined).toBe(parses(text));
    }),
    { numRuns: 3000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

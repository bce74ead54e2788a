import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonError } from '../../../../src/data/clinic/json-error';

test.each([
  ['[1, 2,]', 6, ']', 'no comma before it'],
  ['[1 2]', 3, '2', '"," or the end of the list or object'],
  ['{"a" 1}', 5, '1', '":"'],
  ['{"a": 1 "b": 2}', 8, '"b"', '"," or the end of the list or object'],
  ['{a: 1}', 1, 'a', 'a value, or a name in double quotes'],
  ['{"a": 1, }', 9, '}', 'no comma before it'],
  ['{"a": NaN}', 6, 'NaN', 'a value, or a name in double quotes'],
  ['[01]', 2, '1', '"," or the end of the list or object'],
  ['{} x', 3, 'x', 'a value, or a name in double quotes'],
  ['{} 1', 3, '1', 'the end of the file'],
  ['[1, 2', 5, '', '"," or "]"'],
  ['["a\nb"]', 1, '"a', 'text that ends in a double quote on its own line'],
  ['["\\x"]', 1, '"\\x"', 'an escape such as \\n or \\u00e9'],
  ['["a\tb"]', 1, '"a\tb"', 'no control character in text'],
  ['[1.]', 1, '1.', 'a number such as 1.5'],
  ['// a\n{}', 0, '// a', 'no comment'],
  ['', 0, '', 'a value'],
])('%j goes wrong at %i, at %j, where it wants %s', (text, offset, found, wanted) => {
  expect(findJsonError(text)).toEqual({ offset, found, wanted });
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

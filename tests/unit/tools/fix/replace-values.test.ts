import { expect, test } from 'vitest';
import { replaceValues } from '../../../../tools/fix/replace-values';
import { roundedPositions } from '../../../../tools/fix/rounded-positions';
import { sortedEntries } from '../../../../tools/fix/sorted-entries';

test('a value is written anew where it stands, and nothing else', () => {
  const text = '{\n\t"a": [1,  2],\r\n  "b" : {"c": "x"} }\n';
  expect(replaceValues(text, [{ path: ['a'], value: [3, 4.5] }])).toBe(text.replace('[1,  2]', '[3, 4.5]'));
  expect(replaceValues(text, [{ path: ['b', 'c'], value: 'ü' }])).toBe(text.replace('"x"', '"ü"'));
  expect(replaceValues(text, [{ path: ['d'], value: 1 }])).toBe(text);
});

test('entries are sorted by id, numbers in it by value', () => {
  const text = '[\n  {"id": "s10", "b": 1},\n  { "id": "s9" },\n  {"id": "a"}\n]\n';
  expect(sortedEntries(text)).toBe('[\n  {"id": "a"},\n  { "id": "s9" },\n  {"id": "s10", "b": 1}\n]\n');
  expect(sortedEntries('[]')).toBe('[]');
  expect(sortedEntries('{"id": 1}')).toBe('{"id": 1}');
});

test('positions are rounded to six decimals, other numbers are left', () => {
  const text =
    '{"coordinates": [[9.123456789, 48.1, 300.1234567], [-0.00000004, 50.0]], "amount": 1.23456789}';
  expect(roundedPositions(text)).toBe(
    '{"coordinates": [[9.123457, 48.1, 300.123457], [0, 50.0]], "amount": 1.23456789}',
  );
});

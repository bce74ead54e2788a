import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLocator } from '../../../../src/data/clinic/source-location';
import type { Path } from '../../../../tools/check/issue';

const TEXT = `{
  "type": "FeatureCollection",
  "features": [
    { "id": "a", "geometry": null },
    {
      "id": "b",
      "properties": { "na\\"me": "x,]}", "facts": [1, [2,
        3]] }
    }
  ]
}`;

test('the line is that on which the value begins', () => {
  const locate = createLocator(TEXT);
  const lineOf = (path: Path) => locate(path)?.line;
  expect(locate(['features', 0, 'geometry'])).toEqual({ line: 4, column: 30 });
  expect(lineOf([])).toBe(1);
  expect(lineOf(['features'])).toBe(3);
  expect(lineOf(['features', 0, 'geometry'])).toBe(4);
  expect(lineOf(['features', 1])).toBe(5);
  expect(lineOf(['features', 1, 'properties', 'na"me'])).toBe(7);
  expect(lineOf(['features', 1, 'properties', 'facts', 1, 1])).toBe(8);
});

test('a path that leads nowhere has no line', () => {
  const locate = createLocator(TEXT);
  const lineOf = (path: Path) => locate(path)?.line;
  expect(lineOf(['features', 2])).toBeUndefined();
  expect(lineOf(['type', 'x'])).toBeUndefined();
  expect(lineOf(['sources'])).toBeUndefined();
});

test('every path of any JSON leads to the line that holds its value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1);
      const lines = text.split('\n');
      const locate = createLocator(text);
      for (const [path, leaf] of leavesOf(value, [])) {
        const line = lines[(locate(path)?.line ?? 0) - 1] ?? '';
        expect(line.replace(/,$/, '').endsWith(JSON.stringify(leaf))).toBe(true);
      }
    }),
  );
});

function leavesOf(value: unknown, path: Path): [Path, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => leavesOf(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, name]));
}

import type { LineString } from 'geojson';
import { expect, test } from 'vitest';
import { indexAtlas } from '../../../src/content/atlas-index';
import { decodeLines, encodeLines, withCoarseLines } from '../../../src/content/coded-lines';
import { startAtlas } from '../../../tools/atlas/virtual-modules';
import { smallAtlas } from '../small-atlas';

const line = (...coordinates: number[][]): LineString => ({ type: 'LineString', coordinates });

test('lines come back from their numbers as they were, with heights and without', () => {
  const lines = new Map([
    ['flat', line([62.32761, 25.1469], [62.32, 25.15001], [-0.5, -10])],
    ['high', line([75.42498, 36.84473, 4700], [75.5, 36.9, 4693])],
  ]);
  const coded = encodeLines(lines, 100_000);
  expect(coded.lines.high?.numbers.slice(3)).toEqual([7502, 5527, -7]);
  expect(decodeLines(coded)).toEqual(lines);
});

test('on a coarser grid they are rounded', () => {
  const coded = encodeLines(new Map([['road', line([62.32761, 25.1469], [62.32, 25.15004])]]), 10_000);
  expect(decodeLines(coded).get('road')?.coordinates).toEqual([
    [62.3276, 25.1469],
    [62.32, 25.15],
  ]);
});

test('the start has all lines, and an exact one takes the place of its coarse one', () => {
  const { atlas } = smallAtlas();
  const start = startAtlas(atlas);
  const index = indexAtlas({ ...withCoarseLines(start), mentions: [] });
  const legs = ['leg-1', 'leg-2'].map((id) => index.geometryOf(id)?.type);
  expect(legs).toEqual(['LineString', 'LineString']);
  const exact = line([74, 35], [74.001, 35.2], [75, 36]);
  index.setExactLines(new Map([['leg-1', exact]]));
  expect(index.geometryOf('leg-1')).toBe(exact);
  expect(index.geometryOf('leg-2')?.type).toBe('LineString');
  expect(index.bounds('leg-1')).toEqual([74, 35, 75, 36]);
});

import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { ContentFeature } from '../../../../src/content/model';
import { coarseLines, coarseStops } from '../../../../tools/atlas/coarse-lines';

function road(id: string, coordinates: Position[]): ContentFeature {
  const properties = { name: id } as ContentFeature['properties'];
  return { type: 'Feature', id, geometry: { type: 'LineString', coordinates }, properties };
}

const coarseOf = (...roads: ContentFeature[]) =>
  Object.fromEntries([...coarseLines(roads)].map(([id, { coordinates }]) => [id, coordinates]));

test('a bend of less than the tolerance is left out, a greater one stays; heights go', () => {
  const bends = [
    [70, 30, 100],
    [70.2, 30.003, 110],
    [70.4, 30, 100],
    [70.6, 30.01, 120],
    [70.8, 30, 100],
  ];
  expect(coarseOf(road('bends', bends)).bends).toEqual([
    [70, 30],
    [70.4, 30],
    [70.6, 30.01],
    [70.8, 30],
  ]);
});

test('what meets still meets: ends and junctions stay', () => {
  const through = road('through', [
    [70, 30],
    [70.3, 30.00001],
    [70.6, 30],
  ]);
  const branch = road('branch', [
    [70.3, 30.00001],
    [70.3, 30.5],
  ]);
  const coarse = coarseOf(through, branch);
  expect(coarse.through).toContainEqual(coarse.branch?.[0]);
  expect(coarse.through).toHaveLength(3);
});

test('a short line keeps smaller bends than a long one', () => {
  const street = road('street', [
    [62.3, 25.1],
    [62.305, 25.1006],
    [62.31, 25.1],
  ]);
  expect(coarseOf(street).street).toHaveLength(3);
});

test('way-points stand on a grid of ten metres', () => {
  const stop = {
    route: 'road',
    km: 1,
    km_kind: 'fitted',
    elevation_m: 5,
    on_line: [70.12345, 30.98767],
  } as const;
  const given = { name: 'Stop', stop } as unknown as ContentFeature['properties'];
  expect(coarseStops(given).stop?.on_line).toEqual([70.1235, 30.9877]);
});

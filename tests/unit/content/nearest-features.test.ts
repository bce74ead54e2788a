import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import type { AtlasIndex } from '../../../src/content/atlas-index';
import { nearestToPosition } from '../../../src/content/nearby';
import { distanceBetween } from '../../../src/geometry/distance-between';

const WITHIN_KM = 150;

const position = fc.tuple(
  fc.double({ min: 66, max: 70, noNaN: true }),
  fc.double({ min: 28, max: 32, noNaN: true }),
);
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  fc
    .array(position, { minLength: 2, maxLength: 5 })
    .map((coordinates) => ({ type: 'LineString' as const, coordinates })),
);

function indexOf(geometries: readonly Geometry[]): AtlasIndex {
  const features = new Map(geometries.map((one, at) => [`f${at}`, { id: `f${at}`, geometry: one }]));
  return {
    features,
    geometryOf: (id: string) => features.get(id)?.geometry ?? null,
  } as unknown as AtlasIndex;
}

test('the nearest features are those of all that are nearest, in the same order', () => {
  fc.assert(
    fc.property(fc.array(geometry, { maxLength: 30 }), position, (geometries, coordinates) => {
      const from: Geometry = { type: 'Point', coordinates };
      const all = geometries
        .map((one, at) => ({
          id: `f${at}`,
          km: distanceBetween(from, one, WITHIN_KM),
          isLine: one.type !== 'Point',
        }))
        .map(({ id, km, isLine }) => ({ id, km: isLine && km <= 0.5 ? 0 : km }))
        .filter(({ km }) => km <= WITHIN_KM)
        .sort((a, b) => a.km - b.km);
      const found = nearestToPosition(indexOf(geometries), coordinates, 4, WITHIN_KM);
      expect(found.map(({ feature }) => feature.id)).toEqual(all.slice(0, 4).map(({ id }) => id));
    }),
  );
});

test('what is far by its bounds is not measured', () => {
  let looked = 0;
  const far: Geometry = { type: 'LineString', coordinates: [] };
  const counted = Object.defineProperty(far, 'coordinates', {
    get: () => {
      looked += 1;
      return [
        [80, 40],
        [81, 41],
      ];
    },
  });
  const near: Geometry = { type: 'Point', coordinates: [66, 30] };
  const index = indexOf([near, counted]);
  for (let times = 0; times < 5; times += 1) nearestToPosition(index, [66, 30.1], 6, WITHIN_KM);
  expect(looked).toBe(1);
});

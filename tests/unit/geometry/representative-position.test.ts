import { booleanPointInPolygon, booleanPointOnLine, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { boundsOfPositions, unionBounds } from '../../../src/geometry/bounds';
import { representativePosition } from '../../../src/geometry/representative-position';

const position = fc.tuple(
  fc.double({ min: 60, max: 81, noNaN: true }),
  fc.double({ min: 23, max: 40, noNaN: true }),
);

test('a point stands for itself', () => {
  expect(representativePosition({ type: 'Point', coordinates: [74, 35] })).toEqual([74, 35]);
});

test('the middle of a line lies half-way along it', () => {
  const coordinates = [
    [0, 0],
    [1, 0],
    [4, 0],
  ];
  expect(representativePosition({ type: 'LineString', coordinates })).toEqual([2, 0]);
});

test('gaps between lines do not count', () => {
  const coordinates = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [100, 0],
      [103, 0],
    ],
  ];
  expect(representativePosition({ type: 'MultiLineString', coordinates })).toEqual([101, 0]);
});

test('the middle of any line lies on it', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 12 }), (coordinates) => {
      const middle = representativePosition({ type: 'LineString', coordinates }) ?? [];
      expect(booleanPointOnLine(middle, { type: 'LineString', coordinates }, { epsilon: 1e-6 })).toBe(true);
    }),
  );
});

test('the middle of any star-shaped area lies in it or on its edge', () => {
  const reach = fc.double({ min: 0.05, max: 2, noNaN: true });
  fc.assert(
    fc.property(position, fc.array(reach, { minLength: 3, maxLength: 12 }), ([lon, lat], reaches) => {
      const open = reaches.map((radius, i): Position => {
        const angle = (2 * Math.PI * i) / reaches.length;
        return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
      });
      const ring = [...open, open[0] ?? []];
      const middle = representativePosition({ type: 'Polygon', coordinates: [ring] }) ?? [];
      const isCorner = ring.some(([x, y]) => x === middle[0] && y === middle[1]);
      expect(isCorner || booleanPointInPolygon(middle, polygon([ring]))).toBe(true);
    }),
  );
});

test('of several areas the largest counts', () => {
  const square = (west: number, side: number) => [
    [
      [west, 0],
      [west + side, 0],
      [west + side, side],
      [west, side],
      [west, 0],
    ],
  ];
  expect(
    representativePosition({ type: 'MultiPolygon', coordinates: [square(0, 1), square(10, 4)] }),
  ).toEqual([12, 2]);
});

test('bounds hold all positions, and a union holds all bounds', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1 }), fc.array(position, { minLength: 1 }), (one, other) => {
      const all = boundsOfPositions([...one, ...other]);
      expect(unionBounds([boundsOfPositions(one), null, boundsOfPositions(other)])).toEqual(all);
      const [west, south, east, north] = all ?? [0, 0, 0, 0];
      for (const [lon, lat] of one)
        expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
    }),
  );
  expect(unionBounds([null])).toBeNull();
});

import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { distanceBetween } from '../../../src/geometry/distance-between';

const KILOMETRES_A_DEGREE = 111.19;

const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] });
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
const square = (west: number, south: number, side: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

describe('what is nearest of two geometries', () => {
  test('is the nearest spot of a line, not its middle', () => {
    expect(distanceBetween(point(66, 30), line([66, 30.1], [66, 36]))).toBeCloseTo(
      0.1 * KILOMETRES_A_DEGREE,
      1,
    );
    expect(distanceBetween(point(66.1, 0), line([66, -9], [66, 9]))).toBeCloseTo(
      0.1 * KILOMETRES_A_DEGREE,
      1,
    );
  });

  test('is none where one begins at the end of the other, and where they cross between their corners', () => {
    expect(distanceBetween(line([66, 29], [67, 30]), line([67, 30], [68, 33]))).toBe(0);
    expect(distanceBetween(line([66, 30], [68, 30]), line([67, 29], [67, 31]))).toBeCloseTo(0, 6);
  });

  test('is none where one lies in the other, whichever is asked for', () => {
    for (const inner of [point(67, 30), line([66.9, 30], [67.1, 30]), square(66.9, 29.9, 0.2)]) {
      expect(distanceBetween(inner, square(66, 29, 2))).toBe(0);
      expect(distanceBetween(square(66, 29, 2), inner)).toBe(0);
    }
  });

  test('is a shore, where an area has a hole', () => {
    const outer = square(66, 29, 2);
    const hole = square(66.5, 29.5, 1);
    if (outer.type !== 'Polygon' || hole.type !== 'Polygon') throw new Error('squares are polygons');
    const ring: Geometry = { type: 'Polygon', coordinates: [...outer.coordinates, ...hole.coordinates] };
    expect(distanceBetween(point(67, 30), ring)).toBeGreaterThan(40);
  });

  test('is the same both ways, and of positions the way between them', () => {
    const lon = fc.double({ min: 61, max: 77, noNaN: true });
    const lat = fc.double({ min: 24, max: 40, noNaN: true });
    fc.assert(
      fc.property(lon, lat, lon, lat, (lon1, lat1, lon2, lat2) => {
        const [there, back] = [
          distanceBetween(point(lon1, lat1), point(lon2, lat2)),
          distanceBetween(point(lon2, lat2), point(lon1, lat1)),
        ];
        expect(there).toBeCloseTo(back, 6);
        const north = Math.abs(lat1 - lat2) * KILOMETRES_A_DEGREE;
        expect(there).toBeGreaterThan(north - 0.1);
      }),
    );
  });

  test('is of no matter beyond a limit', () => {
    const road = line([66, 31], [66, 36]);
    expect(distanceBetween(point(66, 30), road, 150)).toBeCloseTo(KILOMETRES_A_DEGREE, 0);
    expect(distanceBetween(point(66, 30), road, 50)).toBe(Infinity);
  });
});

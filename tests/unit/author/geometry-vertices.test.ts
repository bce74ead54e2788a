import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
  added,
  isHandDrawn,
  moved,
  removed,
  verticesOf,
  withVertices,
} from '../../../src/author/geometry-vertices';

const SQUARE: Position[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
];

describe('vertices', () => {
  test('of a point, a line and an area make it again', () => {
    const area = { type: 'Polygon' as const, coordinates: [[...SQUARE, [0, 0]]] };
    for (const geometry of [
      { type: 'Point' as const, coordinates: [1, 2] },
      { type: 'LineString' as const, coordinates: SQUARE },
      area,
    ]) {
      expect(withVertices(geometry.type, verticesOf(geometry))).toEqual(geometry);
    }
  });

  test('of an area that run clockwise are turned round', () => {
    expect(withVertices('Polygon', SQUARE.toReversed())).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 2],
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 2],
        ],
      ],
    });
  });

  test('that are too few make nothing', () => {
    expect(withVertices('LineString', [[0, 0]])).toBeNull();
    expect(withVertices('Polygon', SQUARE.slice(0, 2))).toBeNull();
    expect(withVertices('Point', [])).toBeNull();
  });

  test('keep their height when they are moved', () => {
    expect(
      moved(
        [
          [0, 0, 812],
          [1, 1, 720],
        ],
        0,
        [0.5, 0.5],
      ),
    ).toEqual([
      [0.5, 0.5, 812],
      [1, 1, 720],
    ]);
  });

  test('are added and taken away in their place', () => {
    expect(added(SQUARE, 1, [1, 0])[1]).toEqual([1, 0]);
    expect(removed(SQUARE, 0)).toEqual(SQUARE.slice(1));
  });
});

test('what has holes or parts is not drawn by hand', () => {
  expect(isHandDrawn({ type: 'Polygon', coordinates: [[], []] })).toBe(false);
  expect(isHandDrawn({ type: 'MultiLineString', coordinates: [] })).toBe(false);
  expect(isHandDrawn(null)).toBe(false);
});

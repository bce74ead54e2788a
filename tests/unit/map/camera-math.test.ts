import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project, unproject } from '../../../src/geometry/mercator';
import { flightDuration, usablePadding } from '../../../src/map/camera-math';

const camera = { zoom: 5, lat: 30, lon: 70, bearing: 0, pitch: 0 };
const size = { x: 800, y: 600 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe('Web Mercator', () => {
  test('there and back is the same place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lon, lat) => {
          const [x, y] = unproject(project([lon, lat]));
          expect(x).toBeCloseTo(lon, 9);
          expect(y).toBeCloseTo(lat, 9);
        },
      ),
    );
  });

  test('keeps known values', () => {
    expect(project([0, 0])).toEqual({ x: 0.5, y: 0.5 });
    expect(project([180, 85.05112878]).y).toBeCloseTo(0, 5);
  });
});

test('a sheet over the whole map still leaves room for a camera', () => {
  const { bottom } = usablePadding({ ...none, bottom: 590 }, size);
  expect(bottom).toBe(520);
});

test('a flight takes longer the further it goes, and never tiresomely', () => {
  const near = flightDuration(camera, { ...camera, lon: 70.5 });
  const far = flightDuration(camera, { ...camera, lon: 116, lat: 40 });
  expect(near).toBeLessThan(far);
  expect(flightDuration(camera, { ...camera, lon: -74, zoom: 17 })).toBeLessThanOrEqual(2200);
});

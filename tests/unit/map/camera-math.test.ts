import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flightDuration, panToReveal, project, unproject, usablePadding } from '../../../src/map/camera-math';

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

describe('revealing a place', () => {
  test('moves nothing when it is well in view', () => {
    expect(panToReveal({ x: 400, y: 300 }, size, none)).toBeNull();
  });

  test('afterwards it is in the uncovered part, and nothing was moved further than needed', () => {
    const pixel = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(pixel, pixel, fc.integer({ min: 0, max: 300 }), (x, y, bottom) => {
        const pan = panToReveal({ x, y }, size, { ...none, bottom }) ?? { x: 0, y: 0 };
        const [left, top] = [x - pan.x, y - pan.y];
        expect(left).toBeGreaterThanOrEqual(55.999);
        expect(left).toBeLessThanOrEqual(744.001);
        expect(top).toBeLessThanOrEqual(600 - bottom - 55.999);
        if (x >= 56 && x <= 744) expect(pan.x).toBe(0);
      }),
    );
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

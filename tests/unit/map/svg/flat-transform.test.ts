import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_PADDING } from '../../../../src/map/camera-math';
import { constrain, FlatTransform } from '../../../../src/map/svg/flat-transform';
import { SIZE } from './small-scene';

const zooms = fc.double({ min: 0.8, max: 17, noNaN: true });
const cameras = fc.record({
  zoom: zooms,
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
});
const paddings = fc.integer({ min: 0, max: 400 }).map((bottom) => ({ ...NO_PADDING, bottom }));

test('there and back is the same place', () => {
  fc.assert(
    fc.property(cameras, fc.nat(800), fc.nat(600), (camera, x, y) => {
      const transform = new FlatTransform(constrain(camera, SIZE), SIZE);
      const back = transform.project(transform.unproject({ x, y }));
      expect(back.x).toBeCloseTo(x, 3);
      expect(back.y).toBeCloseTo(y, 3);
    }),
  );
});

test('the centre is in the middle of what is uncovered', () => {
  fc.assert(
    fc.property(cameras, paddings, (camera, padding) => {
      const { x, y } = new FlatTransform(camera, SIZE, padding).project([camera.lon, camera.lat]);
      expect(x).toBeCloseTo(400, 6);
      expect(y).toBeCloseTo((600 - padding.bottom) / 2, 6);
    }),
  );
});

test('zoom means what it means to MapLibre: a world of 512 pixels at 0, twice as wide at 1', () => {
  const across = (zoom: number) => {
    const transform = new FlatTransform({ zoom, lat: 0, lon: 0 }, SIZE);
    return transform.project([180, 0]).x - transform.project([-180, 0]).x;
  };
  expect(across(0)).toBeCloseTo(512, 9);
  expect(across(1)).toBeCloseTo(1024, 9);
});

test('a camera keeps to the zooms of the map and shows nothing beyond the poles', () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 30, noNaN: true }), cameras, (zoom, camera) => {
      const kept = constrain({ ...camera, zoom }, SIZE);
      expect(kept.zoom).toBeGreaterThanOrEqual(0.8);
      expect(kept.zoom).toBeLessThanOrEqual(17);
      const transform = new FlatTransform(kept, SIZE);
      expect(transform.origin.y).toBeLessThanOrEqual(0.001);
      expect(transform.origin.y + transform.worldPx).toBeGreaterThanOrEqual(599.999);
    }),
  );
});

test('beyond 180° the world comes again', () => {
  const transform = new FlatTransform({ zoom: 1, lat: 0, lon: 170 }, SIZE);
  expect(transform.worldCopiesIn(transform.box)).toEqual([0, 1]);
});

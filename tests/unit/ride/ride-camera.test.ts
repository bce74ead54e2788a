import { describe, expect, test } from 'vitest';
import { RideCamera } from '../../../src/ride/ride-camera';
import type { Camera } from '../../../src/state/camera';
import { smallRide } from './small-ride';

const ride = smallRide();
const ELSEWHERE: Camera = { zoom: 4, lat: 30, lon: 70, bearing: 40, pitch: 0 };
const moment = { seconds: 1 / 60, riding: false, turning: false, still: false, zoom: 9, now: ELSEWHERE };

/** The cameras of a second and a half of frames. */
const run = (camera: RideCamera, given: Partial<typeof moment> & { km: number }) =>
  Array.from({ length: 90 }, () => camera.step({ ...moment, ...given })).filter((step) => step !== null);

test('where the ride stands and the map is there, there is nothing to do', () => {
  const camera = new RideCamera(ride, 100);
  expect(camera.step({ ...moment, km: 100 })).toBeNull();
});

test('it comes from wherever the map is, without a leap, and stands over the ride', () => {
  const camera = new RideCamera(ride, 100);
  camera.join({ km: 150, now: ELSEWHERE });
  const flown = run(camera, { km: 150 });
  const [first, last] = [flown[0], flown.at(-1)];
  expect(first?.lat).toBeCloseTo(30, 1);
  expect(first?.zoom).toBeCloseTo(4, 1);
  expect(last?.lat).toBeCloseTo(36, 2);
  expect(last?.zoom).toBe(9);
  for (const [i, { lat }] of flown.slice(1).entries()) expect(lat).toBeGreaterThanOrEqual(flown[i]?.lat ?? 0);
  expect(camera.step({ ...moment, km: 150 })).toBeNull();
});

test('far along the line it flies over instead of following the road', () => {
  const camera = new RideCamera(ride, 10);
  const flown = run(camera, { km: 290 });
  expect(flown.length).toBeLessThan(90);
  expect(flown.at(-1)?.lat).toBeCloseTo(ride.positionAt(290)[1], 1);
});

describe('the bearing', () => {
  test('is north unless the map turns with the road', () => {
    const camera = new RideCamera(ride, 100);
    expect(run(camera, { km: 110, riding: true }).at(-1)?.bearing).toBeCloseTo(0, 0);
    const back = new RideCamera(ride, 150);
    for (let km = 150; km > 148; km -= 0.1) back.step({ ...moment, km, riding: true, turning: true });
    expect(
      Math.abs(run(back, { km: 147, riding: true, turning: true }).at(-1)?.bearing ?? 0),
    ).toBeGreaterThan(150);
  });
});

test('with reduced motion it is there at once', () => {
  const camera = new RideCamera(ride, 10);
  const there = camera.step({ ...moment, km: 150, still: true });
  expect(there?.lat).toBeCloseTo(36, 2);
  expect(there?.zoom).toBe(9);
  expect(camera.step({ ...moment, km: 150, still: true })).toBeNull();
});

test('when it left, it takes the map from where it is then', () => {
  const camera = new RideCamera(ride, 100);
  run(camera, { km: 104, riding: true });
  camera.leave();
  camera.join({ km: 104, now: ELSEWHERE });
  expect(camera.step({ ...moment, km: 104 })?.lat).toBeLessThan(31);
});

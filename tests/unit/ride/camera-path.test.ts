import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../../src/geometry/route-line';
import { CameraPath, turnBetween } from '../../../src/ride/camera-path';
import { anyRide, smallRide } from './small-ride';

/** Kilometres along the line that a ride under way is looked ahead of. */
const AHEAD = 10;
/** Where the camera counts as arrived. */
const NEAR = 0.02;

/** Frames of any length, from none to the quarter of a second that counts at the most. */
const seconds = fc.double({ min: 0, max: 0.25, noNaN: true });
const frames = fc.array(
  fc.record({ by: fc.double({ min: 0, max: 8, noNaN: true }), seconds, riding: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 80,
  },
);

describe('a ride under way', () => {
  const ride = smallRide();

  test('is looked ahead of', () => {
    const path = new CameraPath(ride, 100);
    for (let frame = 0; frame < 300; frame += 1)
      path.step({ km: 100 + frame / 100, seconds: 1 / 60, riding: true });
    const ahead = path.along - ride.alongAt(102.99);
    expect(ahead).toBeGreaterThan(AHEAD * 0.8);
    expect(ahead).toBeLessThan(AHEAD);
  });

  test('is not looked ahead of beyond its end', () => {
    const path = new CameraPath(ride, 299);
    for (let frame = 0; frame < 300; frame += 1) path.step({ km: 300, seconds: 1 / 60, riding: true });
    expect(path.along).toBeLessThanOrEqual(lengthOf(ride.line));
    expect(path.step({ km: 300, seconds: 1 / 60, riding: true })).toBe(false);
  });

  test('is followed late, not at once', () => {
    const path = new CameraPath(ride, 100);
    const before = path.along;
    path.step({ km: 130, seconds: 1 / 60, riding: false });
    expect(path.along).toBeGreaterThan(before);
    expect(path.along).toBeLessThan(before + (ride.alongAt(130) - before) * 0.1);
  });

  test('is looked at along the road in the direction of the ride', () => {
    const path = new CameraPath(ride, 100);
    expect(path.bearing).toBeCloseTo(0, 6);
    for (let frame = 1; frame < 300; frame += 1)
      path.step({ km: 100 - frame / 10, seconds: 1 / 60, riding: true });
    expect(Math.abs(turnBetween(path.bearing, 180))).toBeLessThan(1);
  });
});

describe('never backwards', () => {
  test.each([
    { way: 'onwards', sign: 1 },
    { way: 'back', sign: -1 },
  ])('while a ride goes $way, whatever the length of its frames', ({ sign }) => {
    fc.assert(
      fc.property(anyRide, frames, (ride, steps) => {
        let km = sign > 0 ? 0 : ride.endKm;
        const path = new CameraPath(ride, km);
        // The first move says which way.
        km = ride.clamp(km + sign * 0.01);
        path.step({ km, seconds: 0, riding: false });
        for (const step of steps) {
          const [along, lat] = [path.along, path.lat];
          km = ride.clamp(km + sign * step.by);
          path.step({ km, seconds: step.seconds, riding: step.riding });
          expect((path.along - along) * sign).toBeGreaterThanOrEqual(0);
          expect((path.lat - lat) * sign).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
    );
  });

  test('a hand that trembles moves the camera towards where it is, or not at all, and never past it', () => {
    const hand = fc.array(fc.record({ by: fc.double({ min: -5, max: 5, noNaN: true }), seconds }), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(anyRide, hand, (ride, moves) => {
        let km = ride.endKm / 2;
        const path = new CameraPath(ride, km);
        for (const move of moves) {
          km = ride.clamp(km + move.by);
          const [before, target] = [path.along, ride.alongAt(km)];
          path.step({ km, seconds: move.seconds, riding: false });
          expect(path.along).toBeGreaterThanOrEqual(Math.min(before, target) - 1e-9);
          expect(path.along).toBeLessThanOrEqual(Math.max(before, target) + 1e-9);
        }
      }),
    );
  });
});

test('it stays on the line, at most so far ahead, and comes to rest', () => {
  fc.assert(
    fc.property(anyRide, frames, (ride, steps) => {
      let km = 0;
      const path = new CameraPath(ride, km);
      for (const step of steps) {
        km = ride.clamp(km + step.by);
        path.step({ km, seconds: step.seconds, riding: step.riding });
        expect(path.along).toBeGreaterThanOrEqual(0);
        expect(path.along).toBeLessThanOrEqual(
          Math.min(lengthOf(ride.line), ride.alongAt(km) + AHEAD) + 1e-9,
        );
      }
      let moves = 0;
      while (path.step({ km, seconds: 0.1, riding: false })) moves += 1;
      expect(moves).toBeLessThan(100);
      expect(path.along).toBeGreaterThanOrEqual(ride.alongAt(km) - NEAR);
      const rest = [path.along, path.lon, path.lat];
      expect(path.step({ km, seconds: 0.1, riding: false })).toBe(false);
      expect(Math.abs(path.along - (rest[0] ?? 0))).toBeLessThan(NEAR);
    }),
  );
});

test('two half frames lead where a whole one does', () => {
  const ride = smallRide();
  fc.assert(
    fc.property(fc.double({ min: 0, max: 300, noNaN: true }), seconds, (km, time) => {
      const [once, twice] = [new CameraPath(ride, 0), new CameraPath(ride, 0)];
      once.step({ km, seconds: time, riding: false });
      twice.step({ km, seconds: time / 2, riding: false });
      twice.step({ km, seconds: time / 2, riding: false });
      expect(twice.along).toBeCloseTo(once.along, 6);
    }),
  );
});

test('a turn is the shorter one', () => {
  expect([turnBetween(350, 10), turnBetween(10, 350), turnBetween(-170, 170)]).toEqual([20, -20, -20]);
  const angle = fc.double({ min: -720, max: 720, noNaN: true });
  fc.assert(
    fc.property(angle, angle, (from, to) => {
      const turn = turnBetween(from, to);
      expect(Math.abs(turn)).toBeLessThanOrEqual(180);
      expect(Math.abs(Math.sin(((from + turn - to) * Math.PI) / 360))).toBeLessThan(1e-9);
    }),
  );
});

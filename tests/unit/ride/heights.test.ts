import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  climbOf,
  extremeOf,
  gradientAt,
  heightOfStop,
  heightsBetween,
  modelHeightAt,
} from '../../../src/ride/heights';
import { anyShare, smallRide, stopOf } from './small-ride';

const ride = smallRide();

describe('the height of the terrain model', () => {
  test('is that of the line, and between its positions interpolated', () => {
    expect(modelHeightAt(ride, 150)).toBeCloseTo(4700, 3);
    expect(modelHeightAt(ride, 0)).toBeCloseTo(1000, 3);
    expect(modelHeightAt(ride, 105)).toBeCloseTo(1000 + 0.7 * 3700, 0);
  });

  test('is unknown next to a position without one', () => {
    const gap = smallRide({ heightAt: (lat) => (lat > 36.05 ? null : 1000) });
    expect([140, 150].map((km) => Math.round(modelHeightAt(gap, km) ?? 0))).toEqual([1000, 1000]);
    expect([152, 300].map((km) => modelHeightAt(gap, km))).toEqual([null, null]);
  });

  test('lies between the heights around it', () => {
    fc.assert(
      fc.property(anyShare, (share) => {
        const metres = modelHeightAt(ride, share * 300) ?? Number.NaN;
        expect(metres).toBeGreaterThanOrEqual(1000 - 1e-6);
        expect(metres).toBeLessThanOrEqual(4700 + 1e-6);
      }),
    );
  });
});

test('heights between two kilometres begin and end there, in order', () => {
  const samples = heightsBetween(ride, 61, 149);
  expect([samples[0]?.km, samples.at(-1)?.km]).toEqual([61, 149]);
  const kilometres = samples.map(({ km }) => km);
  expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
  expect(samples.length).toBeGreaterThan(5);
});

describe('the gradient', () => {
  test('is in per cent of the way, upwards by growing chainage', () => {
    // From the bridge to the summit 0.6° rise 2,220 m in 90 km of road.
    expect(gradientAt(ride, 105)).toBeCloseTo(2220 / 900, 2);
    // From the post to the end 0.7° fall 2,450 m in 100 km.
    expect(gradientAt(ride, 250)).toBeCloseTo(-2450 / 1000, 2);
  });

  test('is level over a top, and taken over less at the ends', () => {
    expect(Math.abs(gradientAt(ride, 150) ?? 9)).toBeLessThan(1);
    expect(gradientAt(ride, 0)).toBeCloseTo(1480 / 600, 2);
  });

  test('is unknown where heights are', () => {
    expect(gradientAt(smallRide({ heightAt: () => null }), 100)).toBeNull();
  });
});

describe('climb and descent', () => {
  test('from turning point to turning point', () => {
    expect(climbOf([0, 500, 300, 900])).toEqual({ climb: 1100, descent: 200 });
    expect(climbOf([900, 300, 500, 0])).toEqual({ climb: 200, descent: 1100 });
  });

  test('what is no more than noise is passed over', () => {
    expect(climbOf([0, 500, 460, 900])).toEqual({ climb: 900, descent: 0 });
    expect(climbOf([100, 120, 90, 130])).toEqual({ climb: 0, descent: 0 });
    expect(climbOf([])).toEqual({ climb: 0, descent: 0 });
  });

  const heights = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 });
  const sum = (metres: readonly number[], sign: 1 | -1) =>
    metres.slice(1).reduce((all, height, i) => all + Math.max(0, (height - (metres[i] ?? 0)) * sign), 0);

  test('without noise they are all ups and all downs', () => {
    fc.assert(
      fc.property(heights, (metres) => {
        expect(climbOf(metres, 0)).toEqual({ climb: sum(metres, 1), descent: sum(metres, -1) });
      }),
    );
  });

  test('with noise they are no more than that, and off by at most the noise at both ends', () => {
    fc.assert(
      fc.property(heights, (metres) => {
        const { climb, descent } = climbOf(metres, 50);
        expect(climb).toBeLessThanOrEqual(sum(metres, 1));
        expect(descent).toBeLessThanOrEqual(sum(metres, -1));
        expect(Math.abs(climb - descent - ((metres.at(-1) ?? 0) - (metres[0] ?? 0)))).toBeLessThanOrEqual(
          100,
        );
      }),
    );
  });

  test('what is climbed on the way there is descended on the way back', () => {
    fc.assert(
      fc.property(heights, (metres) => {
        const [there, back] = [climbOf(metres, 0), climbOf(metres.toReversed(), 0)];
        expect([back.descent, back.climb]).toEqual([there.climb, there.descent]);
      }),
    );
  });
});

describe('the highest and the lowest point', () => {
  test('are stops with their own height where one is near', () => {
    const samples = heightsBetween(ride, 0, 300);
    expect(extremeOf(ride, samples, 1)).toMatchObject({ km: 150, metres: 4700, stop: { id: 'summit' } });
    expect(extremeOf(ride, samples, -1)).toMatchObject({ km: 0, metres: 1000, stop: { id: 'south' } });
  });

  test('may be a stop a little beside the highest position of the line', () => {
    const beside = smallRide({
      stops: [
        { id: 'start', km: 0, lat: 35 },
        { id: 'summit', km: 151, lat: 36.01, metres: 4693 },
        { id: 'end', km: 300, lat: 37 },
      ],
    });
    expect(extremeOf(beside, heightsBetween(beside, 0, 300), 1)).toMatchObject({ km: 151, metres: 4693 });
  });

  test('else a kilometre with the height of the model', () => {
    const samples = heightsBetween(ride, 60, 145);
    expect(extremeOf(ride, samples, -1)).toMatchObject({ km: 60, stop: null });
    expect(extremeOf(ride, samples, 1)).toMatchObject({ km: 145, stop: null });
  });

  test('are unknown without heights', () => {
    const flat = smallRide({ heightAt: () => null });
    expect(extremeOf(flat, heightsBetween(flat, 0, 300), 1)).toBeNull();
  });
});

test('a stop is drawn at its own height, else at that of the terrain model, else at none', () => {
  const [known, bare] = [smallRide(), smallRide({ heightAt: () => null })];
  expect(heightOfStop(known, stopOf(known, 'post'))).toBe(3600);
  expect(heightOfStop(known, stopOf(known, 'bridge'))).toBeCloseTo(2480, -1);
  expect(heightOfStop(bare, stopOf(bare, 'bridge'))).toBeNull();
});

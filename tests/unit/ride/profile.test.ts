import { describe, expect, test } from 'vitest';
import { buildProfile, stopMark, stopRank } from '../../../src/ride/profile';
import { smallRide, stopOf } from './small-ride';

const BOX = { left: 50, right: 350, top: 20, bottom: 90 };
const ride = smallRide();

describe('the axis', () => {
  test('runs over the box, and back from it', () => {
    const profile = buildProfile(ride, BOX, false);
    expect([0, 150, 300].map(profile.x)).toEqual([50, 200, 350]);
    expect([50, 200, 350, 900].map(profile.kmAt)).toEqual([0, 150, 300, 300]);
    expect(profile.y(0)).toBe(90);
  });

  test('is mirrored where the far end comes first', () => {
    const profile = buildProfile(ride, BOX, true);
    expect([0, 150, 300].map(profile.x)).toEqual([350, 200, 50]);
    expect(profile.kmAt(350)).toBe(0);
  });
});

describe('the ground', () => {
  const profile = buildProfile(ride, BOX, false);

  test('reaches to the highest point inside the box', () => {
    expect(profile.y(4700)).toBeGreaterThanOrEqual(BOX.top);
    expect(profile.y(4700)).toBeLessThan(profile.y(1000));
  });

  test('is parted by steepness, and its edge by the grade of the line', () => {
    const drawn = profile.grounds.filter(({ path }) => path !== '').map(({ steepness }) => steepness);
    expect(drawn).toContain(1);
    expect(profile.edges.map(({ grade, path }) => [grade, path !== ''])).toEqual([
      ['A', true],
      ['B', false],
      ['C', true],
    ]);
  });

  test('is steep where the gradient is', () => {
    const steep = smallRide({ heightAt: (lat) => (lat < 36 ? 1000 : 1000 + (lat - 36) * 8000) });
    const kinds = buildProfile(steep, BOX, false).grounds.map(({ path }) => path !== '');
    expect(kinds).toEqual([true, true, true]);
  });
});

describe('unknown heights', () => {
  test('are told as stretches, where nothing is drawn', () => {
    const partly = smallRide({ heightAt: (lat) => (lat > 36.05 ? null : 2000) });
    const [stretch, ...others] = buildProfile(partly, BOX, false).unknown;
    expect(others).toEqual([]);
    expect(stretch?.fromKm).toBeCloseTo(150, 0);
    expect(stretch?.toKm).toBe(300);
  });

  test('of all the way leave no heights at the side but for those of stops', () => {
    const bare = smallRide({ heightAt: () => null });
    const profile = buildProfile(bare, BOX, false);
    expect(profile.heightTicks).toEqual([0, 2000, 4000]);
    const stops = [
      { id: 'a', km: 0, lat: 35 },
      { id: 'b', km: 300, lat: 37 },
    ];
    const flat = smallRide({ heightAt: () => null, stops });
    expect(buildProfile(flat, BOX, false).heightTicks).toEqual([]);
    expect(profile.unknown).toEqual([{ fromKm: 0, toKm: 300 }]);
    expect(profile.edges.every(({ path }) => path === '')).toBe(true);
  });
});

test('passes and border crossings have marks of their own', () => {
  expect(['summit', 'post', 'south', 'bridge'].map((id) => stopMark(stopOf(ride, id)))).toEqual([
    'pass',
    'border-crossing',
    null,
    null,
  ]);
});

test('names of both ends come first, then by importance; a place that is no feature is in the middle', () => {
  expect(
    ['south', 'north', 'summit', 'bridge', 'post'].map((id) => stopRank(ride, stopOf(ride, id))),
  ).toEqual([0, 0, 1, 3, 4]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureBetween, rideOverview } from '../../../src/ride/measures';
import { anyRide, smallRide, stopOf } from './small-ride';

const ride = smallRide();
const between = (from: string, to: string) => measureBetween(ride, stopOf(ride, from), stopOf(ride, to));

describe('between two stops', () => {
  test('distance by chainage and by the drawn line, climb, descent and the highest point', () => {
    const all = between('south', 'north');
    expect(all.byChainage).toBe(300);
    // Two degrees of latitude.
    expect(all.byLine).toBeCloseTo(222.4, 1);
    expect([all.climb, all.descent]).toEqual([3700, 3500]);
    expect(all.highest).toMatchObject({ km: 150, metres: 4700, stop: { id: 'summit' } });
  });

  test('on the way back climb and descent change places, the rest stays', () => {
    const [there, back] = [between('south', 'post'), between('post', 'south')];
    expect([back.climb, back.descent]).toEqual([there.descent, there.climb]);
    expect([back.byChainage, back.byLine]).toEqual([there.byChainage, there.byLine]);
    expect([back.from.id, back.to.id]).toEqual(['post', 'south']);
  });

  test('from a stop to itself it is nothing', () => {
    expect(between('summit', 'summit')).toMatchObject({ byChainage: 0, byLine: 0, climb: 0, descent: 0 });
  });

  test('without heights on all the way there is no climb', () => {
    const partly = smallRide({ heightAt: (lat) => (lat < 35.35 ? 1000 : null) });
    const measure = measureBetween(partly, stopOf(partly, 'south'), stopOf(partly, 'north'));
    expect([measure.climb, measure.descent]).toEqual([null, null]);
    expect(measure.byChainage).toBe(300);
  });
});

test('over a stop on the way both distances add up, and the highest point is the higher of the two', () => {
  const three = fc.tuple(fc.nat(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(anyRide, three, (any, picks) => {
      const [a, b, c] = picks.map((pick) => pick % any.stops.length).toSorted((x, y) => x - y);
      const [from, over, to] = [a, b, c].map((i) => any.stops[i ?? 0]);
      if (!from || !over || !to) throw new Error('no three stops');
      const whole = measureBetween(any, from, to);
      const parts = [measureBetween(any, from, over), measureBetween(any, over, to)];
      const sum = (key: 'byChainage' | 'byLine') => parts.reduce((all, part) => all + part[key], 0);
      expect(whole.byChainage).toBeCloseTo(sum('byChainage'), 6);
      expect(whole.byLine).toBeCloseTo(sum('byLine'), 6);
      const tops = parts.map(({ highest }) => highest?.metres ?? 0);
      expect(whole.highest?.metres).toBeCloseTo(Math.max(...tops), 6);
      // Each of the three is rounded to fifty, and what lies below the noise may fall away at three ends.
      const climbs = parts.reduce((all, { climb }) => all + (climb ?? 0), 0);
      expect(Math.abs((whole.climb ?? 0) - climbs)).toBeLessThanOrEqual(75 + 2 * 50);
    }),
  );
});

describe('the whole ride', () => {
  test('climb, descent, and the ends of the heights', () => {
    expect(rideOverview(ride)).toMatchObject({
      climb: 3700,
      descent: 3500,
      highest: { stop: { id: 'summit' } },
      lowest: { stop: { id: 'south' } },
      fromKm: 0,
      toKm: 300,
    });
  });

  test('tells of the part with heights alone', () => {
    const partly = rideOverview(smallRide({ heightAt: (lat) => (lat >= 35.95 ? 2000 : null) }));
    expect(partly?.fromKm).toBeGreaterThan(140);
    expect(partly?.toKm).toBe(300);
    expect(rideOverview(smallRide({ heightAt: () => null }))).toBeNull();
  });
});

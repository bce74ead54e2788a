import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeatureTime } from '../../../src/content/model';
import { FIRST_YEAR, isWithin, LAST_YEAR, outOfRange, yearsOf } from '../../../src/content/years';

const since = (date: string): FeatureTime => ({ interval: [date, '..'] });
const by = (to: number) => ({ from: null, to });

describe('the years of a thing', () => {
  test.each<[string, FeatureTime | undefined, number, number]>([
    ['an event is there in its year alone', { date: '1963-03-02' }, 1963, 1963],
    ['an open end goes on', since('2015-09-14'), 2015, 9999],
    ['an interval ends in the year of its end', { interval: ['1950-01-04', '1951-05-21'] }, 1950, 1951],
    ['an open start goes back', { interval: ['..', '1998-12-31'] }, -9999, 1998],
    ['without a time it always was', undefined, -9999, 9999],
  ])('%s', (_what, time, from, to) => {
    expect(yearsOf(time)).toEqual({ from, to });
  });
});

describe('the rule', () => {
  test('by a year: all that had begun, whether or not it is over', () => {
    expect(isWithin({ date: '1963-03-02' }, by(1985))).toBe(true);
    expect(outOfRange(since('1985-12-31'), by(1985))).toBeNull();
    expect(outOfRange(since('1986-01-01'), by(1985))).toBe('after');
  });

  test('within years: what was over before them is gone', () => {
    const span = { from: 1960, to: 1979 };
    expect(outOfRange({ date: '1955-04-18' }, span)).toBe('before');
    expect(outOfRange(since('1955-04-18'), span)).toBeNull();
    expect(outOfRange({ interval: ['1950-01-01', '1960-01-01'] }, span)).toBeNull();
    expect(outOfRange({ date: '1980-01-01' }, span)).toBe('after');
  });

  test('without years everything is within', () => {
    expect(isWithin({ date: '2063-01-01' }, null)).toBe(true);
  });

  const year = fc.integer({ min: FIRST_YEAR - 5, max: LAST_YEAR + 5 });
  const time = fc.oneof(
    year.map((at): FeatureTime => ({ date: `${at}-06-01` })),
    fc.tuple(year, year).map(([a, b]): FeatureTime => {
      return { interval: [`${Math.min(a, b)}-01-01`, `${Math.max(a, b)}-12-31`] };
    }),
    year.map((at): FeatureTime => since(`${at}-01-01`)),
    fc.constant(undefined),
  );

  test('what has come by a year has come by every later one', () => {
    fc.assert(
      fc.property(time, year, year, (when, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        return !isWithin(when, by(early)) || isWithin(when, by(late));
      }),
    );
  });

  test('something is within some years if and only if it is within one of them', () => {
    fc.assert(
      fc.property(time, year, year, (when, a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const years = Array.from({ length: last - first + 1 }, (_, more) => first + more);
        const inOne = years.some((one) => isWithin(when, { from: one, to: one }));
        return isWithin(when, { from: first, to: last }) === inOne;
      }),
    );
  });

  test('something is within some years if and only if its own years overlap them', () => {
    fc.assert(
      fc.property(time, year, year, (when, a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const { from, to } = yearsOf(when);
        return isWithin(when, { from: first, to: last }) === (from <= last && to >= first);
      }),
    );
  });

  test('fewer years never show more', () => {
    fc.assert(
      fc.property(time, fc.tuple(year, year, year, year), (when, four) => {
        const [a = 0, b = 0, c = 0, d = 0] = four.toSorted((one, other) => one - other);
        const [wide, narrow] = [
          { from: a, to: d },
          { from: b, to: c },
        ];
        return !isWithin(when, narrow) || (isWithin(when, wide) && isWithin(when, by(c)));
      }),
    );
  });
});

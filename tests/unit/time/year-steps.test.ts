import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_YEAR, LAST_YEAR, type YearRange } from '../../../src/content/years';
import { decodeYears, encodeYears } from '../../../src/state/year-codec';
import { typedYears } from '../../../src/time/typed-years';
import { adjacentYear, firstYears, nextYears, toYearRange, withRangeEnd } from '../../../src/time/year-steps';

const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const span = fc.oneof(
  year.map((to): YearRange => ({ from: null, to })),
  fc.tuple(year, year).map(([a, b]): YearRange => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const anySpan = fc.option(span, { nil: null });

/** What an address can say. */
const isSound = (years: YearRange) => {
  expect(decodeYears(encodeYears(years))).toEqual(years);
};

test('wherever an end is put, the years can be said in an address', () => {
  const end = fc.constantFrom('from' as const, 'to' as const);
  fc.assert(
    fc.property(anySpan, end, fc.integer({ min: 1900, max: 2100 }), (years, which, to) => {
      isSound(withRangeEnd(years, which, to));
    }),
  );
  fc.assert(fc.property(anySpan, (years) => isSound(toYearRange(years))));
});

test('the years pass one by one to the end of time, whatever they began with', () => {
  fc.assert(
    fc.property(anySpan, (years) => {
      const first = firstYears(years);
      isSound(first);
      let [now, ticks] = [first, 0];
      for (let next = nextYears(now); next !== null; next = nextYears(now)) {
        isSound(next);
        expect(next.to).toBe(now.to + 1);
        if (now.from !== null) expect(next.to - (next.from ?? 0)).toBe(now.to - now.from);
        now = next;
        ticks += 1;
      }
      expect([now.to, ticks]).toEqual([LAST_YEAR, LAST_YEAR - first.to]);
    }),
  );
});

test('at the end of time they begin anew', () => {
  expect(firstYears({ from: null, to: LAST_YEAR })).toEqual({ from: null, to: FIRST_YEAR });
  expect(firstYears({ from: 2021, to: LAST_YEAR })).toEqual({ from: FIRST_YEAR, to: 1959 });
});

test('a year becomes ten years, and none becomes all', () => {
  expect(toYearRange({ from: null, to: 2015 })).toEqual({ from: 2006, to: 2015 });
  expect(toYearRange(null)).toEqual({ from: FIRST_YEAR, to: LAST_YEAR });
});

test('years with events are found on either side', () => {
  const years = [1955, 1963, 1978];
  expect(adjacentYear(years, 1963, 1)).toBe(1978);
  expect(adjacentYear(years, 1963, -1)).toBe(1955);
  expect(adjacentYear(years, 1960, 1)).toBe(1963);
  expect(adjacentYear(years, 1978, 1)).toBeNull();
});

describe('typed years', () => {
  const by1990 = { from: null, to: 1990 };

  test.each([
    ['to', '1985', { from: null, to: 1985 }],
    ['to', ' ۲۰۱۵ ', { from: null, to: 2015 }],
    ['to', '', null],
    ['from', '', by1990],
    ['from', '1960', { from: 1960, to: 1990 }],
    ['from', '1960–1979', { from: 1960, to: 1979 }],
  ] as const)('for %s, %j', (end, text, years) => {
    expect(typedYears(by1990, end, text)).toEqual({ kind: 'years', years });
  });

  test('the first year of all begins a range', () => {
    expect(typedYears(null, 'from', '1960')).toEqual({
      kind: 'years',
      years: { from: 1960, to: LAST_YEAR },
    });
  });

  test.each(['1949', '2031', '85', '1940–1960'])('%s lies outside', (text) => {
    const year = Number(text.slice(0, 4));
    expect(typedYears(null, 'to', text)).toEqual({ kind: 'outside', year });
  });

  test.each(['1985.5', 'soon', '1985 BCE', '公元前1985年'])('%s is none', (text) => {
    expect(typedYears(null, 'to', text)).toEqual({ kind: 'unknown' });
  });
});

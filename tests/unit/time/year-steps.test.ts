import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_YEAR, LAST_YEAR, type YearSpan } from '../../../src/content/years';
import { decodeYears, encodeYears } from '../../../src/state/year-codec';
import {
  asRange,
  firstTick,
  neighbourYear,
  nextTick,
  typedYears,
  withEnd,
} from '../../../src/time/year-steps';

const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const span = fc.oneof(
  year.map((until): YearSpan => ({ since: null, until })),
  fc.tuple(year, year).map(([a, b]): YearSpan => ({ since: Math.min(a, b), until: Math.max(a, b) })),
);
const anySpan = fc.option(span, { nil: null });

/** What an address can say. */
const isSound = (years: YearSpan) => {
  expect(decodeYears(encodeYears(years))).toEqual(years);
};

test('wherever an end is put, the years can be said in an address', () => {
  const end = fc.constantFrom('since' as const, 'until' as const);
  fc.assert(
    fc.property(anySpan, end, fc.integer({ min: 1900, max: 2100 }), (years, which, to) => {
      isSound(withEnd(years, which, to));
    }),
  );
  fc.assert(fc.property(anySpan, (years) => isSound(asRange(years))));
});

test('the years pass one by one to the end of time, whatever they began with', () => {
  fc.assert(
    fc.property(anySpan, (years) => {
      const first = firstTick(years);
      isSound(first);
      let [now, ticks] = [first, 0];
      for (let next = nextTick(now); next !== null; next = nextTick(now)) {
        isSound(next);
        expect(next.until).toBe(now.until + 1);
        if (now.since !== null) expect(next.until - (next.since ?? 0)).toBe(now.until - now.since);
        now = next;
        ticks += 1;
      }
      expect([now.until, ticks]).toEqual([LAST_YEAR, LAST_YEAR - first.until]);
    }),
  );
});

test('at the end of time they begin anew', () => {
  expect(firstTick({ since: null, until: LAST_YEAR })).toEqual({ since: null, until: FIRST_YEAR });
  expect(firstTick({ since: 2021, until: LAST_YEAR })).toEqual({ since: FIRST_YEAR, until: 1959 });
});

test('a year becomes ten years, and none becomes all', () => {
  expect(asRange({ since: null, until: 2015 })).toEqual({ since: 2006, until: 2015 });
  expect(asRange(null)).toEqual({ since: FIRST_YEAR, until: LAST_YEAR });
});

test('years with events are found on either side', () => {
  const years = [1955, 1963, 1978];
  expect(neighbourYear(years, 1963, 1)).toBe(1978);
  expect(neighbourYear(years, 1963, -1)).toBe(1955);
  expect(neighbourYear(years, 1960, 1)).toBe(1963);
  expect(neighbourYear(years, 1978, 1)).toBeNull();
});

describe('typed years', () => {
  const by1990 = { since: null, until: 1990 };

  test.each([
    ['until', '1985', { since: null, until: 1985 }],
    ['until', ' ۲۰۱۵ ', { since: null, until: 2015 }],
    ['until', '', null],
    ['since', '', by1990],
    ['since', '1960', { since: 1960, until: 1990 }],
    ['since', '1960–1979', { since: 1960, until: 1979 }],
  ] as const)('for %s, %j', (end, text, years) => {
    expect(typedYears(by1990, end, text)).toEqual({ kind: 'years', years });
  });

  test('the first year of all begins a range', () => {
    expect(typedYears(null, 'since', '1960')).toEqual({
      kind: 'years',
      years: { since: 1960, until: LAST_YEAR },
    });
  });

  test.each(['1949', '2031', '85', '1940–1960'])('%s lies outside', (text) => {
    const year = Number(text.slice(0, 4));
    expect(typedYears(null, 'until', text)).toEqual({ kind: 'outside', year });
  });

  test.each(['1985.5', 'soon', '1985 BCE', '公元前1985年'])('%s is none', (text) => {
    expect(typedYears(null, 'until', text)).toEqual({ kind: 'unknown' });
  });
});

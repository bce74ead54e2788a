import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  intervalOf,
  isDate,
  type PartialDate,
  type Precision,
  parsePartialDate,
  yearOf,
} from '../../../src/content/partial-date';

const iso = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const precision = fc.constantFrom<Precision>('day', 'month', 'year');

test.each<[string, PartialDate, number, number]>([
  ['a year is the whole of it', { date: '2018-01-01', precision: 'year' }, 2018, 2019],
  [
    'some years go to the end of the last',
    { date: '2015-01-01', until: '2016-01-01', precision: 'year' },
    2015,
    2017,
  ],
  ['December ends with its year', { date: '2012-12-01', precision: 'month' }, 2012 + 335 / 366, 2013],
  [
    'the last day of a leap year is one of 366',
    { date: '2024-12-31', precision: 'day' },
    2024 + 365 / 366,
    2025,
  ],
])('%s', (_what, moment, from, to) => {
  expect(intervalOf(moment).from).toBeCloseTo(from, 9);
  expect(intervalOf(moment).to).toBeCloseTo(to, 9);
});

test('the less is known of a date, the more days it may mean, and the day is always among them', () => {
  fc.assert(
    fc.property(iso, (date) => {
      const day = intervalOf({ date, precision: 'day' });
      const month = intervalOf({ date: `${date.slice(0, 7)}-01`, precision: 'month' });
      const year = intervalOf({ date: `${date.slice(0, 4)}-01-01`, precision: 'year' });
      for (const [less, more] of [
        [day, month],
        [month, year],
      ] as const) {
        expect(more.from).toBeLessThanOrEqual(less.from + 1e-9);
        expect(more.to).toBeGreaterThanOrEqual(less.to - 1e-9);
      }
    }),
  );
});

test('later dates lie later, and no moment is empty', () => {
  fc.assert(
    fc.property(iso, iso, precision, (a, b, known) => {
      const [first, second] = [a, b].map((date) => intervalOf({ date, precision: known }));
      expect(first?.to).toBeGreaterThan(first?.from ?? Number.NaN);
      if (a < b) expect(first?.from).toBeLessThan(second?.from ?? Number.NaN);
    }),
  );
});

describe('a date in EDTF', () => {
  test.each<[string, PartialDate]>([
    ['2002-03-22', { date: '2002-03-22', precision: 'day' }],
    ['2012-06', { date: '2012-06-01', precision: 'month' }],
    ['2018', { date: '2018-01-01', precision: 'year' }],
    ['2018~', { date: '2018-01-01', precision: 'year', about: true }],
    ['2015/2016', { date: '2015-01-01', until: '2016-01-01', precision: 'year' }],
    ['2022-08/2022-09', { date: '2022-08-01', until: '2022-09-01', precision: 'month' }],
    ['1955-04-18/1955-04-24', { date: '1955-04-18', until: '1955-04-24', precision: 'day' }],
  ])('%s', (text, expected) => {
    expect(parsePartialDate(text)).toEqual(expected);
  });

  test.each([
    '2010-02-31',
    '2010-13',
    '2016/2015',
    '2016/2016',
    '2016-12/2017',
    '2016/',
    '~2016',
    '22 March 2002',
    '',
  ])('not: %s', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test('every day, and its month and year, is read as itself', () => {
    fc.assert(
      fc.property(iso, (date) => {
        expect(parsePartialDate(date)).toEqual({ date, precision: 'day' });
        expect(parsePartialDate(date.slice(0, 7))?.date).toBe(`${date.slice(0, 7)}-01`);
        expect(parsePartialDate(date.slice(0, 4))?.date).toBe(`${date.slice(0, 4)}-01-01`);
      }),
    );
  });
});

describe('a full ISO date', () => {
  test.each(['2023-02-28', '2024-02-29', '1951-05-21'])('%s is a date', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    '2023-02-30',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023',
    '2023-1-1',
    '21 May 1951',
    '2023-01-01T00:00:00Z',
    '..',
  ])('%s is none', (text) => {
    expect(isDate(text)).toBe(false);
  });

  test('every day of the calendar is a date', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(day, (date) => isDate(date.toISOString().slice(0, 10))));
  });
});

describe('before our era, and in its first century', () => {
  test('days, months and years exist', () => {
    expect(isDate('-0044-03-15')).toBe(true);
    expect(isDate('-0044-02-30')).toBe(false);
    expect(parsePartialDate('-0044')).toEqual({ date: '-0044-01-01', precision: 'year' });
    expect(parsePartialDate('-0044-03')).toEqual({ date: '-0044-03-01', precision: 'month' });
    expect(parsePartialDate('-0060/-0050')).toMatchObject({ date: '-0060-01-01', until: '-0050-01-01' });
    expect(parsePartialDate('-0050/-0060')).toBeNull();
    expect(parsePartialDate('-0010/0010')).toMatchObject({ until: '0010-01-01' });
  });

  test('intervals lie in their own years', () => {
    expect(intervalOf({ date: '0050-01-01', precision: 'year' })).toEqual({ from: 50, to: 51 });
    const day = intervalOf({ date: '-0043-01-01', precision: 'day' });
    expect(day.from).toBe(-43);
    expect(day.to).toBeCloseTo(-43 + 1 / 365);
    expect(yearOf('-0043-12-31')).toBe(-43);
  });

  test('what came before stands before', () => {
    const days = ['0010-01-01', '-0044-03-15', '-0100-07-12', '1817-05-01', '-0044-03-14'];
    expect(days.toSorted(compareDates)).toEqual([
      '-0100-07-12',
      '-0044-03-14',
      '-0044-03-15',
      '0010-01-01',
      '1817-05-01',
    ]);
  });
});

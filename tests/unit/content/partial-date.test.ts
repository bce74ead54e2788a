import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalOf, type PartialDate, type Precision } from '../../../src/content/partial-date';

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

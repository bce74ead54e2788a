import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate } from '../../../../tools/check/time';

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

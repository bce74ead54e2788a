import { expect, test } from 'vitest';
import { namedYears } from '../../../src/time/named-years';

test('eighty years have a label each ten', () => {
  expect(namedYears(1950, 2030)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030]);
});

test.each([
  [1800, 1980],
  [1795, 2024],
  [-500, 500],
  [2010, 2020],
  [2020, 2023],
  [-3000, 2020],
])('from %i to %i no more than nine round years have one', (first, last) => {
  const years = namedYears(first, last);
  const [one = 0, two = 0] = years;
  expect(years.length).toBeGreaterThan(1);
  expect(years.length).toBeLessThanOrEqual(9);
  expect(years.every((year) => year >= first && year <= last && year % (two - one) === 0)).toBe(true);
});

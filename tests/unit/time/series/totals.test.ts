import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartEntry, YearFigure } from '../../../../src/time/series/series';
import { countReasons, totalsByYear, understood } from '../../../../src/time/series/totals';

const entry = (read: ChartEntry<readonly YearFigure[]>['figure']): ChartEntry<readonly YearFigure[]> => ({
  id: 'plant',
  words: '',
  sources: [],
  figure: read,
});

test('what opened in a year is summed, at its lower and its higher figure', () => {
  const stages = [
    { year: 2015, low: 100, high: 100, about: false },
    { year: 2016, low: 300, high: 300, about: false },
  ];
  const range = [{ year: 2016, low: 40, high: 50, about: true }];
  expect(totalsByYear([entry(stages), entry('unclear'), entry(range)])).toEqual([
    { year: 2015, low: 100, high: 100 },
    { year: 2016, low: 340, high: 350 },
  ]);
});

test('what is left out is counted by why', () => {
  const entries = [entry('no-date'), entry('stages'), entry('no-date'), entry([])];
  expect(countReasons(entries)).toMatchObject({ 'no-date': 2, stages: 1, unclear: 0 });
  expect(understood(entries)).toHaveLength(1);
});

test('no megawatt is lost or made up, and the years come in order', () => {
  const amount = fc
    .tuple(fc.integer({ min: 1950, max: 2030 }), fc.nat(2000), fc.nat(500))
    .map(([year, low, more]): YearFigure => ({ year, low, high: low + more, about: false }));
  const read = fc.oneof(fc.array(amount), fc.constantFrom('unclear' as const, 'no-date' as const));
  fc.assert(
    fc.property(fc.array(read.map(entry)), (entries) => {
      const totals = totalsByYear(entries);
      const all = entries.flatMap(({ figure: amounts }) => (typeof amounts === 'string' ? [] : amounts));
      for (const end of ['low', 'high'] as const) {
        const sum = (of: readonly Record<typeof end, number>[]) =>
          of.reduce((total, one) => total + one[end], 0);
        expect(sum(totals)).toBe(sum(all));
      }
      const years = totals.map(({ year }) => year);
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    }),
  );
});

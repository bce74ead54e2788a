import { type ChartEntry, isReason, type Reason, type YearFigure } from './series';

/** What opened in a year: as a whole, between two figures where a fact gives a range. */
export interface YearTotal {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/** Sums by year, in order. */
export function totalsByYear(entries: readonly ChartEntry<readonly YearFigure[]>[]): YearTotal[] {
  const totals = new Map<number, YearTotal>();
  for (const { year, low, high } of entries.flatMap(({ figure }) => (isReason(figure) ? [] : figure))) {
    const before = totals.get(year) ?? { low: 0, high: 0 };
    totals.set(year, { year, low: before.low + low, high: before.high + high });
  }
  return [...totals.values()].sort((a, b) => a.year - b.year);
}

/** Those of which something was read. */
export const understood = <R extends ChartEntry<unknown>>(entries: readonly R[]): R[] =>
  entries.filter(({ figure }) => !isReason(figure));

/** How many are left out, and why. */
export function countReasons(entries: readonly ChartEntry<unknown>[]): Readonly<Record<Reason, number>> {
  const counts = { 'no-figure': 0, unclear: 0, 'other-currency': 0, stages: 0, 'no-date': 0 };
  for (const { figure } of entries) if (isReason(figure)) counts[figure] += 1;
  return counts;
}

/** First and last year of an axis that shows some totals. */
export function yearExtent(totals: readonly YearTotal[]): readonly [first: number, last: number] {
  const years = totals.map(({ year }) => year);
  return [Math.min(...years), Math.max(...years)];
}

/** The lower figures together. */
export const sumOfLows = (totals: readonly { readonly low: number }[]): number =>
  totals.reduce((sum, { low }) => sum + low, 0);

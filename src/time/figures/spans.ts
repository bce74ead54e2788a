import type { YearTotal } from '../series/totals';

/** First and last year of an axis that shows some totals. */
export function spanOf(totals: readonly YearTotal[]): readonly [first: number, last: number] {
  const years = totals.map(({ year }) => year);
  return [Math.min(...years), Math.max(...years)];
}

/** The lower figures together. */
export const sumOf = (totals: readonly { readonly low: number }[]): number =>
  totals.reduce((sum, { low }) => sum + low, 0);

import { FIRST_YEAR, LAST_YEAR, type YearRange } from '../content/years';
/** One end of the years shown. */
export type RangeEnd = keyof YearRange;

export const clampYear = (year: number): number => Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);

/** The years with one end put elsewhere; the ends never pass each other. Null years are all years. */
export function withRangeEnd(span: YearRange | null, end: RangeEnd, wanted: number): YearRange {
  const { from, to } = span ?? { from: null, to: LAST_YEAR };
  const year = clampYear(wanted);
  if (end === 'from') return { from: Math.min(year, to), to };
  return { from, to: from === null ? year : Math.max(year, from) };
}

/** A range that ends with the years shown: ten years long, or all years where all are shown. */
export function toYearRange(span: YearRange | null): YearRange {
  if (span === null) return { from: FIRST_YEAR, to: LAST_YEAR };
  return { from: clampYear(span.to - 9), to: span.to };
}

/** The years a second later, while they pass by themselves: a range moves on as a whole; null at the end of time. */
export function nextYears({ from, to }: YearRange): YearRange | null {
  return to >= LAST_YEAR ? null : { from: from === null ? null : from + 1, to: to + 1 };
}

/** Where the years begin to pass: where they stand, or at the end or nowhere, at the beginning of time. */
export function firstYears(span: YearRange | null): YearRange {
  if (span === null) return { from: null, to: FIRST_YEAR };
  if (span.to < LAST_YEAR) return span;
  if (span.from === null || span.from === FIRST_YEAR) return { from: null, to: FIRST_YEAR };
  return { from: FIRST_YEAR, to: FIRST_YEAR + span.to - span.from };
}

/**
 * The nearest year with an event before or after another.
 * @param years those with events, in order
 */
export function adjacentYear(years: readonly number[], from: number, direction: 1 | -1): number | null {
  const found = direction === 1 ? years.find((year) => year > from) : years.findLast((year) => year < from);
  return found ?? null;
}

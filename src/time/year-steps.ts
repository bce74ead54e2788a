import { FIRST_YEAR, LAST_YEAR, type YearSpan } from '../content/years';
import { readYears } from '../i18n/read-number';

/** One end of the years shown. */
export type SpanEnd = keyof YearSpan;

export const clampYear = (year: number): number => Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);

/** The years with one end put elsewhere; the ends never pass each other. Null years are all years. */
export function withEnd(span: YearSpan | null, end: SpanEnd, to: number): YearSpan {
  const { since, until } = span ?? { since: null, until: LAST_YEAR };
  const year = clampYear(to);
  if (end === 'since') return { since: Math.min(year, until), until };
  return { since, until: since === null ? year : Math.max(year, since) };
}

/** By one year as a range of years and back; a range begins ten years long, or as all that there are. */
export function asRange(span: YearSpan | null): YearSpan {
  if (span === null) return { since: FIRST_YEAR, until: LAST_YEAR };
  return { since: clampYear(span.until - 9), until: span.until };
}

/** The years a second later, while they pass by themselves: a range moves on as a whole; null at the end of time. */
export function nextTick({ since, until }: YearSpan): YearSpan | null {
  return until >= LAST_YEAR ? null : { since: since === null ? null : since + 1, until: until + 1 };
}

/** Where the years begin to pass: where they stand, or at the end or nowhere, at the beginning of time. */
export function firstTick(span: YearSpan | null): YearSpan {
  if (span === null) return { since: null, until: FIRST_YEAR };
  if (span.until < LAST_YEAR) return span;
  if (span.since === null || span.since === FIRST_YEAR) return { since: null, until: FIRST_YEAR };
  return { since: FIRST_YEAR, until: FIRST_YEAR + span.until - span.since };
}

/**
 * The nearest year with an event before or after another.
 * @param years those with events, in order
 */
export function neighbourYear(years: readonly number[], from: number, direction: 1 | -1): number | null {
  const found = direction === 1 ? years.find((year) => year > from) : years.findLast((year) => year < from);
  return found ?? null;
}

/** What years typed for one end of those shown mean: the years to show, or why none. */
export type TypedYears =
  | { readonly kind: 'years'; readonly years: YearSpan | null }
  | { readonly kind: 'outside'; readonly year: number }
  | { readonly kind: 'unknown' };

/** Reads what a reader types for one end: a year, two years for both ends, or nothing for no end. */
export function typedYears(span: YearSpan | null, end: SpanEnd, text: string): TypedYears {
  if (text.trim() === '') {
    const open = end === 'until' || span === null;
    return { kind: 'years', years: open ? null : { since: null, until: span.until } };
  }
  const read = readYears(text);
  if (read === null) return { kind: 'unknown' };
  const outside = read.find((year) => year !== clampYear(year));
  if (outside !== undefined) return { kind: 'outside', year: outside };
  const [first, last] = read;
  if (last !== undefined) return { kind: 'years', years: { since: first, until: last } };
  const begins = end === 'since' && span === null;
  return { kind: 'years', years: begins ? { since: first, until: LAST_YEAR } : withEnd(span, end, first) };
}

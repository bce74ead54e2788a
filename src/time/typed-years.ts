import { LAST_YEAR, type YearRange } from '../content/years';
import { readYears } from '../i18n/read-number';
import { clampYear, type RangeEnd, withRangeEnd } from './year-steps';

/** What years typed for one end of those shown mean: the years to show, or why none. */
export type TypedYears =
  | { readonly kind: 'years'; readonly years: YearRange | null }
  | { readonly kind: 'outside'; readonly year: number }
  | { readonly kind: 'unknown' };

/** Reads what a reader types for one end: a year, two years for both ends, or nothing for no end. */
export function typedYears(span: YearRange | null, end: RangeEnd, text: string): TypedYears {
  if (text.trim() === '') {
    const open = end === 'to' || span === null;
    return { kind: 'years', years: open ? null : { from: null, to: span.to } };
  }
  const read = readYears(text);
  if (read === null) return { kind: 'unknown' };
  const outside = read.find((year) => year !== clampYear(year));
  if (outside !== undefined) return { kind: 'outside', year: outside };
  const [first, last] = read;
  if (last !== undefined) return { kind: 'years', years: { from: first, to: last } };
  const begins = end === 'from' && span === null;
  return { kind: 'years', years: begins ? { from: first, to: LAST_YEAR } : withRangeEnd(span, end, first) };
}

import { FIRST_YEAR, HAS_YEARS, LAST_YEAR, type YearRange } from '../content/years';

/** Reads `2015` (by then), `1960-1979` or `-120..-44` (within); null where it is none of them, or outside the clock. */
export function decodeYears(text: string): YearRange | null {
  const [, first, second] = /^(-?\d{1,4})(?:(?:-|\.\.)(-?\d{1,4}))?$/.exec(text) ?? [];
  if (first === undefined || !HAS_YEARS) return null;
  const [from, to] = second === undefined ? [null, Number(first)] : [Number(first), Number(second)];
  const low = from ?? to;
  return low >= FIRST_YEAR && low <= to && to <= LAST_YEAR ? { from, to } : null;
}

/** Inverse of {@link decodeYears}. */
export function encodeYears({ from, to }: YearRange): string {
  if (from === null) return String(to);
  return from < 0 || to < 0 ? `${from}..${to}` : `${from}-${to}`;
}

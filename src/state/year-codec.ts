import { FIRST_YEAR, HAS_YEARS, LAST_YEAR, type YearRange } from '../content/years';

/** Reads `2015` (by then) or `1960-1979` (within); null where it is neither, or outside the clock. */
export function decodeYears(text: string): YearRange | null {
  const [, first, second] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (first === undefined || !HAS_YEARS) return null;
  const [from, to] = second === undefined ? [null, Number(first)] : [Number(first), Number(second)];
  const low = from ?? to;
  return low >= FIRST_YEAR && low <= to && to <= LAST_YEAR ? { from, to } : null;
}

/** Inverse of {@link decodeYears}. */
export function encodeYears({ from, to }: YearRange): string {
  return from === null ? String(to) : `${from}-${to}`;
}

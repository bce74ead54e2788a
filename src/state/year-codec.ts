import { FIRST_YEAR, LAST_YEAR, type YearSpan } from '../content/years';

/** Reads `2015` (by then) or `1960-1979` (within); null where it is neither, or outside the clock. */
export function decodeYears(text: string): YearSpan | null {
  const [, first, second] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const [since, until] = second === undefined ? [null, Number(first)] : [Number(first), Number(second)];
  const low = since ?? until;
  return low >= FIRST_YEAR && low <= until && until <= LAST_YEAR ? { since, until } : null;
}

/** Inverse of {@link decodeYears}. */
export function encodeYears({ since, until }: YearSpan): string {
  return since === null ? String(until) : `${since}-${until}`;
}

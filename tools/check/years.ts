import { MANIFEST } from '../../src/content/manifest';
import type { FeatureTime } from '../../src/content/model';

/** The years of the atlas; none, where nothing of it has a time. */
const SPAN = MANIFEST.years;

/** A chapter may begin a little before the clock does, and end a little after it. */
const MARGIN_YEARS_COUNT = 10;

/** Why a year of a chapter is none of the atlas's; `undefined` where it is one. */
export function outsideYears(year: number): string | undefined {
  if (SPAN === undefined) return undefined;
  const [first, last] = SPAN;
  if (year < first - MARGIN_YEARS_COUNT) return describe(year, 'before', SPAN);
  return year > last + MARGIN_YEARS_COUNT ? describe(year, 'after', SPAN) : undefined;
}

/** Why a feature is there in none of the atlas's years; `undefined` where it is. */
export function timeOutsideYears(time: FeatureTime): string | undefined {
  if (SPAN === undefined) return undefined;
  const [first, last] = SPAN;
  const [start, end] = 'date' in time ? [time.date, time.date] : time.interval;
  const [from, to] = [start, end].map((date) => (date === '..' ? undefined : Number.parseInt(date, 10)));
  if (to !== undefined && to < first) return describe(to, 'before', SPAN);
  return from !== undefined && from > last ? describe(from, 'after', SPAN) : undefined;
}

const describe = (year: number, side: 'before' | 'after', [first, last]: readonly [number, number]) =>
  `found ${year}, which lies ${side} the atlas's years (${first}–${last}); \`years\` in atlas.json says them`;

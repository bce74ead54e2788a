/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** A date as far as it is known. */
export interface PartialDate {
  /** Its first day as a full ISO date, such as `2018-01-01` where only the year is known. */
  readonly date: string;
  /** The last day of the days, months or years meant; absent: one of them. */
  readonly until?: string;
  readonly precision: Precision;
  /** Whether whoever says it says "about". */
  readonly about?: boolean;
}

const DATE = '(-?\\d{4}(?:-\\d{2}){0,2})';
const EDTF = new RegExp(`^${DATE}(?:/${DATE})?(~?)$`);

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/**
 * Reads a date in EDTF (ISO 8601-2), as far as the atlas writes it: `2018`, `2018-01`, `2018-01-31`; `2018~` for about
 * 2018; `2015/2016` for a time within those years.
 * @returns null where the text has another form, a day that is not in the calendar, ends that are not both days, months
 *   or years, or the later end first
 */
export function parsePartialDate(text: string): PartialDate | null {
  const [, start = '', end = start, mark] = EDTF.exec(text) ?? [];
  const precision = PRECISIONS[stepsOf(start)];
  const [date, until] = [start, end].map(firstDayOf);
  if (precision === undefined || stepsOf(start) !== stepsOf(end)) return null;
  if (date === undefined || until === undefined || !isDate(date) || !isDate(until)) return null;
  if (text.includes('/') && compareDates(until, date) <= 0) return null;
  return {
    date,
    precision,
    ...(until === date ? {} : { until }),
    ...(mark === '~' ? { about: true as const } : {}),
  };
}

/** How many hyphens follow the year, whose own sign is none: 0 for a year, 1 for a month, 2 for a day. */
const stepsOf = (part: string): number => part.slice(1).split('-').length - 1;

/** The first day of a year, a month or a day. */
export const firstDayOf = (part: string): string =>
  `${part}-01-01`.slice(0, (part.startsWith('-') ? '-YYYY-MM-DD' : 'YYYY-MM-DD').length);

/** Whether a text is a full ISO date that exists in the calendar. Years before our era have a sign: `-0044-03-15`. */
export function isDate(text: string): boolean {
  if (!/^-?\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = dayOf(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(expanded(text));
}

/** The beginning of a day, by ISO 8601; an invalid date where there is no such day. */
export const dayOf = (iso: string): Date => new Date(`${expanded(iso)}T00:00:00Z`);

/** JavaScript reads and writes years before our era with six digits. */
const expanded = (iso: string): string => (iso.startsWith('-') ? `-00${iso.slice(1)}` : iso);

/** Orders full ISO dates; as texts those before our era would stand the wrong way round. */
export const compareDates = (one: string, other: string): number =>
  dayOf(one).getTime() - dayOf(other).getTime();

/** A stretch of time in decimal years: 2015.5 is the middle of 2015. */
export interface YearInterval {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** The beginning of a day as a decimal year. */
function decimalYear(year: number, month: number, day: number): number {
  const [start, end] = [timeOf(year, 1, 1), timeOf(year + 1, 1, 1)];
  return year + (timeOf(year, month, day) - start) / (end - start);
}

/** As `Date.UTC`, which takes the years of the first century for those of the twentieth. */
const timeOf = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);

function partsOf(iso: string): [year: number, month: number, day: number] {
  const [, month = 1, day = 1] = iso
    .replace('-', (sign, at) => (at === 0 ? '' : sign))
    .split('-')
    .map(Number);
  return [yearOf(iso), month, day];
}

/** The end of the day, month or year that a date stands for. */
function endOf(iso: string, precision: Precision): number {
  const [year, month, day] = partsOf(iso);
  switch (precision) {
    case 'year':
      return year + 1;
    case 'month':
      return decimalYear(year, month + 1, 1);
    case 'day': {
      const next = new Date(timeOf(year, month, day) + DAY_MS);
      return decimalYear(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate());
    }
  }
}

/** All days that a moment may mean: 2018, of which only the year is known, is the whole of it. */
export function intervalOf({ date, until, precision }: PartialDate): YearInterval {
  return { from: decimalYear(...partsOf(date)), to: endOf(until ?? date, precision) };
}

/** The year of a date; one before our era is below zero. */
export const yearOf = (iso: string): number => Number.parseInt(iso, 10);

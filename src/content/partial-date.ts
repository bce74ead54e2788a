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

const DATE = '(\\d{4}(?:-\\d{2}){0,2})';
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
  const precision = PRECISIONS[start.split('-').length - 1];
  const [date, until] = [start, end].map((part) => `${part}-01-01`.slice(0, 'YYYY-MM-DD'.length));
  if (precision === undefined || start.length !== end.length) return null;
  if (date === undefined || until === undefined || !isDate(date) || !isDate(until)) return null;
  if (text.includes('/') && until <= date) return null;
  return {
    date,
    precision,
    ...(until === date ? {} : { until }),
    ...(mark === '~' ? { about: true as const } : {}),
  };
}

/** Whether a text is a full ISO date that exists in the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A stretch of time in decimal years: 2015.5 is the middle of 2015. */
export interface YearInterval {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** The beginning of a day as a decimal year. */
function decimalYear(year: number, month: number, day: number): number {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.UTC(year, month - 1, day) - start) / (end - start);
}

function partsOf(iso: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [year, month, day];
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
      const next = new Date(Date.UTC(year, month - 1, day) + DAY_MS);
      return decimalYear(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate());
    }
  }
}

/** All days that a moment may mean: 2018, of which only the year is known, is the whole of it. */
export function intervalOf({ date, until, precision }: PartialDate): YearInterval {
  return { from: decimalYear(...partsOf(date)), to: endOf(until ?? date, precision) };
}

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

import type { FeatureTime } from '../content/model';
import { dayOf, firstDayOf, type PartialDate, type Precision, yearOf } from '../content/partial-date';
import { dateFormat } from './formats';
import type { Translator } from './translator';

const PARTS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Years before our era say so; those of our era need not. */
const formatOf = (precision: Precision, t: Translator, iso: string) =>
  dateFormat(t.locale, {
    ...PARTS[precision],
    ...(yearOf(iso) < 1 ? { era: 'short' } : {}),
    timeZone: 'UTC',
  });

/** An ISO date in words, no more exact than it is known. */
function dateInWords(iso: string, precision: Precision, t: Translator): string {
  return formatOf(precision, t, iso).format(dayOf(iso));
}

/** A stretch of time in words: "6–23 September 1965". */
function rangeInWords(first: string, last: string, precision: Precision, t: Translator): string {
  return formatOf(precision, t, first).formatRange(dayOf(first), dayOf(last));
}

/** A year, or a year and a month, as in `2021-08`, in words. */
export const monthInWords = (date: string, t: Translator): string =>
  dateInWords(firstDayOf(date), date.slice(1).includes('-') ? 'month' : 'year', t);

/** A year in words. */
export const yearInWords = (year: number, t: Translator): string =>
  dateInWords(firstDayOf(isoYear(year)), 'year', t);

/** A year as ISO 8601 writes it: four digits, with a sign before our era. */
const isoYear = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** When a feature exists or happened, in words; empty where nothing is said. */
export function timeInWords(time: FeatureTime | undefined, precision: Precision, t: Translator): string {
  if (time === undefined) return '';
  const inWords = (iso: string) => dateInWords(iso, precision, t);
  if ('date' in time) return t('time.on', { date: inWords(time.date) });
  const [start, end] = time.interval;
  if (start === '..') return end === '..' ? '' : t('time.until', { date: inWords(end) });
  if (end === '..') return t('time.since', { date: inWords(start) });
  return rangeInWords(start, end, precision, t);
}

/** A partial date in words that show how precisely it is known: a day as such, else "in June 1978", "in 2018", "about 2018". */
export function partialDateInWords({ date, until, precision, about }: PartialDate, t: Translator): string {
  const start = dateInWords(date, precision, t);
  if (until !== undefined) return rangeInWords(date, until, precision, t);
  if (about) return t('time.about', { date: start });
  return precision === 'day' ? start : t('time.in', { date: start });
}

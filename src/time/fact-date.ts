import type { PartialDate } from '../content/partial-date';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = `(${MONTHS.join('|')})`;

/** What may follow a date: the end of the words, or a stop. After anything else the words may mean another date. */
const STOP = '(?=$|[,;:]| \\(| as )';

type Reader = (match: readonly string[]) => PartialDate | null;

/** The forms of a date that are understood, the longest first. */
const FORMS: readonly (readonly [pattern: string, read: Reader])[] = [
  [
    `(\\d{1,2})–(\\d{1,2}) ${MONTH} (\\d{4})`,
    ([first = '', last = '', month = '', year = '']) =>
      stretch(day(year, month, first), day(year, month, last), 'day'),
  ],
  [
    `(\\d{1,2}) ${MONTH} (\\d{4})`,
    ([date = '', month = '', year = '']) => single(day(year, month, date), 'day'),
  ],
  [`${MONTH} (\\d{4})`, ([month = '', year = '']) => single(day(year, month, '1'), 'month')],
  [
    '(\\d{4})–(\\d{4}|\\d{2})',
    ([first = '', last = '']) =>
      stretch(`${first}-01-01`, `${first.slice(0, 4 - last.length)}${last}-01-01`, 'year'),
  ],
  ['(\\d{4})', ([year = '']) => single(`${year}-01-01`, 'year')],
];

/** A date and what stands after it. */
export interface FoundDate {
  readonly moment: PartialDate;
  readonly rest: string;
}

/**
 * Reads the date with which the words of a fact begin: `22 March 2002`, `18–24 April 1955`, `June 2012`, `2015–16`,
 * `About 2018`. Null where they begin with anything else, or where what follows may change the meaning, as in
 * `December 2016 or 2017`: nothing is guessed.
 */
export function readDate(words: string): FoundDate | null {
  const about = words.startsWith('About ');
  const text = about ? words.slice('About '.length) : words;
  for (const [pattern, read] of FORMS) {
    const match = new RegExp(`^${pattern}${STOP}`).exec(text);
    if (match === null) continue;
    const moment = read(match.slice(1));
    const rest = text.slice(match[0].length);
    return moment && { moment: about ? { ...moment, about } : moment, rest };
  }
  return null;
}

/** Whether the words are a list of dates, as of works that opened one after the other. */
export function isListOfDates(words: string): boolean {
  const found = readDate(words);
  const [, next] = found === null ? [] : (/^(?:,| and) (.*)$/.exec(found.rest) ?? []);
  return next !== undefined && readDate(next) !== null;
}

/** A date of the calendar as ISO; null where there is no such day. */
function day(year: string, month: string, date: string): string | null {
  const iso = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}

const single = (date: string | null, precision: PartialDate['precision']): PartialDate | null =>
  date === null ? null : { date, precision };

function stretch(
  date: string | null,
  until: string | null,
  precision: PartialDate['precision'],
): PartialDate | null {
  return date === null || until === null || until <= date ? null : { date, until, precision };
}

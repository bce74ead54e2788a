import type { FeatureTime } from '../content/model';

/** When a feature exists or happened, and how much of it is known. */
export interface PreciseTime {
  readonly time: FeatureTime;
  /** Absent: the day. */
  readonly time_precision?: 'year' | 'month';
}

const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads a time as an author writes it, after ISO 8601: `2013`, `2013-05`, `2013-05-22`, `2013/2016`, `2013/..`.
 * @returns null where it is none
 */
export function readTime(text: string): PreciseTime | null {
  const [from = '', to, ...more] = text.trim().split('/');
  if (more.length > 0) return null;
  const ends = to === undefined ? [from] : [from, to];
  const dates = ends.filter((end) => end !== '..').map((end) => DATE.exec(end));
  if (dates.length === 0 || dates.some((date) => date === null)) return null;
  const precision = Math.min(...dates.map((date) => (date?.[3] ? 3 : date?.[2] ? 2 : 1)));
  const full = (end: string): string => (end === '..' ? end : fullDate(end));
  const time: FeatureTime = to === undefined ? { date: full(from) } : { interval: [full(from), full(to)] };
  if (precision === 3) return { time };
  return { time, time_precision: precision === 2 ? 'month' : 'year' };
}

/** Writes a time as {@link readTime} reads it. */
export function writeTime(time: FeatureTime, precision: 'day' | 'month' | 'year' = 'day'): string {
  const short = (date: string): string => {
    if (date === '..' || precision === 'day') return date;
    return date.replace(precision === 'year' ? /-\d{2}-\d{2}$/ : /-\d{2}$/, '');
  };
  return 'date' in time ? short(time.date) : time.interval.map(short).join('/');
}

const fullDate = (text: string): string => {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  return `${year}-${month}-${day}`;
};

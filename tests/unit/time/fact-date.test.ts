import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isListOfDates, readDate } from '../../../src/time/fact-date';

const inShort = (words: string) => {
  const found = readDate(words);
  if (found === null) return null;
  const { date, until, precision, about } = found.moment;
  return [about && 'about', date, until, precision].filter(Boolean).join(' ');
};

describe('the date with which a fact begins', () => {
  test.each([
    ['22 March 2002', '2002-03-22 day'],
    ['20 March 2007; works completed in 2006', '2007-03-20 day'],
    ['3 June 2022, by night', '2022-06-03 day'],
    ['18–24 April 1955', '1955-04-18 1955-04-24 day'],
    ['29–30 August 2017, at the university', '2017-08-29 2017-08-30 day'],
    ['June 2016 (March 2016 in one data set)', '2016-06-01 month'],
    ['December 2016, with the rest of the N-85', '2016-12-01 month'],
    ['1966, three years after the boundary agreement of March 1963', '1966-01-01 year'],
    ['1966 as a joint work; Pakistan had begun in 1959', '1966-01-01 year'],
    ['2015: September in one source, October in others', '2015-01-01 year'],
    ['2015–16', '2015-01-01 2016-01-01 year'],
    ['2004–2006, as a joint venture', '2004-01-01 2006-01-01 year'],
    ['About 2018', 'about 2018-01-01 year'],
  ])('%s', (words, expected) => {
    expect(inShort(words)).toBe(expected);
  });
});

describe('no date is guessed', () => {
  test.each([
    'December 2016 or 2017',
    'July 2022 to August 2023, and again since 2 May 2024',
    'December 2011 in one data set',
    'Launched on 5 July 2021',
    'Early 1970s',
    'Late July 2010',
    '31 February 2010',
    '0 May 2010',
    '24–18 April 1955',
    '1,300 km',
    '2016–15',
    '20165',
    'May',
    '',
  ])('%s', (words) => {
    expect(readDate(words)).toBeNull();
  });
});

test('every day of the calendar is read back from its words', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const words = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  fc.assert(
    fc.property(day, (date) => {
      expect(readDate(words.format(date))?.moment.date).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

test('a list of dates is told from a single one', () => {
  expect(isListOfDates('2000, May 2011, 28 December 2016 and 8 September 2017')).toBe(true);
  expect(isListOfDates('May 2011 and 2012')).toBe(false);
  expect(isListOfDates('1966, three years after 1963')).toBe(false);
  expect(isListOfDates('In stages, the last in 2019')).toBe(false);
});

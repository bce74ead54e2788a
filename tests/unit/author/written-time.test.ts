import { expect, test } from 'vitest';
import { readTime, writeTime } from '../../../src/author/written-time';

test.each([
  ['2013', { time: { date: '2013-01-01' }, time_precision: 'year' }],
  ['2013-05', { time: { date: '2013-05-01' }, time_precision: 'month' }],
  ['2013-05-22', { time: { date: '2013-05-22' } }],
  ['2013/..', { time: { interval: ['2013-01-01', '..'] }, time_precision: 'year' }],
  ['../1962-10-20', { time: { interval: ['..', '1962-10-20'] } }],
  ['1830/1899', { time: { interval: ['1830-01-01', '1899-01-01'] }, time_precision: 'year' }],
  ['-0044-03-15', { time: { date: '-0044-03-15' } }],
] as const)('%s is read, and written again', (text, read) => {
  expect(readTime(text)).toEqual(read);
  expect(writeTime(read.time, 'time_precision' in read ? read.time_precision : undefined)).toBe(text);
});

test.each(['', '..', '../..', '20 May 2013', '2013/2014/2015', '13-5'])('"%s" is no time', (text) => {
  expect(readTime(text)).toBeNull();
});

import { expect, test } from 'vitest';
import type { Fact } from '../../../src/content/fact';
import type { ProjectStage } from '../../../src/content/vocabulary';
import { stageDatesOf } from '../../../src/time/stages';

const dated = (stage: ProjectStage, date: string): Fact => ({
  label: 'Note',
  value: date,
  date,
  stage,
  sources: ['s1'],
});
const told = (facts: readonly Fact[]) =>
  stageDatesOf(facts).map(({ stage, when }) => `${stage} ${when.date} (${when.precision})`);

test('facts with a date are stages, in the order of a life', () => {
  expect(
    told([
      dated('opened', '2022-06'),
      { label: 'Cost', value: 'US$1,912 million', amount: 1_912_000_000, currency: 'USD', sources: ['s1'] },
      dated('begun', '2016-01-10'),
      dated('agreed', '2015'),
    ]),
  ).toEqual(['agreed 2015-01-01 (year)', 'begun 2016-01-10 (day)', 'opened 2022-06-01 (month)']);
});

test('of several facts on one stage, the first that is dated counts', () => {
  const inWords: Fact = { label: 'Opened', value: 'In stages', sources: ['s1'] };
  expect(told([inWords, dated('opened', '2018'), dated('opened', '2020')])).toEqual([
    'opened 2018-01-01 (year)',
  ]);
});

test('nothing is read from words', () => {
  expect(told([{ label: 'Opened', value: '22 March 2002', sources: ['s1'] }])).toEqual([]);
});

test('what nobody has read is marked', () => {
  expect(stageDatesOf([{ ...dated('opened', '2018'), confidence: 'low' }])[0]?.unchecked).toBe(true);
  expect(stageDatesOf([dated('opened', '2018')])[0]?.unchecked).toBeUndefined();
});

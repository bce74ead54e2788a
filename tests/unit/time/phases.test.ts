import { expect, test } from 'vitest';
import type { Fact } from '../../../src/content/model';
import type { FactLabel } from '../../../src/content/vocabulary';
import { phasesOf } from '../../../src/time/phases';

const fact = (label: FactLabel, value: string): Fact => ({ label, value, sources: ['s1'] });
const told = (facts: readonly Fact[], isEvent = false) =>
  phasesOf(facts, isEvent).map(({ step, when }) => `${step} ${when.date} (${when.precision})`);

test('facts that begin with a date are steps, in the order of a life', () => {
  expect(
    told([
      fact('Opened', 'June 2022'),
      fact('Cost', 'US$1,912 million'),
      fact('Begun', '10 January 2016; first concrete in 2017'),
      fact('Agreed', '2015'),
    ]),
  ).toEqual(['agreed 2015-01-01 (year)', 'begun 2016-01-10 (day)', 'opened 2022-06-01 (month)']);
});

test('the act may stand before its date', () => {
  expect(told([fact('Begun', 'Ground broken on 14 March 2014')])).toEqual(['begun 2014-03-14 (day)']);
  expect(told([fact('Begun', 'Expected by 14 March 2014')])).toEqual([]);
});

test('of several facts on one step, the first that can be read counts', () => {
  expect(told([fact('Opened', 'In stages'), fact('Opened', '2018'), fact('Opened', '2020')])).toEqual([
    'opened 2018-01-01 (year)',
  ]);
});

test('nothing is guessed from words that may mean another date', () => {
  expect(told([fact('Opened', 'December 2016 or 2017'), fact('Closed', 'Not before 2020')])).toEqual([]);
});

test('of an event only the steps are its own whose act is named', () => {
  expect(told([fact('Agreed', '29 August 1963')], true)).toEqual([]);
  expect(told([fact('Agreed', 'Air transport agreement, 29 August 1963')], true)).toEqual([
    'agreed 1963-08-29 (day)',
  ]);
});

test('what nobody has read is marked', () => {
  expect(phasesOf([{ ...fact('Opened', '2018'), confidence: 'low' }])[0]?.unchecked).toBe(true);
  expect(phasesOf([fact('Opened', '2018')])[0]?.unchecked).toBeUndefined();
});

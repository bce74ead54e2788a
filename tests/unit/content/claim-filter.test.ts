import { expect, test } from 'vitest';
import { countVerdicts, filterClaims } from '../../../src/content/claim-filter';
import type { Claim } from '../../../src/content/model';

const claim = (id: string, given: Partial<Claim>): Claim => ({
  id,
  paragraph: 1,
  section: 'history',
  statement: '',
  kind: 'event',
  features: [],
  theme: 'history',
  verdict: 'agrees',
  record: '',
  confidence: 'high',
  sources: ['s01'],
  ...given,
});

const claims = [
  claim('c1', { verdict: 'agrees', features: ['bandung'] }),
  claim('c2', { verdict: 'wrong', theme: 'economy', group: 'open' }),
  claim('c3', { verdict: 'disputed', kind: 'statistic', features: ['gwadar'] }),
  claim('c4', { verdict: 'wrong', features: ['gwadar'] }),
];
const ids = (list: readonly Claim[]) => list.map(({ id }) => id);

test('disagreements come first, and within a verdict the order of the article', () => {
  expect(ids(filterClaims(claims, { order: 'verdict' }))).toEqual(['c2', 'c4', 'c3', 'c1']);
  expect(ids(filterClaims(claims, { order: 'story' }))).toEqual(['c1', 'c2', 'c3', 'c4']);
});

test('filters narrow together', () => {
  expect(ids(filterClaims(claims, { order: 'story', verdict: 'wrong' }))).toEqual(['c2', 'c4']);
  expect(ids(filterClaims(claims, { order: 'story', verdict: 'wrong', placed: true }))).toEqual(['c4']);
  expect(ids(filterClaims(claims, { order: 'story', theme: 'economy' }))).toEqual(['c2']);
  expect(ids(filterClaims(claims, { order: 'story', kind: 'statistic' }))).toEqual(['c3']);
  expect(ids(filterClaims(claims, { order: 'story', group: 'green' }))).toEqual([]);
});

test('verdicts are counted in their order; those without claims are left out', () => {
  expect(countVerdicts(claims)).toEqual([
    { verdict: 'wrong', count: 2 },
    { verdict: 'disputed', count: 1 },
    { verdict: 'agrees', count: 1 },
  ]);
});

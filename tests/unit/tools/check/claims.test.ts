import { expect, test } from 'vitest';
import { checkClaims } from '../../../../tools/check/claims';
import { CLAIM, formatLine } from '../../small-content';

const FILE = 'geo/claims.json';

function check(...entries: readonly unknown[]) {
  const { claims, issues } = checkClaims(JSON.stringify(entries, null, 1), FILE);
  return { claims, lines: issues.map(formatLine) };
}

test('sound claims come in the order of the file', () => {
  const full = {
    ...CLAIM,
    id: 'c104',
    paragraph: 0,
    date: 'Since 2015',
    time: { interval: ['2015-01-01', '..'] },
    time_precision: 'year',
    group: 'open',
    features: [],
  };
  expect(check(full, CLAIM)).toEqual({ claims: [full, CLAIM], lines: [] });
});

test.each<[string, object, string]>([
  ['an id of another kind', { id: 'claim-1' }, ':3 claim-1 id: found "claim-1", wanted an id such as "c18"'],
  ['a paragraph before the first', { paragraph: -1 }, ':4 c1 paragraph: wanted a paragraph counted from 1'],
  [
    'a long statement',
    { statement: 'a'.repeat(221) },
    ':6 c1 statement: found 221 characters, wanted at most 220',
  ],
  ['a long record', { record: 'a'.repeat(601) }, ':13 c1 record: found 601 characters, wanted at most 600'],
  [
    'an unknown verdict',
    { verdict: 'agree' },
    ':12 c1 verdict: found "agree" (did you mean "agrees"?), wanted one of wrong, disputed',
  ],
  ['no source', { sources: [] }, ':15 c1 sources: found an empty list, wanted at least one of source ids'],
  ['a missing member', { theme: undefined }, ':2 c1 theme: missing'],
  ['a member too many', { verdicts: [] }, ':18 c1 verdicts: unknown member (did you mean "verdict"?)'],
  ['a date that does not exist', { time: { date: '1951-02-30' } }, 'c1 time.date: found "1951-02-30"'],
])('%s is named with its line', (_case, change, says) => {
  const { claims, lines } = check({ ...CLAIM, ...change });
  expect(claims).toEqual([]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(FILE);
  expect(lines[0]).toContain(says);
});

test('of two claims with one id the first counts', () => {
  const { claims, lines } = check(CLAIM, { ...CLAIM, verdict: 'wrong' });
  expect(claims).toEqual([CLAIM]);
  expect(lines).toEqual([`${FILE}:20 c1 id: another claim has this id`]);
});

test('a file without a list is one mistake', () => {
  const { issues } = checkClaims('{"c1": 1}', FILE);
  expect(issues.map(formatLine)).toEqual([`${FILE}:1: found {"c1":1}, wanted a list of claims`]);
});

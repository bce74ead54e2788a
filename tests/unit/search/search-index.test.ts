import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/search/entries';
import { buildSearchIndex, openSearchIndex } from '../../../src/search/search-index';

const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  group: 'feature',
  title,
  names: {},
  importance: 3,
  mentionCount: 0,
  text: '',
  ...more,
});

const searchOf = (...entries: SearchEntry[]) => openSearchIndex(buildSearchIndex(entries));

const NOTHING = { groups: [], total: 0 };

test.each(['', '   ', '(–)', '\u200f'])('"%s" finds nothing', (query) => {
  expect(searchOf(entry('a', 'Gwadar')).search(query, 5)).toEqual(NOTHING);
});

test('an index without entries finds nothing', () => {
  expect(searchOf().search('Gwadar', 5)).toEqual(NOTHING);
});

test('a single letter is looked for in names alone', () => {
  const search = searchOf(entry('a', 'Gwadar'), entry('b', 'Hub', { text: 'coal, gas' }));
  expect(ids(search.search('g', 5))).toEqual(['a']);
  expect(ids(search.search('ga', 5))).toEqual(['b']);
});

describe('order', () => {
  test('the name itself, then names that begin with it, the shortest first, then the others', () => {
    const search = searchOf(
      entry('c', 'New port at Gwadar', { text: 'Gwadar, Gwadar and Gwadar' }),
      entry('b', 'Gwadar port authority of the coast'),
      entry('a', 'Gwadar'),
    );
    expect(ids(search.search('gwadar', 5))).toEqual(['a', 'b', 'c']);
    expect(ids(search.search('gw', 5))).toEqual(['a', 'b', 'c']);
  });

  test('a name that is spelled so before one that nearly is', () => {
    const search = searchOf(entry('b', 'Karakorum'), entry('a', 'Karakoram'));
    expect(ids(search.search('karakoram', 5))).toEqual(['a', 'b']);
  });

  test('the group of the best hit first, places before sources of the same name', () => {
    const search = searchOf(
      entry('source:s1', 'Gwadar', { group: 'source' }),
      entry('claim:c1', 'The port of Gwadar is the first', { group: 'claim' }),
      entry('feature:gwadar', 'Gwadar'),
    );
    const { groups } = search.search('Gwadar', 5);
    expect(groups.map(({ group }) => group)).toEqual(['feature', 'claim', 'source']);
  });
});

describe('several words', () => {
  const search = searchOf(
    entry('a', 'Gwadar port'),
    entry('b', 'Gwadar airport'),
    entry('c', 'Port Qasim', { text: 'near Karachi' }),
  );

  test('are wanted all, wherever they stand', () => {
    expect(ids(search.search('port gwadar', 5))).toEqual(['a']);
    expect(ids(search.search('karachi qasim', 5))).toEqual(['c']);
  });

  test('where nothing has all of them, what has most of them is found', () => {
    expect(ids(search.search('xyzzy gwadar port', 5))).toEqual(['a']);
  });
});

describe('slips', () => {
  const search = searchOf(entry('a', 'Khunjerab'), entry('b', 'Thakot 1966'), entry('c', '瓜达尔'));

  test('one letter in five may be wrong', () => {
    expect(ids(search.search('khunjrab', 5))).toEqual(['a']);
    expect(ids(search.search('kunjerap', 5))).toEqual(['a']);
  });

  test('a wrong digit is another number', () => {
    expect(ids(search.search('1965', 5))).toEqual([]);
  });

  test('one Chinese character may be wrong', () => {
    expect(ids(search.search('瓜达儿', 5))).toEqual(['c']);
  });
});

test('a hit says which of its names were found', () => {
  const search = searchOf(
    entry('a', 'Gwadar', { names: { zh: '瓜达尔', ur: 'گوادر' }, text: 'a port', verdict: 'agrees' }),
  );
  const matched = (query: string) =>
    search.search(query, 5).groups.flatMap(({ hits }) => hits.map((hit) => hit.matched));
  expect(matched('gwa')).toEqual([['title']]);
  expect(matched('瓜达尔')).toEqual([['zh']]);
  expect(matched('گوادر')).toEqual([['ur']]);
  expect(matched('port')).toEqual([[]]);
  const [group] = search.search('port', 5).groups;
  expect(group?.hits[0]).toMatchObject({
    id: 'a',
    title: 'Gwadar',
    names: { ur: 'گوادر' },
    verdict: 'agrees',
  });
});

test('of 2,000 entries all are found, and as many given as were asked for', () => {
  const entries = Array.from({ length: 2000 }, (_, i) =>
    entry(`e${i}`, `Bridge ${i}`, {
      group: i % 2 ? 'source' : 'stop',
      names: { zh: `${i}号桥` },
      text: 'over a river',
    }),
  );
  const search = searchOf(...entries);
  expect(counts(search.search('river', 6))).toEqual([2000, [6, 1000], [6, 1000]]);
  expect(counts(search.search('桥', 3))).toEqual([2000, [3, 1000], [3, 1000]]);
  expect(ids(search.search('bridge 1234', 6))).toEqual(['e1234']);
});

type Found = ReturnType<ReturnType<typeof searchOf>['search']>;

const ids = ({ groups }: Found) => groups.flatMap(({ hits }) => hits.map(({ id }) => id));

const counts = ({ groups, total }: Found) => [
  total,
  ...groups.map((group) => [group.hits.length, group.total]),
];

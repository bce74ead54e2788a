import { describe, expect, test } from 'vitest';
import type { References } from '../../../src/content/citation/reference';
import type { Source } from '../../../src/content/model';
import {
  filterSources,
  groupSources,
  indexOfSource,
  type SourceFilter,
  type SourceGroup,
  type SourceGrouping,
  takeSources,
} from '../../../src/sources/group-sources';
import { listSources } from '../../../src/sources/list-sources';

interface Given extends Partial<Omit<Source, 'custom'>> {
  readonly held: Source['custom']['held'];
  readonly places?: readonly string[];
}

const dated = (year: number) => ({ issued: { 'date-parts': [[year]] } });
const given: Readonly<Record<string, Given>> = {
  c: {
    held: 'read',
    title: '“Zia”. (1978).',
    publisher: 'Dawn',
    ...dated(1978),
    places: ['gwadar', 'gilgit'],
  },
  a: { held: 'address', title: 'Karákoram Highway. (2001).', type: 'entry-encyclopedia', ...dated(2001) },
  d: { held: 'data', title: 'GeoNames. (2023).', publisher: 'GeoNames', language: 'zh' },
  b: {
    held: 'read',
    title: 'Dawn. (2015).',
    note: 'Dates of the road.',
    'container-title': 'Dawn',
    ...dated(2015),
    places: ['gwadar'],
  },
};
const sources = new Map(
  Object.entries(given).map(([id, { held, places: _places, ...rest }]): [string, Source] => [
    id,
    { id, type: 'webpage', title: id, ...rest, custom: { held } },
  ]),
);
const references: References = Object.fromEntries(
  Object.entries(given).map(([id, { title = id, places = [] }]) => [
    id,
    { reference: title, bibtex: '', supports: { features: places, claims: [], disputes: [], chapters: [] } },
  ]),
);
const all = listSources(sources, references);
const PLACES = ['gilgit', 'gwadar'];
const NAMES: Readonly<Record<string, string>> = { gilgit: 'Gilgit', gwadar: '瓜达尔' };

const group = (by: SourceGrouping, listed = all) => groupSources(listed, by, PLACES);

/** Ids by heading. */
const inWords = (groups: readonly SourceGroup[]) =>
  groups.map(({ key, sources }) => `${key}: ${sources.map(({ source }) => source.id).join(' ')}`);

test('references stand in alphabetical order, whatever punctuation they begin with', () => {
  expect(all.map(({ source }) => source.id)).toEqual(['b', 'd', 'a', 'c']);
});

test('a source without a reference is listed by its title', () => {
  expect(listSources(sources, {}).map(({ reference }) => reference)).toContain('GeoNames. (2023).');
});

describe('groups', () => {
  test.each([
    ['held', ['read: b c', 'data: d', 'address: a']],
    ['alphabet', [': b d a c']],
    ['place', ['gilgit: c', 'gwadar: b c', ': d a']],
    ['publisher', ['Dawn: b c', 'GeoNames: d', ': a']],
    ['kind', ['webpage: b d c', 'entry-encyclopedia: a']],
    ['language', ['zh: d', ': b a c']],
    ['year', ['2015: b', '2001: a', '1978: c', ': d']],
  ] as const)('by %s, what is not known last', (by, wanted) => {
    expect(inWords(group(by))).toEqual(wanted);
  });
});

describe('a filter leaves', () => {
  test.each([
    ['all', { text: ' ' }, 'b d a c'],
    ['those known in one way', { text: '', provenance: 'read' }, 'b c'],
    ['those with a text, without case and accents', { text: ' KARAKORAM ' }, 'a'],
    ['those with a text in the note', { text: 'dates of' }, 'b'],
    ['those of a place by its name in the language shown', { text: '瓜达尔' }, 'b c'],
    ['none', { text: 'nowhere' }, ''],
  ] as const)('%s', (_name, filter, wanted) => {
    const left = filterSources(
      all,
      { by: 'held', ...filter } satisfies SourceFilter,
      (id) => NAMES[id] ?? '',
    );
    expect(left.map(({ source }) => source.id).join(' ')).toBe(wanted);
  });
});

test.each([
  [1, ['read: b']],
  [3, ['read: b c', 'data: d']],
  [9, ['read: b c', 'data: d', 'address: a']],
])('the first %i of the groups', (limit, wanted) => {
  expect(inWords(takeSources(group('held'), limit))).toEqual(wanted);
});

test('the place of a source counts through the groups', () => {
  const groups = group('held');
  expect(['b', 'd', 'a', 'nobody'].map((id) => indexOfSource(groups, id))).toEqual([0, 2, 3, -1]);
});

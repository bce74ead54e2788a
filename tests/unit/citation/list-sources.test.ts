import { describe, expect, test } from 'vitest';
import type { References } from '../../../src/content/citation/references';
import type { Source } from '../../../src/content/model';
import {
  firstOf,
  groupSources,
  type Held,
  listSources,
  placeOfSource,
  type SourceGroup,
} from '../../../src/panels/sources/list-sources';

const given: readonly [id: string, held: Held, reference: string, note?: string][] = [
  ['c', 'read', '“Zia”. (1978).'],
  ['a', 'address', 'Karákoram Highway. (2001).'],
  ['d', 'data', 'GeoNames. (2023).'],
  ['b', 'read', 'Dawn. (2015).', 'Dates of the road at Gwadar.'],
];
const sources = new Map(
  given.map(([id, held, title, note]): [string, Source] => [
    id,
    { id, type: 'webpage', title, custom: { held }, ...(note === undefined ? {} : { note }) },
  ]),
);
const references: References = Object.fromEntries(
  given.map(([id, , reference]) => [
    id,
    { reference, bibtex: '', supports: { features: [], claims: [], disputes: [] } },
  ]),
);
const all = listSources(sources, references);

/** Ids by heading. */
const inWords = (groups: readonly SourceGroup[]) =>
  groups.map(({ held, sources }) => `${held}: ${sources.map(({ source }) => source.id).join(' ')}`);

test('references stand in alphabetical order, whatever punctuation they begin with', () => {
  expect(all.map(({ source }) => source.id)).toEqual(['b', 'd', 'a', 'c']);
});

test('a source without a reference is listed by its title', () => {
  expect(listSources(sources, {}).map(({ reference }) => reference)).toContain('GeoNames. (2023).');
});

describe('groups', () => {
  test.each([
    ['by how they are known', { text: '', order: 'held' }, ['read: b c', 'data: d', 'address: a']],
    ['in one alphabet', { text: '', order: 'alphabet' }, ['null: b d a c']],
    ['of one kind', { text: '', order: 'alphabet', held: 'read' }, ['null: b c']],
    ['with a text, without case and accents', { text: ' KARAKORAM ', order: 'held' }, ['address: a']],
    ['with a text in the note', { text: 'gwadar', order: 'held' }, ['read: b']],
    ['of no source', { text: 'nowhere', order: 'alphabet' }, []],
  ] as const)('%s', (_name, filter, wanted) => {
    expect(inWords(groupSources(all, filter))).toEqual(wanted);
  });
});

test.each([
  [1, ['read: b']],
  [3, ['read: b c', 'data: d']],
  [9, ['read: b c', 'data: d', 'address: a']],
])('the first %i of the groups', (limit, wanted) => {
  const groups = groupSources(all, { text: '', order: 'held' });
  expect(inWords(firstOf(groups, limit))).toEqual(wanted);
});

test('the place of a source counts through the groups', () => {
  const groups = groupSources(all, { text: '', order: 'held' });
  expect(['b', 'd', 'a', 'nobody'].map((id) => placeOfSource(groups, id))).toEqual([0, 2, 3, -1]);
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexFile, bibtexOf } from '../../../../src/content/citation/bibtex';

const PAGE = { id: 'x-page', type: 'webpage', title: 'A page', URL: 'https://example.org/' };

/** What another reader of BibTeX makes of an entry. */
function readBack(text: string): Readonly<Record<string, unknown>> {
  const [item] = new Cite(text).data;
  if (item === undefined) throw new Error(`Nothing was read from ${text}`);
  return item;
}

test('a newspaper article, whole', () => {
  const text = bibtexOf({
    id: 's40',
    type: 'article-newspaper',
    author: [{ literal: 'Zhao Huanxin' }, { family: 'Garver', given: 'John W.' }],
    title: 'China, Pakistan sign cooperation treaty',
    'container-title': 'China Daily',
    issued: { 'date-parts': [[2005, 4, 6]] },
    URL: 'https://example.org/a_b%20c?x=1&y=2#z',
    note: 'Treaty signed in Islamabad.',
  });
  expect(text).toBe(`@article{s40,
  author = {{Zhao Huanxin} and Garver, John W.},
  title = {{China, Pakistan sign cooperation treaty}},
  journal = {{China Daily}},
  year = {2005},
  month = apr,
  day = {6},
  url = {https://example.org/a_b%20c?x=1&y=2#z},
}
`);
});

describe('where it appeared', () => {
  test.each([
    {
      type: 'article-journal',
      given: { 'container-title': 'Studies' },
      wanted: ['@article', 'journal = {{Studies}}'],
    },
    {
      type: 'article-magazine',
      given: { 'container-title': 'TIME' },
      wanted: ['@article', 'journal = {{TIME}}'],
    },
    { type: 'book', given: { publisher: 'Oxford' }, wanted: ['@book', 'publisher = {{Oxford}}'] },
    { type: 'report', given: { publisher: 'IMF' }, wanted: ['@techreport', 'institution = {{IMF}}'] },
    { type: 'report', given: { 'container-title': 'IMF' }, wanted: ['@techreport', 'institution = {{IMF}}'] },
    {
      type: 'entry-encyclopedia',
      given: { 'container-title': 'Wikipedia' },
      wanted: ['@incollection', 'booktitle = {{Wikipedia}}'],
    },
    { type: 'webpage', given: { publisher: 'Fsou' }, wanted: ['@misc', 'howpublished = {{Fsou}}'] },
    {
      type: 'post-weblog',
      given: { 'container-title': 'Sina' },
      wanted: ['@misc', 'howpublished = {{Sina}}'],
    },
    { type: 'post', given: { 'container-title': 'Forum' }, wanted: ['@misc', 'howpublished = {{Forum}}'] },
    {
      type: 'dataset',
      given: { 'container-title': 'GCDF', publisher: 'AidData' },
      wanted: ['@misc', 'howpublished = {{GCDF, AidData}}'],
    },
  ])('$type $given', ({ type, given, wanted }) => {
    const text = bibtexOf({ ...PAGE, type, ...given });
    for (const part of wanted) expect(text).toContain(part);
  });
});

test.each([
  [[2013], ['year = {2013}'], ['month', 'day']],
  [[2013, 5], ['year = {2013}', 'month = may'], ['day =']],
  [[2013, 5, 22], ['year = {2013}', 'month = may', 'day = {22}'], []],
])('a date as far as it is known: %j', (parts, wanted, missing) => {
  const text = bibtexOf({ ...PAGE, issued: { 'date-parts': [parts] } });
  for (const part of wanted) expect(text).toContain(part);
  for (const part of missing) expect(text).not.toContain(part);
});

test('the day of reading', () => {
  expect(bibtexOf({ ...PAGE, accessed: { 'date-parts': [[2026, 1, 3]] } })).toContain(
    'urldate = {2026-01-03}',
  );
});

test('what LaTeX would take for its own is escaped, once', () => {
  const text = bibtexOf({ ...PAGE, title: String.raw`\$25bn & 30% of a_b #1 {x} ~ ^` });
  expect(text).toContain(
    String.raw`title = {{{\textbackslash}\$25bn \& 30\% of a\_b \#1 {\textbraceleft}x{\textbraceright} {\textasciitilde} {\textasciicircum}}}`,
  );
});

test('an address with a brace does not end its field', () => {
  expect(bibtexOf({ ...PAGE, URL: 'https://example.org/{a}' })).toContain(
    'url = {https://example.org/%7Ba%7D}',
  );
});

test('other readers read back what was written, whatever stands in it', () => {
  const character = fc.constantFrom(...'aZ5$&%#_{}~^\\.,:;’é中اخ'.split(''));
  const words = fc.array(fc.string({ unit: character, minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  });
  const line = words.map((parts) => parts.join(' '));
  fc.assert(
    fc.property(line, line, line, (title, journal, author) => {
      const item = {
        ...PAGE,
        type: 'article-newspaper',
        title,
        'container-title': journal,
        author: [{ literal: author }],
        issued: { 'date-parts': [[2021, 5, 23]] },
      };
      expect(readBack(bibtexOf(item))).toMatchObject({
        id: PAGE.id,
        title,
        'container-title': journal,
        author: [{ family: author }],
        issued: item.issued,
        URL: PAGE.URL,
      });
    }),
  );
});

test('a file has an entry after the other', () => {
  const file = bibtexFile([bibtexOf(PAGE), bibtexOf({ ...PAGE, id: 'x-other' })]);
  expect(new Cite(file).data.map(({ id }) => id)).toEqual(['x-page', 'x-other']);
});

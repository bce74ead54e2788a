import { expect, test } from 'vitest';
import { ARTICLE } from '../../../../src/content/citation/article';
import type { Source } from '../../../../src/content/model';
import { readAtlas } from '../../../../tools/atlas/read-atlas';
import { formatSources } from '../../../../tools/cite/format-sources';

const { atlas } = await readAtlas('geo');
const sources = Object.values(atlas.sources);
const formatted = formatSources(sources);

/** The reference of one source. */
function referenceOf(source: Omit<Source, 'id' | 'custom'>): string | undefined {
  return formatSources([{ id: 'one', custom: { held: 'read' }, ...source }]).one?.reference;
}

const dated = { issued: { 'date-parts': [[2015, 4, 20]] }, URL: 'https://example.org/a' };

test.each([
  ['article-newspaper', 'The visit. (2015, April 20). Dawn. https://example.org/a'],
  ['article-magazine', 'The visit. (2015, April 20). Dawn. https://example.org/a'],
  ['article-journal', 'The visit. (2015). Dawn. https://example.org/a'],
  ['entry-encyclopedia', 'The visit. (2015). In Dawn. https://example.org/a'],
  ['webpage', 'The visit. (2015, April 20). Dawn. https://example.org/a'],
  ['post-weblog', 'The visit. (2015, April 20). Dawn. https://example.org/a'],
  ['post', 'The visit. (2015, April 20). [Online post]. Dawn. https://example.org/a'],
])('%s', (type, wanted) => {
  expect(referenceOf({ type, title: 'The visit', 'container-title': 'Dawn', ...dated })).toBe(wanted);
});

test.each([
  ['book', 'Garver, J. W. (2015). China’s quest. Oxford University Press. https://example.org/a'],
  ['report', 'Garver, J. W. (2015). China’s quest. Oxford University Press. https://example.org/a'],
  [
    'dataset',
    'Garver, J. W. (2015). China’s quest [Dataset]. Oxford University Press. https://example.org/a',
  ],
])('%s', (type, wanted) => {
  const author = [{ family: 'Garver', given: 'John W.' }];
  const source = { type, title: 'China’s quest', author, publisher: 'Oxford University Press', ...dated };
  expect(referenceOf(source)).toBe(wanted);
});

test('a page without a date is not said to be retrieved on no day', () => {
  const page = {
    type: 'webpage',
    title: 'The visit',
    'container-title': 'Dawn',
    URL: 'https://example.org/a',
  };
  expect(referenceOf(page)).toBe('The visit. (n.d.). Dawn. https://example.org/a');
});

test('two pages that nothing tells apart keep their years without a letter', () => {
  const twin = { type: 'webpage', title: 'The visit', custom: { held: 'read' }, ...dated } as const;
  const { a, b } = formatSources([
    { id: 'a', ...twin },
    { id: 'b', ...twin },
  ]);
  expect(a?.reference).toBe('The visit. (2015, April 20). https://example.org/a');
  expect(b?.reference).toBe(a?.reference);
});

test('what our note says stays out of the reference', () => {
  const noted = { type: 'webpage', title: 'The visit', note: 'publisher: A mirror', ...dated };
  expect(referenceOf(noted)).toBe('The visit. (2015, April 20). https://example.org/a');
});

test('each source of the atlas becomes a reference, in order', () => {
  expect(Object.keys(formatted)).toEqual(sources.map(({ id }) => id));
});

test('a source is formatted the same among others and again', () => {
  const some = sources.filter((_source, place) => place % 30 === 0);
  for (const [id, texts] of Object.entries(formatSources(some))) expect(texts).toEqual(formatted[id]);
});

test.each([
  ['is empty or broken', (text: string) => text.length < 20 || /undefined|NaN|\[object| {2}|\.\./.test(text)],
  ['has markup', (text: string) => /<\/?[a-z]|&#?\w+;/.test(text.replace(/https?:\/\/\S+/g, ''))],
])('no reference of the atlas %s', (_what, isBad) => {
  const texts = Object.values(formatted).map(({ reference }) => reference);
  expect(texts.filter(isBad)).toEqual([]);
});

test('a reference says the title and ends with the address', () => {
  const odd = sources.filter(({ id, title, URL = '' }) => {
    const text = formatted[id]?.reference ?? '';
    // APA sets the first letter of a subtitle in a capital.
    const saysTitle = text.toLowerCase().includes(title.replace(/[.]$/, '').toLowerCase().slice(0, 25));
    return !saysTitle || !text.endsWith(URL);
  });
  expect(odd.map(({ id }) => formatted[id]?.reference)).toEqual([]);
});

test('no BibTeX entry of the atlas is broken', () => {
  const broken = Object.entries(formatted).filter(([id, { bibtex }]) => {
    return !bibtex.startsWith('@') || !bibtex.includes(`{${id},\n`) || /undefined|NaN/.test(bibtex);
  });
  expect(broken).toEqual([]);
});

test('the article of the atlas is the one retold', () => {
  expect(formatted[ARTICLE ?? '']?.reference).toBe(
    'Zhang, Y., Gong, H., & Guo, Z. (n.d.). Building bridges: China-Pakistan partnership for cooperation. The Diplomatic Insight. https://thediplomaticinsight.com/building-bridges-china-pakistan-partnership-for-cooperation/',
  );
});

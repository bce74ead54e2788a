import { expect, test, vi } from 'vitest';
import { mentionsIn } from '../../../src/content/mentions';
import { checkChapter } from '../../../tools/check/chapter';
import { CHAPTER } from '../small-content';

const FRONT = CHAPTER.slice(0, CHAPTER.indexOf('\n\n') + 2);

function mentions(prose: string, lang = 'en') {
  const { chapter } = checkChapter(lang, FRONT + prose, 'geo/languages/en/story/01-a.md');
  return chapter === undefined ? [] : mentionsIn(chapter);
}

test('a mention carries the sentence around its link, as plain text', () => {
  const prose = 'It begins. In *1966*, [Gilgit](feature:gilgit) had **no** road. It ends.';
  expect(mentions(prose)).toEqual([
    { feature: 'gilgit', chapter: 'a', lang: 'en', index: 0, excerpt: 'In 1966, Gilgit had no road.' },
  ]);
});

test('mentions are numbered in reading order through paragraphs, quotes and lists; other links do not count', () => {
  const prose =
    '[A](feature:a) and [B](feature:b).\n\n> [C](feature:c).\n\n- [g](layer:green)\n- *[A](feature:a)*\n';
  expect(mentions(prose).map(({ feature, index }) => [feature, index])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['a', 3],
  ]);
});

test('sentences end as they do in the language', () => {
  const found = mentions('公路开通了。[吉尔吉特](feature:gilgit)在山中。很远。', 'zh');
  expect(found[0]?.excerpt).toBe('吉尔吉特在山中。');
});

test('sentences are told apart when an excerpt is read, not before', () => {
  let made = 0;
  class Counted extends Intl.Segmenter {
    constructor(locale: string, options: Intl.SegmenterOptions) {
      super(locale, options);
      made += 1;
    }
  }
  vi.stubGlobal('Intl', Object.create(Intl, { Segmenter: { value: Counted } }));
  const [one] = mentions('It begins. [Gilgit](feature:gilgit) had no road.', 'en-CA');
  expect(made).toBe(0);
  expect([one?.excerpt, one?.excerpt]).toEqual(Array(2).fill('Gilgit had no road.'));
  expect(made).toBe(1);
  vi.unstubAllGlobals();
});

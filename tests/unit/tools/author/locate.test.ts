import { describe, expect, test } from 'vitest';
import { blockText, inlineRuns, inlineText, passagesOf } from '../../../../src/content/prose';
import { readFiles } from '../../../../tools/atlas/read-files';
import { AtlasTexts } from '../../../../tools/author/locate/atlas-texts';
import { locate } from '../../../../tools/author/locate/locate';
import { passageAtLine } from '../../../../tools/author/locate/passage-at-line';
import { checkChapter } from '../../../../tools/check/chapter';

const chapterWith = (
  prose: string,
  front = 'title: A\npart: history\nbounds: [0, 0, 1, 1]\nparagraphs: [1]\n',
) =>
  new AtlasTexts([
    { file: 'geo/languages/en/language.json', text: '{}' },
    { file: 'geo/languages/en/story/01-a.md', text: `---\n${front}---\n\n${prose}` },
  ]);

const passage = (texts: AtlasTexts, number: number, lang = 'en', chapter = 'a') =>
  locate(texts, { what: 'passage', lang, chapter, passage: number });

/** The letters that the pieces give; `·` stands for each letter that is in none. */
function lettersOf({ text = '', pieces = [] }: ReturnType<typeof passage>, length: number): string {
  const letters = Array<string>(length).fill('·');
  for (const { read, at, length: count } of pieces) {
    for (let i = 0; i < count; i += 1) letters[read + i] = text[at + i] ?? '?';
  }
  return letters.join('');
}

describe('the letters of a passage are found in its source', () => {
  test.each([
    ['plain words', 'plain words', 'plain words'],
    ['a *word* and **two** [links](feature:x)', 'a word and two links', 'a word and two links'],
    ['[a *b* c](claim:c1) d', 'a b c d', 'a b c d'],
    ['fish &amp; chips &copy; 1990', 'fish & chips © 1990', 'fish · chips · 1990'],
    ['AT&T and 2 \\* 3 \\[x\\] \\a', 'AT&T and 2 * 3 [x] \\a', 'AT&T and 2 * 3 [x] \\a'],
    ['\\&amp; is written so', '&amp; is written so', '&amp; is written so'],
    ['two\nlines and\n  a third', 'two lines and a third', 'two·lines and·a third'],
    ['two\r\nlines', 'two lines', 'two·lines'],
    ['&#x41;&#66; 山口 😀', 'AB 山口 😀', '·· 山口 😀'],
    [
      '> a quote\n> over *two* lines\n>\n> and two paragraphs',
      'a quote over two linesand two paragraphs',
      'a quote·over two linesand two paragraphs',
    ],
    ['- one [x](feature:x)\n- two', 'one xtwo', 'one xtwo'],
  ])('%j', (source, read, found) => {
    const texts = chapterWith(source);
    const located = passage(texts, 1);
    expect(located.text).toBe(source);
    const { chapter } = checkChapter('en', texts.get('languages/en/story/01-a.md') ?? '', 'x/01-a.md');
    const [block] = chapter ? passagesOf(chapter) : [];
    expect(block && inlineRuns(block).map(inlineText).join('')).toBe(read);
    expect(lettersOf(located, read.length)).toBe(found);
  });

  test('in all chapters of the first atlas, in all its languages', async () => {
    const files = await readFiles('geo');
    const texts = new AtlasTexts(files);
    let letters = 0;
    for (const file of texts.matching(/\/story\//)) {
      const [, lang = '', id = ''] = /languages\/([^/]+)\/story\/\d+-(.*)\.md/.exec(file) ?? [];
      const { chapter } = checkChapter(lang, texts.get(file) ?? '', `geo/${file}`);
      for (const [i, block] of (chapter ? passagesOf(chapter) : []).entries()) {
        const read = inlineRuns(block).map(inlineText).join('');
        const located = passage(texts, i + 1, lang, id);
        expect(lettersOf(located, read.length)).toBe(read);
        expect(texts.get(file)?.slice(located.start, located.end)).toBe(located.text);
        letters += read.length;
      }
      expect(() => passage(texts, (chapter?.blocks.length ?? 0) + 1, lang, id)).toThrow(/wanted passage/);
    }
    expect(letters).toBeGreaterThan(10_000);
  });
});

describe('passages are counted as on the page', () => {
  const PROSE =
    'One.\n\n<!-- figure: debt -->\n\n<!-- scene\nlit: [x]\n-->\nTwo.\n\n> Three.\n\n- Four\n- Four too\n';

  test('without scenes and pictures', () => {
    const texts = chapterWith(PROSE);
    expect([1, 2, 3, 4].map((number) => passage(texts, number).text)).toEqual([
      'One.',
      'Two.',
      '> Three.',
      '- Four\n- Four too',
    ]);
  });

  test('a scene stands before its passage, or would', () => {
    const texts = chapterWith(PROSE);
    const scene = (number: number) =>
      locate(texts, { what: 'scene', lang: 'en', chapter: 'a', passage: number });
    expect(scene(2).text).toBe('<!-- scene\nlit: [x]\n-->');
    const { start, end, text } = scene(1);
    expect([start, end, text]).toEqual([passage(texts, 1).start, passage(texts, 1).start, '']);
  });

  test('a line leads to the passage that it stands in, or to the next', () => {
    const text = chapterWith(PROSE).get('languages/en/story/01-a.md') ?? '';
    const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
    expect(passageAtLine(text, 2)).toBeUndefined();
    expect(
      ['One', 'debt', 'lit', 'Two', 'Three', 'Four too'].map((words) => passageAtLine(text, lineOf(words))),
    ).toEqual([1, 2, 2, 2, 3, 4]);
  });
});

test('of a quote with several paragraphs, what is read is not what the check calls its text', () => {
  const { chapter } = checkChapter(
    'en',
    chapterWith('> a\n>\n> b\n').get('languages/en/story/01-a.md') ?? '',
    'x/01-a.md',
  );
  const [block] = chapter ? passagesOf(chapter) : [];
  expect(block && blockText(block)).toBe('a b');
});

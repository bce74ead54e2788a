import { expect, test } from 'vitest';
import { checkChapter } from '../../../../tools/check/chapter';
import { CHAPTER, formatLine } from '../../small-content';

const FILE = 'geo/languages/en/story/04-the-road.md';
const FRONT = CHAPTER.slice(0, CHAPTER.indexOf('\n\n') + 2);

function check(prose: string, front = FRONT) {
  const { chapter, issues } = checkChapter('en', front + prose, FILE);
  return { chapter, lines: issues.map(formatLine) };
}

test('front matter and prose become a chapter; its id is the name of its file', () => {
  const { chapter, lines } = check(
    'To [Gilgit](feature:gilgit),\n*by* **road**.\n\n> Said.\n\n- one\n- two\n',
  );
  expect(lines).toEqual([]);
  expect(chapter).toEqual({
    id: 'the-road',
    lang: 'en',
    title: 'The pass',
    part: 'history',
    bounds: [70, 30, 80, 40],
    layers: ['open'],
    years: [1950, 1982],
    paragraphs: [1],
    blocks: [
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'To ' },
          {
            kind: 'link',
            to: { kind: 'feature', id: 'gilgit' },
            children: [{ kind: 'text', text: 'Gilgit' }],
          },
          { kind: 'text', text: ', ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'by' }] },
          { kind: 'text', text: ' ' },
          { kind: 'strong', children: [{ kind: 'text', text: 'road' }] },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'quote', children: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Said.' }] }] },
      { kind: 'list', items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]] },
    ],
  });
});

test.each([
  ['# Title', 'found a heading'],
  ['![A road](road.jpg)', 'found an image'],
  ['<b>bold</b>', 'found HTML'],
  ['<div>\n</div>', 'found HTML'],
  ['```\ncode\n```', 'found a code block'],
  ['Some `code`.', 'found code'],
  ['One  \ntwo', 'found a forced line break'],
  ['---', 'found a rule'],
  ['[a][b]\n\n[b]: https://example.org', 'found a link by reference'],
  ['[a](features:gilgit)', 'found a link to "features:gilgit" (did you mean "feature"?), wanted feature:…'],
  [
    '[a](clam:c1)',
    'found a link to "clam:c1" (did you mean "claim"?), wanted feature:…, layer:…, chapter:…, claim:…',
  ],
  ['[a](gilgit)', 'found a link to "gilgit", wanted feature:…'],
  ['[a](javascript:alert)', 'found a link to "javascript:alert", wanted feature:…'],
  ['[a](layer:gren)', 'no layer "gren" (did you mean "green"?)'],
])('%j is not drawn and is named with its line', (prose, says) => {
  const { lines } = check(`First.\n\n${prose}\n`);
  expect(lines[0]).toContain(`${FILE}:12: ${says}`);
});

test('a list item is one run of text', () => {
  expect(check('- one\n\n  two\n').lines).toEqual([
    `${FILE}:12: found a second paragraph or list in a list item, wanted paragraphs, quotes, lists, emphasis and links`,
  ]);
});

test.each([
  ['title: The pass', 'titel: The pass', `${FILE}:2 titel: unknown member (did you mean "title"?)`],
  ['title: The pass', '', `${FILE}:1 title: missing`],
  ['[70, 30, 80, 40]', '[30, 70, 40]', `${FILE}:4 bounds`],
  [
    '[70, 30, 80, 40]',
    '[80, 30, 70, 40]',
    `${FILE}:4 bounds: found [80,30,70,40], wanted [west, south, east, north]`,
  ],
  ['layers: [open]', 'layers: [opn]', `${FILE}:5 layers[0]: found "opn" (did you mean "open"?)`],
  ['[1950, 1982]', '[1982, 1950]', `${FILE}:6 years: wanted the earlier year first`],
  ['paragraphs: [1]', 'paragraphs: [1', `${FILE}:7: front matter is not YAML`],
])('front matter: %j written as %j', (right, wrong, says) => {
  const { chapter, lines } = check('Text.', FRONT.replace(right, wrong));
  expect(lines.join('\n')).toContain(says);
  expect(chapter).toBeUndefined();
});

test('a chapter without front matter is told where it belongs', () => {
  expect(check('Text.', '').lines.join('\n')).toContain(':1: no front matter, wanted it at the top');
});

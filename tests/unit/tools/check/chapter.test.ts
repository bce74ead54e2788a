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

test('a scene belongs to what follows it; a figure is a block of its own', () => {
  const scene =
    '<!-- scene\nbounds: [72, 33, 76, 39]\nlayers: [open]\nyears: [1960, 1982]\nlit: [gilgit]\n-->';
  const arc =
    '<!-- scene: {center: [74, 36], zoom: 7, bearing: 20, pitch: 40, arc: [[74, 36], [116.4, 39.9]]} -->';
  const { chapter, lines } = check(`One.\n\n${scene}\nTwo.\n\n<!-- figure: debt -->\n\n${arc}\n\n> Three.\n`);
  expect(lines).toEqual([]);
  expect(chapter?.blocks.map((block) => (block.kind === 'figure' ? block.id : block.scene))).toEqual([
    undefined,
    { bounds: [72, 33, 76, 39], layers: ['open'], years: [1960, 1982], lit: ['gilgit'] },
    'debt',
    {
      center: [74, 36],
      zoom: 7,
      bearing: 20,
      pitch: 40,
      arc: [
        [74, 36],
        [116.4, 39.9],
      ],
    },
  ]);
});

test.each([
  ['bound: [1, 2, 3, 4]', ':15 scene[2].bound: unknown member (did you mean "bounds"?)'],
  ['layers: [opn]', ':15 scene[2].layers[0]: found "opn" (did you mean "open"?)'],
  ['years: [1982, 1960]', ':15 scene[2].years: wanted the earlier year first'],
  ['bounds: [4, 3, 2, 1]', ':15 scene[2].bounds: found [4,3,2,1], wanted [west'],
  ['bounds: [1, 2, 3, 4]\ncenter: [1, 2]', ':16 scene[2].center: found [1,2] beside bounds, wanted one of'],
  ['center: [1, 2]', ':15 scene[2].center: found no zoom beside it'],
  ['zoom: 7', ':15 scene[2].zoom: found 7 without a center'],
  ['bounds: [1, 2, 3, 4]\npitch: 7', ':16 scene[2].pitch: found 7 without a center'],
  ['center: [200, 2]\nzoom: 3', ':15 scene[2].center[0]: found 200, wanted degrees of longitude'],
  ['arc: [[1, 2]]', ':15 scene[2].arc'],
  ['lit: []', ':15 scene[2].lit: found an empty list'],
  ['lit: [a, a]', ':15 scene[2].lit: found "a" twice'],
  ['lit: &a [b]', ':15: found an anchor or alias'],
  ['lit: [a', ':16: the scene is not YAML'],
  ['', ':14 scene[2]: found an empty scene'],
])('a scene with %j is named with its line', (yaml, says) => {
  expect(check(`One.\n\n\n\n<!-- scene\n${yaml}\n-->\nTwo.\n`).lines[0]).toContain(`${FILE}${says}`);
});

test.each([
  ['<!-- scene\nlit: [a]\n-->', ':12 scene[2]: found a scene with no paragraph after it'],
  [
    '<!-- scene\nlit: [a]\n-->\n<!-- figure: debt -->',
    ':12 scene[2]: found a scene with no paragraph after it',
  ],
  [
    '<!-- scene\nlit: [a]\n-->\n<!-- scene\nlit: [b]\n-->\nTwo.',
    ':12 scene[2]: found a scene with no paragraph',
  ],
  ['<!-- scen\nlit: [a]\n-->', ':12: found a comment "scen" (did you mean "scene"?)'],
  ['<!-- figure: The Debt -->', ':12: found "figure: The Debt", wanted one such as'],
  ['<!-- scene\nlit: [a]\n--> more', ':12: found HTML'],
  ['> <!-- figure: debt -->', ':12: found HTML'],
  ['Two. <!-- figure: debt -->', ':12: found HTML'],
])('the comment %j is refused', (prose, says) => {
  expect(check(`One.\n\n${prose}\n`).lines[0]).toContain(`${FILE}${says}`);
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

test.each([
  ['04-the-road', []],
  ['104-the-road', []],
  ['4-the-road', ['found the file name "4-the-road.md", wanted one such as "04-the-road.md"']],
])('the name of a file, %s, has the number that orders it', (name, found) => {
  const { chapter, issues } = checkChapter('en', CHAPTER, `geo/languages/en/story/${name}.md`);
  expect(issues.map(({ message }) => message)).toEqual(found);
  expect(chapter?.id).toBe('the-road');
});

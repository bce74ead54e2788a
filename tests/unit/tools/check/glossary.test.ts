import { expect, test } from 'vitest';
import type { Inline, Passage } from '../../../../src/content/model';
import { checkAtlas } from '../../../../tools/check/atlas';
import { withTerms } from '../../../../tools/check/glossary';
import { formatLine, smallContent } from '../../small-content';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const term = (words: string, note: string): Inline => ({ kind: 'term', note, children: [text(words)] });
const told = (...passages: readonly (readonly Inline[])[]) => ({
  id: 'a',
  lang: 'en',
  title: 'A',
  part: 'history',
  bounds: [0, 0, 1, 1] as const,
  paragraphs: [1],
  blocks: passages.map((children): Passage => ({ kind: 'paragraph', children })),
});
const runs = (chapter: ReturnType<typeof withTerms>) =>
  chapter.blocks.map((block) => (block.kind === 'paragraph' ? block.children : []));

test('a term is noted where a chapter first uses it as a word of its own', () => {
  const noted = withTerms(told([text('MLX and ML; ML.')], [text('ML again')]), { ML: 'a line' });
  expect(runs(noted)).toEqual([[text('MLX and '), term('ML', 'a line'), text('; ML.')], [text('ML again')]]);
});

test('the longer of two terms goes first; several stand in one text', () => {
  const noted = withTerms(told([text('The ML‑1 by CPEC')]), { ML: 'a', 'ML‑1': 'b', CPEC: 'c' });
  expect(runs(noted)).toEqual([[text('The '), term('ML‑1', 'b'), text(' by '), term('CPEC', 'c')]]);
});

test('links are left alone, emphasis is not', () => {
  const link: Inline = { kind: 'link', to: { kind: 'feature', id: 'x' }, children: [text('CPEC')] };
  const noted = withTerms(told([link, { kind: 'emphasis', children: [text('CPEC')] }]), { CPEC: 'c' });
  expect(runs(noted)).toEqual([[link, { kind: 'emphasis', children: [term('CPEC', 'c')] }]]);
});

test('Chinese words need no spaces around them', () => {
  expect(runs(withTerms(told([text('加入控制线以西')]), { 控制线: 'x' }))).toEqual([
    [text('加入'), term('控制线', 'x'), text('以西')],
  ]);
});

test('the glossary of a language is read with its other files', () => {
  const file = 'geo/languages/en/glossary.json';
  const { atlas } = checkAtlas(smallContent({ [file]: '{"road": "A way."}' }));
  expect(JSON.stringify(atlas.chapters[0]?.blocks)).not.toContain('A way.');
  const falls = checkAtlas(smallContent({ [file]: '{"it falls": "Downhill."}' })).atlas.chapters[0];
  expect(JSON.stringify(falls?.blocks)).toContain('"kind":"term","note":"Downhill."');
  const lines = checkAtlas(smallContent({ [file]: '{"road": ""}' })).issues.map(formatLine);
  expect(lines.join('\n')).toContain(`${file}:1 road: found "", wanted text`);
});

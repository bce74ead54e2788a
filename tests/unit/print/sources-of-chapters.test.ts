import { expect, test } from 'vitest';
import type { References } from '../../../src/content/citation/reference';
import type { Chapter } from '../../../src/content/model';
import { sourcesOfChapters } from '../../../src/print/sources-of-chapters';

const reference = (text: string, features: string[], claims: string[]) => ({
  reference: text,
  bibtex: '',
  supports: { features, claims, disputes: [], chapters: [] },
});

const REFERENCES: References = {
  s1: reference('Zhao (1966)', [], ['c1']),
  s2: reference('Ali (1978)', ['tea-house'], []),
  s3: reference('Baig (1999)', ['harbour'], ['c2']),
};

const chapter = (id: string, claim: string): Chapter => ({
  id,
  lang: 'en',
  title: id,
  part: 'history',
  bounds: [60, 20, 80, 40],
  layers: [],
  paragraphs: [1],
  blocks: [
    {
      kind: 'paragraph',
      children: [
        { kind: 'link', to: { kind: 'claim', id: claim }, children: [{ kind: 'text', text: 'so it is' }] },
      ],
    },
  ],
});

const [road, port] = [chapter('road', 'c1'), chapter('port', 'c2')];
const mentions = [
  { chapter: 'road', feature: 'tea-house' },
  { chapter: 'port', feature: 'harbour' },
];

test('a chapter rests on the sources of its claims and places, in alphabetical order', () => {
  expect(sourcesOfChapters(REFERENCES, [road], mentions).map(({ reference }) => reference)).toEqual([
    'Ali (1978)',
    'Zhao (1966)',
  ]);
});

test('the story rests on those of all chapters, each once', () => {
  expect(sourcesOfChapters(REFERENCES, [road, port], mentions).map(({ reference }) => reference)).toEqual([
    'Ali (1978)',
    'Baig (1999)',
    'Zhao (1966)',
  ]);
});

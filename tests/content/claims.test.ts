import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/content/atlas-index';
import type { Claim } from '../../src/content/model';
import { CLAIM_KINDS, CONFIDENCES, THEMES, VERDICTS } from '../../src/content/vocabulary';
import { readAtlas } from '../../tools/atlas/read-atlas';

const { atlas } = await readAtlas('geo');
const index = indexAtlas(atlas);
const ids = atlas.claims.map(({ id }) => id);

/** Paragraphs of the article, counted from 1. */
const PARAGRAPHS = Array.from({ length: 16 }, (_, i) => i + 1);

function wordsOf<Key extends keyof Claim>(key: Key): Set<Claim[Key]> {
  return new Set(atlas.claims.map((claim) => claim[key]));
}

function missingFrom(paragraphs: readonly number[]): number[] {
  return PARAGRAPHS.filter((paragraph) => !paragraphs.includes(paragraph));
}

/** Claims that were parted from others or found later, by the one that each follows. */
const ADDED = { c105: 'c81', c106: 'c105', c108: 'c89', c107: 'c99' } as const;

test('there are 108 claims in the order of the article, the notes at its foot last', () => {
  const wanted = Array.from({ length: 104 }, (_, i) => `c${i + 1}`);
  for (const [id, before] of Object.entries(ADDED)) wanted.splice(wanted.indexOf(before) + 1, 0, id);
  expect(ids).toEqual(wanted);
  const paragraphs = atlas.claims.map(({ paragraph }) => paragraph || Infinity);
  expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
});

test('every verdict of the vocabulary is given, and every other word is used', () => {
  expect(VERDICTS.filter((word) => !wordsOf('verdict').has(word))).toEqual([]);
  expect(CLAIM_KINDS.filter((word) => !wordsOf('kind').has(word))).toEqual([]);
  expect(THEMES.filter((word) => !wordsOf('theme').has(word))).toEqual([]);
  expect(CONFIDENCES.filter((word) => !wordsOf('confidence').has(word))).toEqual([]);
});

test('claims come from all 16 paragraphs of the article, and chapters retell all of them', () => {
  expect(missingFrom(atlas.claims.map(({ paragraph }) => paragraph))).toEqual([]);
  expect(missingFrom(atlas.chapters.flatMap(({ paragraphs }) => paragraphs))).toEqual([]);
});

test('the prose leads to every claim', () => {
  expect(ids.filter((id) => index.chapterOfClaim(id) === null)).toEqual([]);
  const marked = atlas.chapters.flatMap(({ id }) => index.claimsIn(id));
  expect([...new Set(marked)].sort()).toEqual([...ids].sort());
});

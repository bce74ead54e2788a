import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/content/atlas-index';
import type { Block, Chapter, Inline, ListedChapter } from '../../src/content/model';
import { hasText, passageCount } from '../../src/content/prose';
import { minutesLeft } from '../../src/story/reading-time';
import { readAtlas } from '../../tools/atlas/read-atlas';
import { startAtlas } from '../../tools/atlas/virtual-modules';
import { formatIssue } from '../../tools/check/issue';

const { atlas, languages, issues } = await readAtlas('geo');
const index = indexAtlas(atlas);

test('it begins with a chapter that says what the story is', () => {
  expect(index.chapters[0]?.id).toBe('about-this-story');
});

test('the app starts with the text of the first chapter, and knows how long the others are', () => {
  const { chapters } = startAtlas(atlas);
  expect(chapters.map(hasText)).toEqual(chapters.map((_, place) => place === 0));
  expect(chapters.map(passageCount)).toEqual(atlas.chapters.map(passageCount));
  const minutesFrom = (all: readonly ListedChapter[]) => all.map((chapter) => minutesLeft(all, chapter, 1));
  expect(minutesFrom(chapters)).toEqual(minutesFrom(atlas.chapters));
});

test('every mention has an excerpt that a reader can recognise', () => {
  expect(atlas.mentions.filter(({ excerpt }) => excerpt.length < 10)).toEqual([]);
});

test('it links every place that it names, and marks each claim once', () => {
  const ofStory = issues.filter(({ file }) => file.startsWith('geo/languages/en/story/'));
  expect(ofStory.map(formatIssue)).toEqual([]);
});

test.each(['zh', 'ur'])('in %s each paragraph links what its English paragraph links', (lang) => {
  const told = languages.get(lang)?.story.chapters ?? [];
  expect(told.map(linksOf)).toEqual(atlas.chapters.map(linksOf));
  expect(told.map(({ lang: written }) => written)).toEqual(told.map(() => lang));
});

/** What each block of a chapter links, sorted, since another grammar may want another order. */
function linksOf({ id, blocks }: Chapter): [string, readonly string[][]] {
  return [id, blocks.map((block) => inlinesOf(block).flatMap(targetsOf).toSorted())];
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.children;
    case 'quote':
      return block.children.flatMap(inlinesOf);
    case 'list':
      return block.items.flat();
    case 'figure':
      return [];
  }
}

function targetsOf(inline: Inline): string[] {
  if (inline.kind === 'text') return [];
  const own = inline.kind === 'link' ? [JSON.stringify(inline.to)] : [];
  return [...own, ...inline.children.flatMap(targetsOf)];
}

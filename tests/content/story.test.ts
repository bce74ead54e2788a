import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/content/atlas-index';
import { formatIssue } from '../../src/content/check/issue';
import { LAYER_IDS } from '../../src/content/vocabulary';
import { readAtlas } from '../../tools/atlas/read-atlas';

const { atlas, issues } = await readAtlas('geo');
const index = indexAtlas(atlas);

test('the story speaks of every layer', () => {
  const spokenOf = new Set(atlas.mentions.map(({ feature }) => index.layerOf(feature)));
  expect(LAYER_IDS.filter((id) => !spokenOf.has(id))).toEqual([]);
});

test('it begins with a chapter that says what the story is', () => {
  expect(index.chapters[0]?.id).toBe('about-this-story');
});

test('a chapter draws the layers of what it speaks of', () => {
  const undrawn = atlas.mentions.flatMap(({ chapter, feature }) => {
    const layer = index.layerOf(feature);
    const drawn = index.chapter(chapter)?.layers;
    return drawn === undefined || layer === null || drawn.includes(layer)
      ? []
      : [`${chapter}: ${feature} (${layer})`];
  });
  expect(undrawn).toEqual([]);
});

test('every mention has an excerpt that a reader can recognise', () => {
  expect(atlas.mentions.filter(({ excerpt }) => excerpt.length < 10)).toEqual([]);
});

test('the chapters retell each paragraph of the article that they name in its order', () => {
  const firsts = atlas.chapters.map(({ paragraphs }) => Math.min(...paragraphs));
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
});

test('it links every place that it names, and marks each claim once', () => {
  const ofStory = issues.filter(({ file }) => file.startsWith('geo/story/en/'));
  expect(ofStory.map(formatIssue)).toEqual([]);
});

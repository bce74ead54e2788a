import { beforeAll, describe, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas, WIDE } from './driver/open-atlas';
import { turnTo } from './driver/turn-to';

/** Passages that link a whole road, several roads, and places that lie close together. */
const PASSAGES = [
  ['closing', 1],
  ['gwadar-and-the-corridor', 4],
  ['five-corridors', 4],
  ['learning', 3],
] as const;

describe.each([
  ['a wide screen', WIDE],
  ['a narrow screen', NARROW],
])('on %s', (_, viewport) => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ map: 'svg', reducedMotion: true, viewport, path: '?chapter=closing' });
  });

  test.each(PASSAGES)('all that a passage links is named on the map: %s %i', async (chapter, passage) => {
    await turnTo(atlas, `?chapter=${chapter}&passage=${passage}`);
    await eventually(() => atlas.page.locator(`[data-read][data-passage="${passage}"]`).count()).toBe(1);
    await eventually(() => atlas.page.evaluate(unnamed)).toEqual([]);
  });
});

/** What the passage that is read links, and the map does not name once, covered by nothing. */
function unnamed(): (string | undefined)[] {
  const links = document.querySelectorAll<HTMLElement>('[data-read] a[data-opens^="feature:"]');
  const ids = [...links].map(({ dataset }) => dataset.opens?.slice('feature:'.length));
  const isSeen = (name: Element) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('svg.scene, .svg-map');
  };
  return ids.filter((id) => {
    const names = [...document.querySelectorAll(`#map [data-layer="titles"] [data-feature="${id}"] text`)];
    return names.length !== 1 || !names.every(isSeen);
  });
}

import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { openAtlas } from './driver/open-atlas';
import { onceEach, weighBySort } from './driver/weight';

/** What the first visit may load until its map stands still: all of it, and by sort. */
const BUDGETS_BYTES = { all: 543_000, code: 343_000, fonts: 36_000, ground: 100_000 } as const;

describe('the first visit', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas();
  });

  test('shows a map', async () => {
    await expect.poll(() => atlas.map().isVisible()).toBe(true);
  });

  test('leaves the console clean', () => {
    expect(atlas.complaints).toEqual([]);
  });

  test('asks no other host for anything', () => {
    expect(atlas.foreignRequests).toEqual([]);
  });

  test.each(Object.entries(BUDGETS_BYTES))('is light on the wire: %s', async (sort, most) => {
    const transfers = await atlas.firstLoad();
    const { MapLibre, code, ...sorts } = weighBySort(transfers);
    const sums: Readonly<Record<string, number>> = { ...sorts, code: code + MapLibre };
    const loaded = onceEach(transfers).map(({ address, bytes }) => `${bytes} ${address}`);
    expect(sums[sort], loaded.join('\n')).toBeLessThanOrEqual(most);
  });

  test('takes no code from the host twice, not for the map’s worker either', async () => {
    const taken = await atlas.page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, transferSize }) => name.endsWith('.js') && transferSize > 0)
        .map(({ name }) => name),
    );
    expect(taken.filter((name) => /maplibre-(?:view|shared|gl-worker)/.test(name))).toHaveLength(3);
    expect(taken.filter((name, at) => taken.indexOf(name) !== at)).toEqual([]);
  });

  test('leaves what stands in for WebGL, and what is opened later, where it is', async () => {
    // What is fetched and then imported may be told of twice.
    const addresses = [...new Set((await atlas.firstLoad()).map(({ address }) => address))];
    expect(addresses.filter((address) => /maplibre-view.*\.js/.test(address))).toHaveLength(1);
    expect(addresses.filter((address) => /svg-view|embedded|share-view/.test(address))).toEqual([]);
  });
});

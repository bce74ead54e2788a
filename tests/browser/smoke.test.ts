import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { openAtlas } from './driver/open-atlas';

const FIRST_LOAD_BYTES = 765_000;

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

  test('is light on the wire', async () => {
    // What is asked for once more, to be run, comes from the browser's own store.
    const byAddress = new Map((await atlas.firstLoad()).map((transfer) => [transfer.address, transfer]));
    const transfers = [...byAddress.values()];
    const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
    expect(
      bytes,
      transfers.map(({ address, bytes }) => `${bytes} ${address}`).join('\n'),
    ).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
  });

  test('leaves what stands in for WebGL, and what is opened later, where it is', async () => {
    // What is fetched and then imported may be told of twice.
    const addresses = [...new Set((await atlas.firstLoad()).map(({ address }) => address))];
    expect(addresses.filter((address) => /maplibre-view.*\.js/.test(address))).toHaveLength(1);
    expect(addresses.filter((address) => /svg-view|embedded|share-view/.test(address))).toEqual([]);
  });
});

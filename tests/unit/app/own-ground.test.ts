import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type DrawnOwn, drawOwnLayers } from '../../../src/app/own-ground';
import { DataClient } from '../../../src/data/worker/data-client';
import type { GroundArchives } from '../../../src/map/ground';
import { OwnLayers } from '../../../src/own-data/own-layers';
import { FakeWorker } from '../data/worker/fake-worker';
import { FakeStore } from '../own-data/fake-store';

const STYLE = { version: 8 as const, sources: {}, layers: [] };
const RECORD = { theme: 'light', isRidden: false } as const;

async function drawn(drawsTiles: boolean) {
  const startClient = () => new DataClient(new FakeWorker());
  const own = new OwnLayers({ store: new FakeStore(), region: null, startClient });
  const onChange = vi.fn<(ground: DrawnOwn | null) => void>();
  const end = drawOwnLayers(own, { drawsTiles: () => drawsTiles, onChange }, () => {});
  const file = readFileSync('tests/fixtures/data/good/collection.geojson');
  await own.add([new File([file], 'collection.geojson')]);
  await vi.waitFor(() => expect(onChange.mock.lastCall?.[0]).toBeTruthy());
  const last = onChange.mock.lastCall?.[0];
  if (!last) throw new Error('Nothing is drawn');
  return { own, onChange, end, last };
}

test('a map with tiles has own layers among those of archives, and loads each from its own place', async () => {
  const { last } = await drawn(true);
  const archives: GroundArchives = {
    extension: (style) => ({ ...style, name: 'archives' }),
    load: async () => ({ data: new ArrayBuffer(3) }),
  };
  const both = last.among(archives);
  expect(last.among(archives)).toBe(both);
  const style = both.extension(STYLE, RECORD);
  expect(style.name).toBe('archives');
  const [source] = Object.values(style.sources) as { tiles: string[] }[];
  const address = source?.tiles[0]?.replace('{z}/{x}/{y}', '0/0/0') ?? '';
  const load = async (url: string) => (await both.load({ url }, new AbortController())).data.byteLength;
  expect(await load(address)).toBeGreaterThan(20);
  expect(await load('archive://streets/0/0/0')).toBe(3);
  const alone = last.among(null);
  expect(Object.keys(alone.extension(STYLE, RECORD).sources)).toEqual(['own-000001']);
});

test('a map without tiles gets the features, and nothing where no layer is on', async () => {
  const { own, onChange, end, last } = await drawn(false);
  const { sources } = last.plain(STYLE, RECORD);
  expect(sources).toMatchObject({ 'own-000001': { type: 'geojson', data: { features: [{}, {}] } } });
  own.setVisible('own-000001', false);
  expect(onChange).toHaveBeenLastCalledWith(null);
  end();
});

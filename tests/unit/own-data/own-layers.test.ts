import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../src/data/formats/data-limits';
import { DataClient } from '../../../src/data/worker/data-client';
import { OwnLayers } from '../../../src/own-data/own-layers';
import { FakeWorker } from '../data/worker/fake-worker';
import { FakeStore } from './fake-store';

const file = (kind: 'good' | 'bad', name: string) =>
  new File([readFileSync(`tests/fixtures/data/${kind}/${name}`)], name);

function opened(store = new FakeStore(), answers = true) {
  const startClient = () => new DataClient(new FakeWorker({ answers }));
  return { store, own: new OwnLayers({ store, region: null, startClient }) };
}

test('a file becomes a layer, and is kept', async () => {
  const { own, store } = opened();
  await own.add([file('good', 'collection.geojson'), file('good', 'places.kml')]);
  expect(own.layers.value.map(({ name, summary }) => [name, summary.goodCount])).toEqual([
    ['collection.geojson', 2],
    ['places.kml', 2],
  ]);
  const [first, second] = own.layers.value;
  expect(first?.colour).not.toBe(second?.colour);
  expect(own.notice.value).toEqual({ kind: 'added', name: 'places.kml', count: 2 });
  expect([...store.kept.values()].map(({ name }) => name)).toEqual(['collection.geojson', 'places.kml']);
});

test('on another visit all is as it was: mended, coloured, switched off', async () => {
  const { own, store } = opened();
  await own.add([file('bad', 'ring-unclosed.geojson')]);
  const id = own.layers.value[0]?.id ?? '';
  await own.mend(id, 'ring-unclosed');
  own.setColour(id, 'sky');
  own.setVisible(id, false);
  const again = opened(store).own;
  await again.restore();
  expect(again.layers.value).toMatchObject([
    { id, colour: 'sky', isVisible: false, mends: ['ring-unclosed'], summary: { goodCount: 2 } },
  ]);
  await again.add([file('good', 'feature.geojson')]);
  expect(new Set(again.layers.value.map((layer) => layer.id)).size).toBe(2);
});

test('a mend makes another version of what is drawn, and is undone', async () => {
  const { own } = opened();
  await own.add([file('bad', 'ring-unclosed.geojson')]);
  const id = own.layers.value[0]?.id ?? '';
  await own.mend(id, 'ring-unclosed');
  expect(own.layers.value).toMatchObject([{ version: 1, summary: { goodCount: 2 } }]);
  expect(own.notice.value?.kind).toBe('mended');
  await own.mend(id, 'ring-unclosed');
  expect(own.notice.value?.kind).toBe('unmended');
  await own.undoMend(id);
  expect(own.layers.value).toMatchObject([{ version: 2, mends: [], summary: { goodCount: 1 } }]);
});

test('what is removed is brought back, and kept again', async () => {
  const { own, store } = opened();
  await own.add([file('good', 'feature.geojson')]);
  const id = own.layers.value[0]?.id ?? '';
  await own.remove(id);
  expect([own.layers.value, store.kept.size, own.notice.value?.kind]).toEqual([[], 0, 'removed']);
  await own.undoRemove();
  expect([own.layers.value[0]?.id, store.kept.size]).toEqual([id, 1]);
});

test('a file of which nothing holds up is there with what is wrong', async () => {
  const { own } = opened();
  await own.add([file('bad', 'cut-off.geojson.gz')]);
  expect(own.notice.value?.kind).toBe('nothing');
  expect(own.layers.value[0]?.summary.findings.map(({ code }) => code)).toEqual(['cut-off']);
});

test('a full device is told, and the layer shown all the same', async () => {
  const { own, store } = opened();
  store.error = new DOMException('no room', 'QuotaExceededError');
  await own.add([file('good', 'feature.geojson')]);
  expect([own.notice.value?.kind, own.layers.value.length]).toEqual(['full', 1]);
  store.error = new Error('not here');
  own.setVisible(own.layers.value[0]?.id ?? '', false);
  await Promise.resolve();
  expect(own.notice.value?.kind).toBe('unkept');
});

test('reading is ended by the reader', async () => {
  const { own } = opened(new FakeStore(), false);
  const adding = own.add([file('good', 'feature.geojson')]);
  expect(own.reading.value).toMatchObject({ name: 'feature.geojson', readBytes: 0 });
  own.cancel();
  await adding;
  expect([own.reading.value, own.notice.value?.kind, own.layers.value]).toEqual([null, 'cancelled', []]);
});

test('a file that is too large is refused before it is read', async () => {
  const { own } = opened();
  const large = file('good', 'feature.geojson');
  Object.defineProperty(large, 'size', { value: MAX_FILE_BYTES + 1 });
  await own.add([large]);
  expect(own.notice.value).toEqual({ kind: 'tooBig', name: 'feature.geojson', size: 268.4 });
});

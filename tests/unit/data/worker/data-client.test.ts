import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DataClient, DataError } from '../../../../src/data/worker/data-client';
import { FakeWorker } from './fake-worker';

const input = (folder: string, name: string) => ({
  file: new Blob([readFileSync(`tests/fixtures/data/${folder}/${name}`)]),
  name,
  region: null,
  mends: [],
});

const opened = async (folder: string, name: string) => {
  const client = new DataClient(new FakeWorker());
  return { client, summary: await client.read(input(folder, name)) };
};

test('a file is read, and told of without its features', async () => {
  const steps: number[] = [];
  const client = new DataClient(new FakeWorker());
  const summary = await client.read(input('good', 'collection.geojson'), (_bytes, features) =>
    steps.push(features),
  );
  expect(summary).toMatchObject({
    format: 'geojson',
    goodCount: 2,
    geometries: { Point: 1, LineString: 1 },
    bounds: [74, 36, 75, 37],
    columns: ['name'],
    findings: [],
  });
  expect(steps.at(-1)).toBe(2);
});

test('what was mended before is mended again when it is read', async () => {
  const client = new DataClient(new FakeWorker());
  const summary = await client.read({ ...input('bad', 'ring-unclosed.geojson'), mends: ['ring-unclosed'] });
  expect(summary).toMatchObject({ goodCount: 2, mends: ['ring-unclosed'], counts: [] });
  expect(await client.ask('undo', null)).toMatchObject({ goodCount: 1, mends: [] });
});

test('a mend tells what is left', async () => {
  const { client } = await opened('bad', 'ring-unclosed.geojson');
  const { isMended, summary } = await client.ask('mend', { code: 'ring-unclosed' });
  expect([isMended, summary.goodCount, summary.counts]).toEqual([true, 2, []]);
});

test('features are cut into tiles that hold their positions in the file', async () => {
  const { client } = await opened('good', 'collection.geojson');
  expect((await client.ask('tile', { z: 0, x: 0, y: 0 }))?.byteLength).toBeGreaterThan(20);
  expect(await client.ask('tile', { z: 5, x: 0, y: 0 })).toBeNull();
  const { features } = await client.ask('plain', null);
  expect(features.map(({ properties }) => properties)).toEqual([{ i: 0 }, { i: 1 }]);
});

test('of very many points those that no pixel tells apart are drawn once', async () => {
  const rows = (count: number) => Array.from({ length: count }, () => '74.3,36.9').join('\n');
  const tileOf = async (count: number) => {
    const client = new DataClient(new FakeWorker());
    await client.read({ ...input('good', 'points.csv'), file: new Blob([`lon,lat\n${rows(count)}`]) });
    return (await client.ask('tile', { z: 0, x: 0, y: 0 }))?.byteLength ?? 0;
  };
  expect(await tileOf(5001)).toBeLessThan(100);
  expect(await tileOf(5000)).toBeGreaterThan(5000);
});

test('what lies near a position is found, the nearest first', async () => {
  const { client } = await opened('good', 'collection.geojson');
  const near = await client.ask('near', { lon: 75, lat: 36.8, reachDeg: 0.5 });
  expect(near.map(({ i }) => i)).toEqual([0, 1]);
  expect(await client.ask('near', { lon: 80, lat: 36.8, reachDeg: 0.5 })).toEqual([]);
});

test('features from elsewhere, and tables, are written without a file that is read', async () => {
  const client = new DataClient(new FakeWorker());
  const geometry = { type: 'Point' as const, coordinates: [74, 36] };
  const features = [{ type: 'Feature' as const, id: 'a', properties: {}, geometry }];
  expect(await client.ask('save', { format: 'kml', name: 'A', features })).toContain('<Placemark id="a">');
  expect(await client.ask('table', { fields: ['a'], rows: [['=1'], [2]] })).toBe('a\r\n"\'=1"\r\n2\r\n');
});

test('what holds up is written as a file', async () => {
  const { client } = await opened('bad', 'ring-unclosed.geojson');
  expect(JSON.parse(await client.ask('write', { format: 'geojson' })).features).toHaveLength(1);
});

describe('reading ends', () => {
  test('by the reader, also in the middle of it', async () => {
    const worker = new FakeWorker({ answers: false });
    const client = new DataClient(worker);
    const reading = client.read(input('good', 'feature.geojson'));
    client.end();
    await expect(reading).rejects.toMatchObject({ failure: 'cancelled' });
    expect(worker.isEnded).toBe(true);
    await expect(client.ask('undo', null)).rejects.toBeInstanceOf(DataError);
  });

  test('by itself where it takes too long', async () => {
    const worker = new FakeWorker({ answers: false });
    const reading = new DataClient(worker).read(input('good', 'feature.geojson'), undefined, 1);
    await expect(reading).rejects.toMatchObject({ failure: 'too-slow' });
    expect(worker.isEnded).toBe(true);
  });

  test('where the worker breaks down', async () => {
    const worker = new FakeWorker({ answers: false });
    const reading = new DataClient(worker).read(input('good', 'feature.geojson'));
    worker.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(reading).rejects.toMatchObject({ failure: 'broken' });
  });
});

test('a question before a file is read fails, and is told', async () => {
  await expect(new DataClient(new FakeWorker()).ask('undo', null)).rejects.toMatchObject({
    failure: 'broken',
    message: 'Error: No file has been read',
  });
});

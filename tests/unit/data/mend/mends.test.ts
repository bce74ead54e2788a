import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../../../src/data/clinic/finding-code';
import { projectionOf } from '../../../../src/data/mend/reproject';
import { DataSession } from '../../../../src/data/worker/data-session';
import { readBytes } from '../read-fixture';

const session = (name: string, region: readonly [number, number, number, number] | null = null) =>
  DataSession.read(
    { name, bytes: new Uint8Array(readFileSync(`tests/fixtures/data/bad/${name}`)) },
    region,
    () => {},
  );

const geometries = ({ features }: DataSession) => features.map(({ geometry }) => geometry);

/** What stands in the place of the last feature, once mended. */
const MENDED: readonly (readonly [FindingCode, string, object])[] = [
  ['swapped', 'swapped.geojson', { geometry: { coordinates: [116.4, 39.9] } }],
  ['longitude-wrapped', 'longitude-wrapped.geojson', { geometry: { coordinates: [-170, 36.9] } }],
  ['number-as-text', 'number-as-text.geojson', { geometry: { coordinates: [74.3, 36.9] } }],
  [
    'not-finite',
    'not-finite.geojson',
    {
      geometry: {
        coordinates: [
          [74, 36],
          [75, 37],
        ],
      },
    },
  ],
  [
    'ring-unclosed',
    'ring-unclosed.geojson',
    {
      geometry: {
        coordinates: [
          [
            [74, 36],
            [75, 36],
            [75, 37],
            [74, 37],
            [74, 36],
          ],
        ],
      },
    },
  ],
  [
    'ring-winding',
    'ring-winding.geojson',
    {
      geometry: {
        coordinates: [
          [
            [74, 36],
            [75, 36],
            [75, 37],
            [74, 37],
            [74, 36],
          ],
        ],
      },
    },
  ],
  ['ring-crossing', 'ring-crossing.geojson', { geometry: { type: 'MultiPolygon' } }],
  [
    'repeated-position',
    'repeated-position.geojson',
    {
      geometry: {
        coordinates: [
          [74, 36],
          [75, 37],
        ],
      },
    },
  ],
  [
    'antimeridian',
    'antimeridian.geojson',
    {
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [170, -17],
            [180, -18],
          ],
          [
            [-180, -18],
            [-170, -19],
          ],
        ],
      },
    },
  ],
  [
    'dimensions',
    'dimensions.geojson',
    {
      geometry: {
        coordinates: [
          [74, 36],
          [75, 37],
        ],
      },
    },
  ],
  ['nested-collection', 'nested-collection.geojson', { geometry: { geometries: [{ type: 'Point' }] } }],
  ['foreign-member', 'foreign-member.geojson', { id: 'b' }],
  ['bbox', 'bbox.geojson', { id: 'b' }],
  ['id-type', 'id-type.geojson', { geometry: { coordinates: [74.3, 36.9] } }],
  ['duplicate-id', 'duplicate-id.geojson', { id: 'good-2' }],
  ['missing-id', 'missing-id.geojson', { id: '2' }],
  ['column-of-text', 'column-of-text.geojson', { properties: { people: 1500 } }],
];

test.each(MENDED)('%s is mended', async (code, name, wanted) => {
  const read = await session(name);
  expect(await read.mend(code)).toBe(true);
  expect(read.features.at(-1)).toMatchObject(wanted);
  const { counts, mends } = read.summary;
  expect(counts.map((one) => one.code)).not.toContain(code);
  expect(mends).toEqual([code]);
});

describe('metres become degrees', () => {
  test('of the UTM zone that the file names', async () => {
    const read = await session('crs-utm.geojson');
    expect(await read.mend('crs')).toBe(true);
    const [lon = 0, lat = 0] = (geometries(read)[0] as { coordinates: number[] }).coordinates;
    // The CN Tower, as an example in many texts on UTM: 17T 630084 4833438 is 43°38′33.24″ N, 79°23′13.7″ W.
    expect([lon.toFixed(4), lat.toFixed(4)]).toEqual(['-79.3871', '43.6426']);
    expect(read.summary.findings).toEqual([]);
  });

  test('of Web Mercator, where they can be of nothing else', async () => {
    const read = await session('metres.geojson');
    expect(await read.mend('metres')).toBe(true);
    const [lon = 0, lat = 0] = (geometries(read)[0] as { coordinates: number[] }).coordinates;
    expect([lon.toFixed(3), lat.toFixed(3)]).toEqual(['74.300', '36.900']);
  });

  test('and are not guessed at where they could be of any zone', async () => {
    const utm = '{"type":"Point","coordinates":[437651.2,4084102.9]}';
    const read = await DataSession.read({ name: 'a', bytes: new TextEncoder().encode(utm) }, null, () => {});
    expect(await read.mend('metres')).toBe(false);
  });
});

test.each([
  ['EPSG:32643', '+proj=utm +zone=43 +datum=WGS84 +units=m'],
  ['EPSG:32733', '+proj=utm +zone=33 +south +datum=WGS84 +units=m'],
  ['EPSG:25832', '+proj=utm +zone=32 +ellps=GRS80 +units=m'],
  ['EPSG:900913', 'EPSG:3857'],
  ['EPSG:32661', null],
  ['EPSG:2056', null],
])('%s is %s', (crs, projection) => {
  expect(projectionOf(crs)).toBe(projection);
});

describe('swapped coordinates', () => {
  const point = (lon: number, lat: number) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [lon, lat] },
  });
  const file = (...features: object[]) =>
    new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));

  test('are told by where the data should lie', async () => {
    const read = await DataSession.read(
      { name: 'a', bytes: file(point(36.9, 74.3)) },
      [60, 22, 81, 42],
      () => {},
    );
    expect(read.summary.counts).toMatchObject([{ code: 'swapped', count: 1 }]);
  });

  test('are swapped where they are, and not in the others', async () => {
    const bytes = file(point(74.3, 36.9), point(75, 36), point(36, 120));
    const read = await DataSession.read({ name: 'a', bytes }, null, () => {});
    await read.mend('swapped');
    expect(geometries(read)).toMatchObject([
      { coordinates: [74.3, 36.9] },
      { coordinates: [75, 36] },
      { coordinates: [120, 36] },
    ]);
  });

  test('are swapped in all where most could lie nowhere as they are', async () => {
    const bytes = file(point(36, 120), point(36, 115), point(39, 80));
    const read = await DataSession.read({ name: 'a', bytes }, null, () => {});
    await read.mend('swapped');
    expect(geometries(read)).toMatchObject([
      { coordinates: [120, 36] },
      { coordinates: [115, 36] },
      { coordinates: [80, 39] },
    ]);
  });
});

test('heights of features that have them all are kept', async () => {
  const line = (coordinates: number[][]) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  });
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      line([
        [1, 2, 3],
        [4, 5, 6],
      ]),
      line([
        [1, 2, 3],
        [4, 5],
      ]),
    ],
  });
  const read = await DataSession.read({ name: 'a', bytes: new TextEncoder().encode(text) }, null, () => {});
  await read.mend('dimensions');
  expect(geometries(read)).toMatchObject([
    {
      coordinates: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
    {
      coordinates: [
        [1, 2],
        [4, 5],
      ],
    },
  ]);
});

test('a mend is undone, and mends nothing twice', async () => {
  const read = await session('ring-unclosed.geojson');
  await read.mend('ring-unclosed');
  expect(await read.mend('ring-unclosed')).toBe(false);
  read.undo();
  expect(read.summary.counts).toMatchObject([{ code: 'ring-unclosed', count: 1, isMendable: true }]);
  read.undo();
  expect(read.summary.readCount).toBe(2);
});

test('what cannot be known is not offered to be mended', async () => {
  const { summary } = await session('null-island.geojson');
  expect(summary.counts).toEqual([{ code: 'null-island', count: 1, isMendable: false }]);
});

test('all are counted, and so many are listed', async () => {
  const row = (i: number) => `${i},x,y`;
  const text = `id,lat,lon\n${Array.from({ length: 300 }, (_, i) => row(i)).join('\n')}`;
  const { findings, counts, rejected } = await readBytes('a.csv', text);
  expect([findings.length, counts[0]?.count, rejected.length]).toEqual([200, 300, 300]);
});

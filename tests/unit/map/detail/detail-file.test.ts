import { expect, test, vi } from 'vitest';
import { type DetailEntry, unpackDetail } from '../../../../src/map/detail/detail-file';
import { fetchDetail } from '../../../../src/map/detail/fetch-detail';

const ENTRY: DetailEntry = {
  name: 'town',
  file: 'town.topo.json',
  box: [0, 0, 1, 1],
  zoom: [10, 24],
  source: 'OpenStreetMap',
  theme: 'streets',
};
const never = () => null;

const FILE = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [0, 0] },
  arcs: [
    [
      [0, 0],
      [10, 0],
    ],
    [
      [0, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
      [0, -10],
    ],
  ],
  objects: {
    roads: {
      type: 'GeometryCollection',
      geometries: [{ type: 'LineString', arcs: [0], properties: { class: 'primary', name: 'شاہراہ' } }],
    },
    water: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[1]], properties: { class: 'lake', names: { en: 'Lake', zh: '湖' } } },
      ],
    },
    peaks: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: [5, 5], properties: { ele: 7788 } }],
    },
  },
};

test('features are sorted by geometry, and say their part', async () => {
  const { family, collections } = await unpackDetail(ENTRY, FILE, never);
  expect(family).toBe('streets');
  expect(collections.lines.features).toMatchObject([
    {
      geometry: {
        coordinates: [
          [0, 0],
          [1, 0],
        ],
      },
      properties: { part: 'roads', class: 'primary', arabic: true },
    },
  ]);
  expect(collections.areas.features).toMatchObject([{ properties: { part: 'water', en: 'Lake', zh: '湖' } }]);
});

test('a named area has a point within it for its name, and a peak its height in words', async () => {
  const { collections } = await unpackDetail(ENTRY, FILE, never);
  expect(collections.points.features).toMatchObject([
    { geometry: { coordinates: [0.5, 0.5] }, properties: { part: 'water', en: 'Lake' } },
    { properties: { part: 'peaks', height: '7,788 m' } },
  ]);
});

test('the work is cut where the page needs time', async () => {
  const pause = vi.fn(async () => {});
  await unpackDetail(ENTRY, FILE, pause);
  expect(pause).toHaveBeenCalledTimes(3);
});

test.each([
  ['a list', []],
  ['a collection', { type: 'FeatureCollection', features: [] }],
  ['objects of another version', { ...FILE, objects: { roads: { type: 'LineString', arcs: [0] } } }],
])('what is no detail file is refused by its name: %s', async (_, json) => {
  await expect(unpackDetail(ENTRY, json, never)).rejects.toThrow('town.topo.json: not a TopoJSON topology');
});

test.each([
  ['missing', new Response('', { status: 404, statusText: 'Not Found' }), /town\.topo\.json: 404 Not Found/],
  ['cut short', new Response('{"type":"Topo'), /town\.topo\.json: 13 bytes that are no JSON/],
  ['too large', new Response(' '.repeat(2_000_001)), /town\.topo\.json: 2000001 bytes, at most 2000000/],
])('a file that is %s is named', async (_, response, message) => {
  vi.stubGlobal('fetch', async () => response);
  const { signal } = new AbortController();
  await expect(fetchDetail(new URL('http://atlas.example/detail/'), ENTRY, signal)).rejects.toThrow(message);
  vi.unstubAllGlobals();
});

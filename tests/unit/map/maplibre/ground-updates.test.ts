import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { expect, test, vi } from 'vitest';
import { groundStyle } from '../../../../src/map/detail/ground-style';
import type { GroundFile, MapGround } from '../../../../src/map/ground';
import { GroundUpdates } from '../../../../src/map/maplibre/ground-updates';
import { drawnStyle } from '../../../../src/map/maplibre/late-layers';
import { mapStyle } from '../../../../src/map/style/style';
import { basemap, sourcesWith } from '../svg/small-scene';

/** A map with the style of the first view, as far as sources and layers go. */
function setUp() {
  const whole = mapStyle('light', basemap, sourcesWith(), groundStyle.layers('light'));
  const first = drawnStyle(mapStyle('light', basemap, sourcesWith()), () => false);
  const sources = new Map(Object.keys(first.sources).map((id) => [id, { setData: vi.fn(async () => {}) }]));
  let layers: LayerSpecification[] = [...first.layers];
  const addLayer = (layer: LayerSpecification, before?: string) => {
    const at = layers.findIndex(({ id }) => id === before);
    layers.splice(at === -1 ? layers.length : at, 0, layer);
  };
  const map = {
    getSource: (id: string) => sources.get(id),
    getLayer: (id: string) => layers.find((layer) => layer.id === id),
    getLayersOrder: () => layers.map(({ id }) => id),
    style: { addSource: (id: string) => sources.set(id, { setData: vi.fn(async () => {}) }), addLayer },
    addLayer: vi.fn(addLayer),
    removeSource: (id: string) => sources.delete(id),
    removeLayer: (id: string) => {
      layers = layers.filter((layer) => layer.id !== id);
    },
    setGlobalStateProperty: vi.fn(),
    once: vi.fn((_: 'idle', _listener: () => void) => {}),
  };
  const updates = new GroundUpdates(map as never);
  const style = () => drawnStyle(updates.withData(whole), (source) => updates.has(source));
  const show = (...files: GroundFile[]) => updates.show({ style: groundStyle, files } as MapGround, style);
  const order = whole.layers.map(({ id }) => id);
  const drawn = () => layers.map(({ id }) => id);
  const ofGround = () => [...sources.keys()].filter((id) => /^(?:ground|streets)-/.test(id));
  return { map, show, sources, order, drawn, ofGround };
}

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
const road: Feature = {
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: [] },
  properties: { part: 'roads' },
};
const roads: GroundFile = {
  name: 'roads',
  family: 'ground',
  collections: { areas: none, points: none, lines: { type: 'FeatureCollection', features: [road] } },
};

test('of the detailed ground the map has the sources and layers of what has come, in their order', async () => {
  const { show, sources, order, drawn, ofGround } = setUp();
  await show();
  expect(ofGround()).toEqual([]);
  expect(drawn()).toEqual(expect.arrayContaining(['line-names', 'relief-asia']));
  await show(roads);
  expect(ofGround()).toEqual(['ground-lines']);
  expect(sources.get('ground-lines')?.setData).toHaveBeenCalledExactlyOnceWith({
    type: 'FeatureCollection',
    features: [road],
  });
  expect(drawn()).toEqual(expect.arrayContaining(['ground-roads', 'ground-disputed-borders']));
  expect(drawn().filter((id) => id.startsWith('streets-'))).toEqual([]);
  expect(drawn()).toEqual(order.filter((id) => drawn().includes(id)));
});

test('what has gone takes its layers along, once what it replaced is there again', async () => {
  const { map, show, drawn, ofGround } = setUp();
  await show(roads);
  await show();
  expect(map.setGlobalStateProperty).toHaveBeenLastCalledWith('detail', []);
  expect(ofGround()).toEqual(['ground-lines']);
  for (const [, listener] of map.once.mock.calls) listener();
  expect(ofGround()).toEqual([]);
  expect(drawn().filter((id) => id.startsWith('ground-'))).toEqual([]);
});

test('what comes again before that stays', async () => {
  const { map, show, ofGround } = setUp();
  await show(roads);
  await show();
  await show(roads);
  for (const [, listener] of map.once.mock.calls) listener();
  expect(ofGround()).toEqual(['ground-lines']);
});

test('what is added together is checked by the map but once', async () => {
  const { map, show, drawn } = setUp();
  const before = drawn().length;
  await show(roads);
  expect(drawn().length - before).toBeGreaterThan(3);
  // Once for what comes in any case, once for what the roads need.
  expect(map.addLayer).toHaveBeenCalledTimes(2);
});

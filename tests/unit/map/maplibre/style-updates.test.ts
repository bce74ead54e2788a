import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { StyleUpdates } from '../../../../src/map/maplibre/style-updates';
import { type FlatCamera, FlatTransform } from '../../../../src/map/svg/flat-transform';
import { basemap, inputWith, SIZE, sourcesWith } from '../svg/small-scene';

const { record, sources, transform } = inputWith();

function setUp(lacking: string | null = null) {
  const setData = vi.fn();
  const listeners: (() => void)[] = [];
  const map = {
    setGlobalStateProperty: vi.fn(),
    setStyle: vi.fn(),
    getSource: (id: string) => (id === lacking ? undefined : { setData }),
    getContainer: () => ({ clientWidth: SIZE.x, clientHeight: SIZE.y }),
    project: (at: number[]) => map.transform.project(at),
    unproject: ([x = 0, y = 0]) => ({ toArray: () => map.transform.unproject({ x, y }) }),
    transform,
    on: (name: string, listener: () => void) => name === 'moveend' && listeners.push(listener),
    off: vi.fn(),
    style: { addSource: vi.fn(), addLayer: vi.fn() },
    addLayer: vi.fn(),
    getLayer: (id: string) => (id === 'titles' ? undefined : { id }),
  };
  const hold = { start: vi.fn() };
  const updates = new StyleUpdates(map as unknown as MapLibreMap, basemap, hold as never, {
    record,
    sources,
    extensions: [],
  });
  const moveTo = (camera: FlatCamera) => {
    map.transform = new FlatTransform(camera, SIZE);
    for (const listener of listeners) listener();
  };
  return { updates, map, setData, moveTo, hold };
}

test('what has not changed is not sent', () => {
  const { updates, map, setData } = setUp();
  updates.send({ record: { ...record }, sources, extensions: [] });
  expect([map.setGlobalStateProperty, map.setStyle, setData].flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test('of a record, only the members of the global state that differ are sent, once', () => {
  const { updates, map } = setUp();
  const next = { ...record, years: { from: 1960, to: 1979 }, lang: 'ur' };
  updates.send({ record: next, sources, extensions: [] });
  updates.send({ record: next, sources, extensions: [] });
  expect(map.setGlobalStateProperty.mock.calls).toEqual([
    ['from', 1960],
    ['to', 1979],
    ['lang', 'ur'],
  ]);
});

test('what the reader changes is in the next frame, and what follows from it is drawn when it is whole', () => {
  const { updates, hold } = setUp();
  updates.send({ record, sources, extensions: [] });
  expect(hold.start).not.toHaveBeenCalled();
  updates.send({ record: { ...record, lang: 'ur' }, sources, extensions: [] });
  expect(hold.start).toHaveBeenCalledExactlyOnceWith(expect.any(Number), { afterNext: true });
});

test('names keep away from what lies over the map, also once the view is another', () => {
  const { updates, setData, hold, moveTo } = setUp();
  updates.setCovered([{ left: 0, top: 0, right: 100, bottom: 20 }]);
  updates.settle();
  const data = { features: Array.from({ length: 5 }, () => ({ properties: { size: 2.5 } })) };
  expect(setData.mock.calls).toMatchObject([[data]]);
  expect(hold.start).toHaveBeenCalledOnce();
  moveTo({ zoom: 9, lat: 30.5, lon: 71 });
  updates.settle();
  expect(setData.mock.calls).toMatchObject([[data], [data]]);
  expect(hold.start).toHaveBeenCalledTimes(2);
});

test('another theme is another style, and other names are other data of each source', () => {
  const { updates, map, setData } = setUp();
  updates.send({ record: { ...record, theme: 'dark' }, sources, extensions: [] });
  expect(map.setStyle).toHaveBeenCalledOnce();
  expect(setData).not.toHaveBeenCalled();
  const renamed = sourcesWith('!');
  updates.send({ record: { ...record, theme: 'dark' }, sources: renamed, extensions: [] });
  expect(setData.mock.calls.flat()).toEqual([
    renamed.points,
    renamed.lines,
    renamed.areas,
    renamed.placeNames,
  ]);
  expect(map.setStyle).toHaveBeenCalledOnce();
});

test('what extends the style makes another one, and a ride then too, since heights stand out in it', () => {
  const { updates, map } = setUp();
  const extension = (style: StyleSpecification) => ({ ...style, name: 'extended' });
  const extensions = [extension];
  updates.send({ record, sources, extensions });
  updates.send({ record, sources, extensions: [extension] });
  expect(map.setStyle).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'extended' }), {
    diff: true,
  });
  updates.send({ record: { ...record, isRidden: true }, sources, extensions });
  expect(map.setStyle).toHaveBeenCalledTimes(2);
  updates.send({ record: { ...record, isRidden: true }, sources, extensions: [] });
  expect(map.setStyle.mock.lastCall?.[0].name).not.toBe('extended');
  updates.send({ record, sources, extensions: [] });
  expect(map.setStyle).toHaveBeenCalledTimes(3);
});

test('names of what is lit are sent once, again where the view has them elsewhere, and stand in another style', () => {
  const { updates, map, setData, moveTo } = setUp();
  const lit = { ...record, lit: ['leg-1', 'leg-2'], titled: ['road'] };
  const send = (next: typeof record) => updates.send({ record: next, sources, extensions: [] });
  send(lit);
  send({ ...lit, named: ['port'] });
  const named = { features: [{ properties: { id: 'road', name: 'road' } }] };
  expect(setData.mock.calls).toMatchObject([[named]]);
  moveTo({ zoom: 9, lat: 30.5, lon: 71 });
  expect(setData.mock.calls).toMatchObject([[named], [named]]);
  expect(setData.mock.calls[1]).not.toEqual(setData.mock.calls[0]);
  send({ ...lit, named: ['port'], theme: 'dark' });
  expect(map.setStyle.mock.lastCall?.[0].sources.titles.data).toMatchObject(named);
  send(record);
  expect(setData).toHaveBeenLastCalledWith({ type: 'FeatureCollection', features: [] });
});

test('the source of the names and their layer come with the first name, below what is open', () => {
  const { updates, map, setData } = setUp('titles');
  updates.send({ record: { ...record, named: ['port'] }, sources, extensions: [] });
  expect(map.style.addSource).not.toHaveBeenCalled();
  updates.send({ record: { ...record, lit: ['leg-1'], titled: ['road'] }, sources, extensions: [] });
  const data = { features: [{ properties: { id: 'road' } }] };
  expect(map.style.addSource.mock.calls).toMatchObject([
    ['titles', { type: 'geojson', data }, { validate: false }],
  ]);
  expect(map.addLayer.mock.calls).toMatchObject([[{ id: 'titles' }, 'open-projects']]);
  expect(setData).not.toHaveBeenCalled();
});

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { StyleUpdates } from '../../../../src/map/maplibre/style-updates';
import { basemap, inputWith, sourcesWith } from '../svg/small-scene';

const { record, sources } = inputWith();

function setUp() {
  const setData = vi.fn();
  const map = { setGlobalStateProperty: vi.fn(), setStyle: vi.fn(), getSource: () => ({ setData }) };
  const updates = new StyleUpdates(map as unknown as MapLibreMap, basemap, {
    record,
    sources,
    extensions: [],
  });
  return { updates, map, setData };
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

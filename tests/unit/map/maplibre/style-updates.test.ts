import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { StyleUpdates } from '../../../../src/map/maplibre/style-updates';
import { basemap, inputWith, sourcesWith } from '../svg/small-scene';

const { record, sources } = inputWith();

function setUp() {
  const setData = vi.fn();
  const map = { setGlobalStateProperty: vi.fn(), setStyle: vi.fn(), getSource: () => ({ setData }) };
  const updates = new StyleUpdates(map as unknown as MapLibreMap, basemap, { record, sources });
  return { updates, map, setData };
}

test('what has not changed is not sent', () => {
  const { updates, map, setData } = setUp();
  updates.send({ record: { ...record }, sources });
  expect([map.setGlobalStateProperty, map.setStyle, setData].flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test('of a record, only the members of the global state that differ are sent, once', () => {
  const { updates, map } = setUp();
  const next = { ...record, years: { from: 1960, to: 1979 }, lang: 'ur' };
  updates.send({ record: next, sources });
  updates.send({ record: next, sources });
  expect(map.setGlobalStateProperty.mock.calls).toEqual([
    ['from', 1960],
    ['to', 1979],
    ['lang', 'ur'],
  ]);
});

test('another theme is another style, and other names are other data of each source', () => {
  const { updates, map, setData } = setUp();
  updates.send({ record: { ...record, theme: 'dark' }, sources });
  expect(map.setStyle).toHaveBeenCalledOnce();
  expect(setData).not.toHaveBeenCalled();
  const renamed = sourcesWith('!');
  updates.send({ record: { ...record, theme: 'dark' }, sources: renamed });
  expect(setData.mock.calls.flat()).toEqual([
    renamed.points,
    renamed.lines,
    renamed.areas,
    renamed.placeNames,
  ]);
  expect(map.setStyle).toHaveBeenCalledOnce();
});

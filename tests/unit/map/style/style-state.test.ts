import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { mapStyle } from '../../../../src/map/style/style';
import { type StyleState, styleState } from '../../../../src/map/style/style-state';
import type { MapRecord } from '../../../../src/state/map-record';
import { basemap, inputWith, sourcesWith } from '../svg/small-scene';

const kashgar = {
  kind: 'city',
  rank: 2,
  name: 'Kashgar',
  twinId: 'kashgar',
  twinLayer: 'karakoram-highway',
  twinImportance: 2,
  twinFrom: -9999,
  twinTo: 9999,
};
const placeNames: FeatureCollection = {
  type: 'FeatureCollection',
  features: [kashgar, { kind: 'city', rank: 1, name: 'Delhi' }].map((properties) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [76, 39] },
    properties,
  })),
};
const { record } = inputWith();
const stateOf = (change: Partial<MapRecord> = {}) => styleState({ ...record, ...change }, { placeNames });

describe('a town that the content names itself', () => {
  const layer = mapStyle('light', basemap, sourcesWith()).layers.find(({ id }) => id === 'names-main-cities');
  const isNamed = (state: StyleState, zoom: number) => {
    const filter = layer && 'filter' in layer ? layer.filter : undefined;
    return featureFilter(filter, 'names-main-cities').filter(
      { zoom, globalState: state } as never,
      { type: 1, properties: kashgar } as never,
      undefined as never,
    );
  };

  test('has one name, not two, once the content names it', () => {
    expect(isNamed(stateOf(), 4)).toBe(true);
    expect(isNamed(stateOf(), 7)).toBe(false);
    expect(isNamed(stateOf({ lit: ['kashgar'] }), 4)).toBe(false);
    expect(isNamed(stateOf({ layers: ['karakoram-highway'] }), 4)).toBe(false);
  });

  test('has the name of the basemap where the content does not draw it', () => {
    expect(isNamed(stateOf({ layers: ['gwadar', 'open'] }), 7)).toBe(true);
    expect(isNamed(stateOf({ hidden: ['kashgar'] }), 7)).toBe(true);
    expect(isNamed(stateOf({ featureFilter: ['port'], lit: ['kashgar'] }), 7)).toBe(true);
  });
});

test('names of the basemap are laid out anew only where a town comes to be drawn by the content, or no longer is', () => {
  const { layers } = mapStyle('light', basemap, sourcesWith());
  const names = JSON.stringify(layers.filter((layer) => 'source' in layer && layer.source === 'place-names'));
  const read = new Set([...names.matchAll(/"global-state","(\w+)"/g)].map(([, key]) => key));
  const changed = (change: Partial<MapRecord>) => {
    const [before, after] = [stateOf(), stateOf(change)];
    return (Object.keys(after) as (keyof StyleState)[]).filter(
      (key) => read.has(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    );
  };
  expect(changed({ layers: record.layers.filter((id) => id !== 'gwadar') })).toEqual([]);
  expect(changed({ lit: ['port'], named: ['plant'], selected: ['port'] })).toEqual([]);
  expect(changed({ layers: record.layers.filter((id) => id !== 'karakoram-highway') })).toEqual(['twins']);
  expect(changed({ lit: ['kashgar'] })).toEqual(['namedTwins']);
});

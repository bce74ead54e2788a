import type { Feature, FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { mapSources } from '../../../src/map/map-sources';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();
const label = (kind: string, name: string, key?: string): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [67, 30] },
  properties: { kind, name, ...(key && { key }) },
});
const names: FeatureCollection = {
  type: 'FeatureCollection',
  features: [label('city', 'Quetta'), label('province', 'Punjab', 'Punjab (India)'), label('city', 'Zhob')],
};
const told: Record<string, string> = { 'city Quetta': 'کوئٹہ', 'province Punjab (India)': 'پنجاب' };
const sources = mapSources(index, names, {
  nameOf: ({ id }) => `name of ${id}`,
  placeNameOf: (kind, name) => told[`${kind} ${name}`],
});
const drawn = (id: string) =>
  sources.points.features.find(({ properties }) => properties?.id === id)?.properties;

test('each geometry goes to the source of its kind, and what has none goes nowhere', () => {
  expect(sources.lines.features.map(({ properties }) => properties?.id)).toEqual(['leg-1', 'leg-2']);
  expect(sources.points.features).toHaveLength(5);
  expect(drawn('road')).toBeUndefined();
});

test('what is planned is hollow, what is approximate is soft', () => {
  expect(drawn('plant')).toMatchObject({ image: 'growth/hollow-soft/', unbuilt: true });
  expect(drawn('port')).toMatchObject({ image: 'gwadar/solid/', unbuilt: false });
});

test('years come from `time`; what has none was always there', () => {
  expect(drawn('port')).toMatchObject({ from: 2007, to: 9999 });
  expect(drawn('bandung')).toMatchObject({ from: 1955, to: 1955 });
  expect(drawn('kashgar')).toMatchObject({ from: -9999, to: 9999 });
});

test('names are those of the reader', () => {
  expect(drawn('gwadar')).toMatchObject({ name: 'name of gwadar' });
  const said = sources.placeNames.features.map(({ properties }) => properties?.name);
  expect(said).toEqual(['کوئٹہ', 'پنجاب', 'Zhob']);
});

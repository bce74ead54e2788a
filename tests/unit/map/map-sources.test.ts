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

test('a town that the content has too says so, if it lies there', () => {
  const kashgar = index.position('kashgar') ?? [];
  const at = (name: string, lon: number): Feature => ({
    ...label('city', name),
    geometry: { type: 'Point', coordinates: [(kashgar[0] ?? 0) + lon, kashgar[1] ?? 0] },
  });
  const { placeNames } = mapSources(
    index,
    { type: 'FeatureCollection', features: [at('Kashgar', 0.1), at('Kashgar', 1), at('Artux', 0.1)] },
    { nameOf: ({ id }) => (id === 'kashgar' ? 'Kashgar' : id), placeNameOf: () => undefined },
  );
  expect(placeNames.features.map(({ properties }) => properties?.twinId)).toEqual([
    'kashgar',
    undefined,
    undefined,
  ]);
  expect(placeNames.features[0]?.properties).toMatchObject({ twinLayer: 'karakoram-highway', twinTo: 9999 });
});

test('along a line stands its name up to the first comma, or the number of the road', () => {
  const named = (name: string) => {
    const { lines } = mapSources(index, names, { nameOf: () => name, placeNameOf: () => undefined });
    const { label: text, ref } = lines.features[0]?.properties ?? {};
    return { text, ref };
  };
  expect(named('Karakoram Highway, Dasu–Raikot')).toEqual({ text: 'Karakoram Highway', ref: undefined });
  expect(named('M-14, Yarik–Hakla motorway')).toEqual({ text: undefined, ref: 'M-14' });
  expect(named('喀喇昆仑公路，达苏—雷科特')).toEqual({ text: '喀喇昆仑公路', ref: undefined });
});

test('lines have names of their own, and routes the lines that stand for them', () => {
  expect(sources.titles).toEqual([
    { id: 'road', name: 'name of road', parts: ['leg-1', 'leg-2'] },
    { id: 'leg-1', name: 'name of leg-1', parts: ['leg-1'] },
    { id: 'leg-2', name: 'name of leg-2', parts: ['leg-2'] },
  ]);
});

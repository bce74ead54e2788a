import { expect, test } from 'vitest';
import { mapSources } from '../../../src/map/map-sources';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();
const sources = mapSources(index, ({ id }) => `name of ${id}`);
const drawn = (id: string) =>
  sources.points.features.find(({ properties }) => properties?.id === id)?.properties;

test('each geometry goes to the source of its kind, and what has none goes nowhere', () => {
  expect(sources.lines.features.map(({ properties }) => properties?.id)).toEqual(['leg-1', 'leg-2']);
  expect(sources.points.features).toHaveLength(5);
  expect(drawn('road')).toBeUndefined();
});

test('what is planned is hollow, what is approximate is soft', () => {
  expect(drawn('plant')).toMatchObject({ image: 'growth/hollow-soft/town', unbuilt: true });
  expect(drawn('port')).toMatchObject({ image: 'gwadar/solid/town', unbuilt: false });
});

test('years come from `time`; what has none was always there', () => {
  expect(drawn('port')).toMatchObject({ from: 2007, to: 9999 });
  expect(drawn('bandung')).toMatchObject({ from: 1955 });
  expect(drawn('kashgar')).toMatchObject({ from: -9999, to: 9999 });
});

test('names are those of the reader', () => {
  expect(drawn('gwadar')).toMatchObject({ name: 'name of gwadar' });
});

import { expect, test } from 'vitest';
import { completeManifest } from '../../../../tools/manifest/complete-manifest';
import type { WrittenFeature } from '../../../../tools/manifest/written-feature';

const point = (id: string, coordinates: number[], more: object = {}): WrittenFeature => ({
  id,
  geometry: { type: 'Point', coordinates },
  ...more,
});

const complete = (written: unknown, features: readonly WrittenFeature[] = [], folder = 'My River') =>
  completeManifest(written, { folder, features, hasOwnBasemap: false, today: '2026-05-04' });

test('what is written stays', () => {
  const written = {
    name: 'rhine',
    language: 'de',
    view: [6, 46, 10, 53],
    years: [1800, 1980],
    read_until: '2025-12-31',
    article: 's1',
    ride: 'main',
    parts: ['opening'],
    themes: ['work'],
    groups: [{ id: 'reaches' }],
    payers: [],
    currency: 'CHF',
    heights: { from: 'a survey', error_m: 3 },
    fitted_km: 2,
    layers: [{ id: 'locks', colour: ['#111111', '#eeeeee'], shape: 'water', off: true }],
  };
  expect(complete(written)).toEqual({ ...written, hasOwnBasemap: false });
});

test('an atlas without places, years or rides has none, and the earth as its view', () => {
  const { name, language, view, read_until, parts, themes, groups, payers, currency, ...rest } = complete({
    layers: [],
  });
  expect({ name, language, read_until }).toEqual({
    name: 'my-river',
    language: 'en',
    read_until: '2026-05-04',
  });
  expect(view).toEqual([-170, -60, 170, 75]);
  expect([parts, themes, groups, payers, currency]).toEqual([[], [], [], [], '']);
  expect(rest).toEqual({ layers: [], hasOwnBasemap: false });
});

test('the view holds all features and 8 % around them', () => {
  expect(complete({}, [point('a', [6, 46]), point('b', [16, 51])]).view).toEqual([5.2, 45.6, 16.8, 51.4]);
});

test('the view of a single place is large enough to see where it is', () => {
  expect(complete({}, [point('a', [9.68, 47.55])]).view).toEqual([9.58, 47.45, 9.78, 47.65]);
});

test('the view stays on the earth', () => {
  expect(complete({}, [point('a', [-179, -84]), point('b', [179, 84])]).view).toEqual([-180, -85, 180, 85]);
});

test('the years span all times, to tens, also before our era', () => {
  const features = [
    point('a', [6, 46], { time: { interval: ['1817-03-02', '..'] } }),
    point('b', [6, 46], { time: { date: '1976-01-01' } }),
  ];
  expect(complete({}, features).years).toEqual([1810, 1980]);
  const old = point('c', [6, 46], { time: { date: '-0052-01-01' } });
  expect(complete({}, [...features, old]).years).toEqual([-60, 1980]);
  expect(complete({}, [point('d', [6, 46], { time: { date: '1900-01-01' } })]).years).toEqual([1900, 1910]);
});

test('the first line with way-points or stops is the ride that opens first', () => {
  const line = (id: string, waypoints?: object[]): WrittenFeature => ({
    id,
    geometry: null,
    properties: waypoints === undefined ? {} : { waypoints },
  });
  expect(complete({}, [line('a'), line('b', [{}]), line('c', [{}, {}])]).ride).toBe('c');
  const stops = ['x', 'y'].map((id) => point(id, [6, 46], { properties: { stop: { route: 'a' } } }));
  expect(complete({}, [...stops, line('a'), line('c', [{}, {}])]).ride).toBe('a');
});

test('sums are added up in the currency that most facts have', () => {
  const costs = (...currencies: string[]) =>
    point('a', [6, 46], {
      properties: { facts: currencies.map((currency) => ({ label: 'Cost', currency })) },
    });
  expect(complete({}, [costs('EUR', 'CHF'), costs('CHF'), point('b', [6, 46])]).currency).toBe('CHF');
});

test('layers get colours and shapes that no other layer has', () => {
  const { layers } = complete({
    layers: [{ id: 'a' }, { id: 'b', colour: ['#12474f', '#7fd0d8'], shape: 'circle' }, { id: 'c' }],
  });
  expect(new Set(layers.map(({ colour }) => String(colour))).size).toBe(3);
  expect(new Set(layers.map(({ shape }) => shape)).size).toBe(3);
  expect(layers.map(({ shape }) => shape)).toEqual(['square', 'circle', 'triangle']);
});

test('what is not as it should be is left to the check', () => {
  expect(complete(null).layers).toEqual([]);
  expect(complete({ layers: 'places' }).layers).toEqual([]);
  expect(complete({ layers: [null, { id: 3 }, { id: 'a' }] }).layers).toHaveLength(1);
  const broken = { id: 'a', geometry: { type: 'Polygon', coordinates: 3 } } as unknown as WrittenFeature;
  expect(complete({}, [broken]).view).toEqual([-170, -60, 170, 75]);
});

test('places of layers that are abroad widen no view, where there are others', () => {
  const abroad = { ...point('far', [120, -30]), isAbroad: true };
  expect(complete({}, [point('a', [6, 46]), point('b', [16, 51]), abroad]).view).toEqual([
    5.2, 45.6, 16.8, 51.4,
  ]);
  expect(complete({}, [abroad]).view).toEqual([119.9, -30.1, 120.1, -29.9]);
});

test('a short ride has speeds by its length, unless it says its own; a long one those of the engine', () => {
  const ride = (id: string, km: number) => ({ id, properties: { waypoints: [{ km: 0 }, { km }] } });
  const rides = [ride('path', 12), ride('river', 260), ride('road', 1300)];
  const stops = [
    { properties: { stop: { route: 'tram', km: 3 } } },
    { properties: { stop: { route: 'tram', km: 30 } } },
  ];
  expect(
    complete({ rides: { river: { speeds: [3, 9], best: [20, 60] } } }, [...rides, ...stops]).rides,
  ).toEqual({
    path: { speeds: [0.05, 0.1, 0.25] },
    river: { speeds: [3, 9], best: [20, 60] },
    tram: { speeds: [0.1, 0.2, 0.5] },
  });
});

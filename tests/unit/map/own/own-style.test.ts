import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { isOwnTile, parseOwnTile, withOwnFeatures, withOwnTiles } from '../../../../src/map/own/own-style';
import { prepareStyle } from '../../../../src/map/svg/prepared-style';

const STYLE = {
  version: 8 as const,
  glyphs: 'x/{fontstack}/{range}',
  sources: {},
  layers: [
    { id: 'ground', type: 'background' as const },
    { id: 'names', type: 'symbol' as const, source: 'own-1' },
  ],
};
const RECORD = { theme: 'light', isRidden: false } as const;
const LAYERS = [{ id: 'own-1', colour: '#d55e00', bounds: [70, 30, 75, 35] as const, version: 2 }];

test('own layers lie above the ground and below the symbols', () => {
  const style = withOwnTiles(LAYERS, { tileLayer: 'own', maxzoom: 14 })(STYLE, RECORD);
  expect(style.layers.map(({ id }) => id)).toEqual([
    'ground',
    'own-1-areas',
    'own-1-casings',
    'own-1-lines',
    'own-1-points',
    'names',
  ]);
  const names = style.layers.slice(0, -1);
  expect(validateStyleMin({ ...style, layers: names })).toEqual([]);
});

test('the address of a tile says of which layer and version it is', () => {
  const { sources } = withOwnTiles(LAYERS, { tileLayer: 'own', maxzoom: 14 })(STYLE, RECORD);
  const [address = ''] = (sources['own-1'] as { tiles: string[] }).tiles;
  expect(address).toBe('archive://own:own-1/2/{z}/{x}/{y}');
  expect([isOwnTile(address), isOwnTile('archive://own/1/2/3')]).toEqual([true, false]);
  expect(parseOwnTile('archive://own:own-1/2/5/22/12')).toEqual({ id: 'own-1', z: 5, x: 22, y: 12 });
});

test('a map without tiles draws the features themselves', () => {
  const point = {
    type: 'Feature' as const,
    properties: { i: 0 },
    geometry: { type: 'Point' as const, coordinates: [71, 31] },
  };
  const features = new Map([['own-1', { type: 'FeatureCollection' as const, features: [point] }]]);
  const style = withOwnFeatures(LAYERS, features)({ ...STYLE, layers: STYLE.layers.slice(0, 1) }, RECORD);
  const prepared = prepareStyle(style);
  expect(prepared.features.get('own-1')).toHaveLength(1);
  expect(prepared.layers.map(({ id }) => id)).toContain('own-1-points');
});

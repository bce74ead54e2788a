import type { FeatureCollection, Position } from 'geojson';
import { expect, test } from 'vitest';
import { intersect, type Rect } from '../../../../src/geometry/rect';
import { groundStyle } from '../../../../src/map/detail/ground-style';
import { FlatTransform } from '../../../../src/map/svg/flat-transform';
import { SceneBuilder } from '../../../../src/map/svg/scene-builder';
import { inputWith, SIZE } from './small-scene';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const transform = new FlatTransform({ zoom: 13, lat: 0, lon: 0 }, SIZE);
/** A position so many pixels from the middle of the map. */
const at = (x: number, y: number): Position => transform.unproject({ x: SIZE.x / 2 + x, y: SIZE.y / 2 + y });

function symbolsOf(layerId: string, street: Position[], properties: object, covered: Rect[] = []) {
  const lines: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: street },
        properties: { part: 'roads', class: 'primary', ...properties },
      },
    ],
  };
  const files = [
    { name: 'town', family: 'streets' as const, collections: { areas: EMPTY, lines, points: EMPTY } },
  ];
  const builder = new SceneBuilder();
  builder.build(inputWith({ layers: [] }, { transform, covered, ground: { style: groundStyle, files } }));
  const layout = builder.layout?.layers.find(({ layer }) => layer.id === layerId);
  return layout?.kind === 'symbols' ? layout.symbols : [];
}
const named = (street: Position[], covered: Rect[] = []) =>
  symbolsOf('streets-street-names', street, { name: 'Port Road' }, covered);

test('a name lies along a straight street, never upside down', () => {
  expect(named([at(-100, -100), at(100, 100)])[0]?.label?.turn?.degrees).toBeCloseTo(45, 0);
  expect(named([at(100, 100), at(-100, -100)])[0]?.label?.turn?.degrees).toBeCloseTo(45, 0);
});

test('a street that is too short, or bends too much, has none', () => {
  expect(named([at(-15, 0), at(15, 0)])).toEqual([]);
  const zigzag = Array.from({ length: 20 }, (_, i) => at(i * 12 - 120, i % 2 === 0 ? 0 : 30));
  expect(named(zigzag)).toEqual([]);
});

test('a long street has its name again, not too near', () => {
  const places = named([at(-390, 0), at(390, 0)]).map(({ at: { x } }) => x);
  expect(places.length).toBeGreaterThan(1);
  expect(Math.abs((places[1] ?? 0) - (places[0] ?? 0))).toBeGreaterThanOrEqual(240);
});

test('no name lies behind what covers the map', () => {
  const legend = { left: 0, top: 0, right: 500, bottom: 600 };
  const labels = named([at(-390, 0), at(390, 0)], [legend]);
  expect(labels.length).toBeGreaterThan(0);
  for (const { label } of labels) expect(label && intersect(label.box, legend)).toBe(false);
});

test('a plate shows the first number of its road', () => {
  const [plate] = symbolsOf('streets-shields', [at(-100, 0), at(100, 0)], { ref: 'N-10;M-8' });
  expect(plate?.icon?.image).toBe('shield/road/N-10');
});

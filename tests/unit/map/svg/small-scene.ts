import type { FeatureCollection, Geometry, Position } from 'geojson';
import { LAYER_IDS } from '../../../../src/content/vocabulary';
import type { Basemap } from '../../../../src/map/basemap';
import { mapSources } from '../../../../src/map/map-sources';
import { FlatTransform } from '../../../../src/map/svg/flat-transform';
import type { Scene, SceneLayer } from '../../../../src/map/svg/scene';
import { SceneBuilder, type SceneInput } from '../../../../src/map/svg/scene-builder';
import { type MapRecord, PLAIN_SYMBOLOGY } from '../../../../src/state/map-record';
import { smallAtlas } from '../../small-atlas';

export const SIZE = { x: 800, y: 600 };

const collection = (...features: [Geometry, object][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map(([geometry, properties]) => ({ type: 'Feature', geometry, properties })),
});

const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });

/** A square of land from 60 to 80° E and 20 to 40° N, with one border of each kind. */
export const basemap: Basemap = {
  land: collection([
    {
      type: 'Polygon',
      coordinates: [
        [
          [60, 20],
          [80, 20],
          [80, 40],
          [60, 40],
          [60, 20],
        ],
      ],
    },
    {},
  ]),
  lakes: collection(),
  rivers: collection(),
  boundaries: collection(
    [line([60, 30], [80, 30]), { kind: 'country' }],
    [line([70, 20], [70, 40]), { kind: 'disputed' }],
  ),
  names: collection([
    { type: 'Point', coordinates: [66, 35] },
    { kind: 'city', rank: 1, name: 'Quetta' },
  ]),
  relief: { light: 'light.webp', dark: 'dark.webp' },
  reliefCorners: [
    [55, 45],
    [100, 45],
    [100, 15],
    [55, 15],
  ],
};

/** @param suffix put behind the names of features */
export const sourcesWith = (suffix = '') =>
  mapSources(smallAtlas().index, basemap.names, {
    nameOf: ({ id }) => id + suffix,
    placeNameOf: () => undefined,
  });

const RECORD: MapRecord = {
  layers: LAYER_IDS,
  years: null,
  lang: 'en',
  theme: 'light',
  onlineAttempt: 0,
  isRidden: false,
  featureFilter: null,
  dispute: null,
  selected: [],
  ...PLAIN_SYMBOLOGY,
};

/** The small atlas as seen from above Pakistan, whatever else a test says. */
export function inputWith(record: Partial<MapRecord> = {}, more: Partial<SceneInput> = {}): SceneInput {
  return {
    record: { ...RECORD, ...record },
    basemap,
    sources: sourcesWith(),
    transform: new FlatTransform({ zoom: 5, lat: 30, lon: 69 }, SIZE),
    ...more,
  };
}

export function layerOf(scene: Scene, id: string): SceneLayer {
  const layer = scene.layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`no layer ${id}: ${scene.layers.map((other) => other.id)}`);
  return layer;
}

export function pathsOf(scene: Scene, id: string) {
  const layer = layerOf(scene, id);
  return layer.kind === 'paths' ? layer.paths : [];
}

/** Ids of the features that a layer draws as dots, symbols or names. */
export function idsIn(scene: Scene, id: string): (string | null)[] {
  const layer = layerOf(scene, id);
  if (layer.kind === 'circles') return layer.circles.map((circle) => circle.id);
  return layer.kind === 'symbols' ? layer.symbols.map((symbol) => symbol.id) : [];
}

/** A scene drawn from nothing that was there before. */
export const drawScene = (input: SceneInput): Scene => new SceneBuilder().build(input);

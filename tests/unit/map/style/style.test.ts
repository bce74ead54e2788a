import { featureFilter, latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS, type LayerId, STATUSES } from '../../../../src/content/vocabulary';
import { groundStyle } from '../../../../src/map/detail/ground-style';
import { mapSources } from '../../../../src/map/map-sources';
import { SELECTABLE_LAYERS } from '../../../../src/map/pick';
import { mapStyle } from '../../../../src/map/style/style';
import { ANY_YEARS } from '../../../../src/map/style/style-state';
import { linePatternOf } from '../../../../src/symbology/line-styles';
import { smallAtlas } from '../../small-atlas';

const empty = { type: 'FeatureCollection', features: [] } as const;
const basemap = {
  land: empty,
  lakes: empty,
  rivers: empty,
  boundaries: empty,
  names: empty,
  relief: { light: 'https://atlas.example/l.webp', dark: 'https://atlas.example/d.webp' },
  reliefCorners: [
    [55, 45],
    [100, 45],
    [100, 15],
    [55, 15],
  ],
} as unknown as Parameters<typeof mapStyle>[1];
const sources = mapSources(smallAtlas().index, empty as never, {
  nameOf: ({ id }) => id,
  placeNameOf: () => undefined,
});

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
  const style = mapStyle(theme, basemap, sources, groundStyle.layers(theme));

  test('is valid, with the detailed ground and without', () => {
    expect(validateStyleMin(style, latest)).toEqual([]);
    expect(validateStyleMin(mapStyle(theme, basemap, sources), latest)).toEqual([]);
  });

  test('has unique layers, each with a source that exists', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of style.layers) {
      if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    }
  });

  test('draws all that can be chosen', () => {
    expect(style.layers.map(({ id }) => id)).toEqual(expect.arrayContaining([...SELECTABLE_LAYERS]));
  });
});

describe('filters', () => {
  const style = mapStyle('light', basemap, sources);
  const STROKES = style.layers
    .map(({ id }) => id)
    .filter((id) => /^(?:highway|road|rail|wire)-(?:built|works|planned)/.test(id));
  const shows = (styleLayer: string, properties: object, state: object, zoom = 12) => {
    const layer = style.layers.find(({ id }) => id === styleLayer);
    if (!layer || !('filter' in layer) || !layer.filter) throw new Error(`No filter on ${styleLayer}`);
    const { filter } = featureFilter(layer.filter, styleLayer, state);
    return filter(
      { zoom, globalState: state } as never,
      { type: 1, properties } as never,
      undefined as never,
    );
  };
  const at = (layer: LayerId, more: object = {}) => ({
    layer,
    from: 2007,
    to: 9999,
    importance: 1,
    grade: 'A',
    kind: 'road',
    ...more,
  });

  test.each(LAYER_IDS.filter((id) => id !== 'karakoram-highway'))(
    'a point of %s is drawn if its layer is on',
    (layer) => {
      expect(shows('projects', at(layer), { layers: [layer], ...ANY_YEARS })).toBe(true);
      const others = LAYER_IDS.filter((id) => id !== layer);
      expect(shows('projects', at(layer), { layers: others, ...ANY_YEARS })).toBe(false);
    },
  );

  test('nothing is drawn before its time', () => {
    expect(shows('projects', at('open'), { layers: ['open'], ...ANY_YEARS, to: 2006 })).toBe(false);
    expect(shows('projects', at('open'), { layers: ['open'], ...ANY_YEARS, to: 2007 })).toBe(true);
  });

  test('of what is gone, a span of years shows only what was still there when it begins', () => {
    const past = at('history', { from: 1955, to: 1955 });
    expect(shows('projects', past, { layers: ['history'], from: 1955, to: 1960 })).toBe(true);
    expect(shows('projects', past, { layers: ['history'], from: 1956, to: 1960 })).toBe(false);
    expect(shows('projects', past, { layers: ['history'], from: 1950, to: 1954 })).toBe(false);
  });

  test('a narrowed map draws the named features and no others, whatever their layers', () => {
    const state = { layers: [], ...ANY_YEARS, isFiltered: true, featureFilter: ['port'], alwaysShown: [] };
    expect(shows('projects', at('gwadar', { id: 'port' }), state)).toBe(true);
    expect(shows('projects', at('gwadar', { id: 'port' }), { ...state, to: 1950 })).toBe(false);
    expect(shows('projects', at('gwadar', { id: 'school' }), { ...state, layers: ['gwadar'] })).toBe(false);
  });

  test('what the reader has opened is drawn whatever its years', () => {
    const state = { layers: ['gwadar'], ...ANY_YEARS, to: 1950, alwaysShown: ['port'] };
    expect(shows('projects', at('gwadar', { id: 'port' }), state)).toBe(true);
    expect(shows('projects', at('gwadar', { id: 'school' }), state)).toBe(false);
    expect(shows('projects', at('gwadar', { id: 'port' }), { ...state, layers: [] })).toBe(false);
  });

  test('way-points come in by importance as the reader zooms', () => {
    const state = { layers: ['karakoram-highway'], ...ANY_YEARS };
    expect(shows('stops', at('karakoram-highway'), state, 4)).toBe(true);
    expect(shows('stops', at('karakoram-highway', { importance: 5 }), state, 4)).toBe(false);
    expect(shows('stops', at('karakoram-highway', { importance: 5 }), state, 12)).toBe(true);
  });

  test.each(STATUSES)(
    'a line that is "%s" is drawn by the strokes of one pattern, and soft if it is rough',
    (status) => {
      const state = { layers: ['alignments', 'karakoram-highway'], ...ANY_YEARS };
      for (const kind of ['road', 'railway', 'metro', 'fibre', 'transmission-line'] as const) {
        for (const grade of ['A', 'C']) {
          for (const layer of ['alignments', 'karakoram-highway'] as const) {
            const line = at(layer, { kind, grade, pattern: linePatternOf({ kind, status }) });
            const drawing = [...STROKES, 'routes-soft', 'highway-soft'].filter((id) =>
              shows(id, line, state),
            );
            const what = `${layer} ${kind} ${grade}: ${drawing}`;
            expect(
              drawing.filter((id) => id.endsWith('-soft')),
              what,
            ).toHaveLength(grade === 'C' ? 1 : 0);
            expect(new Set(drawing.map((id) => id.replace(/-(?:2|soft)$/, ''))).size, what).toBe(
              grade === 'C' ? 2 : 1,
            );
          }
        }
      }
    },
  );
});

import { readFileSync } from 'node:fs';
import {
  expression,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS, type LayerId, STATUSES } from '../../../../src/content/vocabulary';
import { groundStyle } from '../../../../src/map/detail/ground-style';
import { mapSources } from '../../../../src/map/map-sources';
import { drawnStyle } from '../../../../src/map/maplibre/late-layers';
import { SELECTABLE_LAYERS } from '../../../../src/map/pick';
import { areaZoom } from '../../../../src/map/style/layers/areas';
import { mapStyle } from '../../../../src/map/style/style';
import { ANY_YEARS } from '../../../../src/map/style/style-state';
import {
  HIGHWAY_STROKES,
  LINE_STROKES,
  type LinePattern,
  linePatternOf,
  ROAD_STROKE,
  SOFT_BAND,
} from '../../../../src/symbology/line-styles';
import { PALETTES } from '../../../../src/symbology/palette';
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
    .filter((id) => /^(?:highway|routes)(?:-dashed|$)/.test(id));
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
    'a line that is "%s" is drawn by the strokes of its pattern, on what is below',
    (status) => {
      const state = { layers: ['alignments', 'karakoram-highway'], ...ANY_YEARS };
      for (const kind of ['road', 'railway', 'metro', 'fibre', 'transmission-line'] as const) {
        for (const layer of ['alignments', 'karakoram-highway'] as const) {
          const pattern = linePatternOf({ kind, status });
          const [family, strokes] =
            layer === 'alignments'
              ? ['routes', LINE_STROKES[pattern]]
              : ['highway', HIGHWAY_STROKES[pattern]];
          const drawing = [...STROKES, 'routes-under', 'highway-under'].filter((id) =>
            shows(id, at(layer, { kind, pattern }), state),
          );
          const what = `${layer} ${kind}: ${drawing}`;
          expect(drawing, what).toContain(`${family}-under`);
          expect(drawing, what).toHaveLength(1 + strokes.length);
          expect(
            drawing.filter((id) => id.includes('dashed')),
            what,
          ).toHaveLength(strokes.filter(({ dash }) => dash).length);
        }
      }
    },
  );
});

describe('what a line looks like', () => {
  const lines = mapStyle('light', basemap, sources).layers.filter((layer) => layer.type === 'line');
  const read = (
    id: string,
    property: 'line-width' | 'line-opacity' | 'line-dasharray',
    properties: object,
  ) => {
    const value = lines.find((layer) => layer.id === id)?.paint?.[property];
    const parsed = expression.createExpression(value as never, id);
    if (parsed.result === 'error') throw new Error(`${id} ${property}`);
    return parsed.value.evaluate({ zoom: 10 } as never, { type: 2, properties } as never, {});
  };

  test.each(Object.keys(LINE_STROKES) as LinePattern[])('%s has the strokes of the legend', (pattern) => {
    const [solid, dashed] = [
      LINE_STROKES[pattern].filter(({ dash }) => !dash),
      LINE_STROKES[pattern].filter(({ dash }) => dash),
    ];
    for (const { nearPx } of solid) expect(read('routes', 'line-width', { pattern })).toBe(nearPx);
    for (const [i, { nearPx, dash }] of dashed.entries()) {
      const id = i === 0 ? 'routes-dashed' : 'routes-dashed-2';
      expect(read(id, 'line-width', { pattern })).toBe(nearPx);
      expect(read(id, 'line-dasharray', { pattern })).toEqual(dash);
    }
  });

  test('has a soft band below it if its course is only roughly known, else a casing', () => {
    const [rough, exact] = [{ grade: 'C' }, { grade: 'A' }];
    expect(read('routes-under', 'line-width', rough)).toBe(SOFT_BAND.nearPx);
    expect(read('routes-under', 'line-width', exact)).toBe(ROAD_STROKE.nearPx + 2);
    expect(read('routes-under', 'line-opacity', exact)).toBe(0.75);
    expect(read('highway-under', 'line-opacity', exact)).toBe(1);
  });
});

/**
 * What decides on a program of the graphics card: the type of a layer, and which of its paint properties differ from
 * feature to feature, and by zoom besides.
 */
function programsOf({ type, paint = {}, layout = {} }: LayerSpecification): string[] {
  const kinds = Object.entries(paint).flatMap(([name, value]) => {
    const specs: Record<string, unknown> = latest[`paint_${type}`];
    const { kind } = normalizePropertyExpression(value, name, specs[name] as never);
    return kind === 'source' || kind === 'composite' ? [`${name} ${kind}`] : [];
  });
  const ending = (start: string) =>
    kinds
      .filter((name) => name.startsWith(start))
      .toSorted()
      .join();
  if (type === 'symbol')
    return [
      ...('icon-image' in layout ? [`icon: ${ending('icon')}`] : []),
      ...('text-field' in layout ? [`text: ${ending('text')}`] : []),
    ];
  return [`${type}: ${ending(type)}`];
}

describe('what a frame costs', () => {
  const far = { ...sources, areas: empty } as unknown as typeof sources;
  const { layers, sources: drawn } = drawnStyle(mapStyle('light', basemap, far), () => false);
  const isAt = (zoom: number) => (layer: LayerSpecification) =>
    zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 24);

  test('layers of a type share one program each, but for lines with dashes and fills of one colour', () => {
    const programs = [...new Set(layers.flatMap(programsOf))].map((program) => program.replace(/:.*/, ''));
    expect(programs.toSorted()).toEqual(['circle', 'fill', 'fill', 'icon', 'line', 'line', 'raster', 'text']);
  });

  test('the sea is the colour behind the canvas', () => {
    const css = readFileSync('src/app/styles/maplibre.css', 'utf8');
    expect(css).toContain(`background: light-dark(${PALETTES.light.sea}, ${PALETTES.dark.sea});`);
    expect(layers.map(({ type }) => type)).not.toContain('background');
  });

  test('the first view has no more layers than it had', () => {
    expect(layers.filter(isAt(4.4)).length).toBeLessThanOrEqual(30);
  });

  test('layers that are clipped by tiles change the source as seldom as can be, as each change draws masks', () => {
    const clipped = layers
      .filter(isAt(4.4))
      .flatMap((layer) => (/^(?:fill|line)$/.test(layer.type) && 'source' in layer ? [layer.source] : []));
    const runs = clipped.filter((source, at) => source !== clipped[at - 1]);
    expect(runs).toEqual(['base', 'lines']);
  });

  test('areas are drawn from where the largest is two pixels wide', () => {
    const square = (sideDeg: number) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          [66, 25],
          [66 + sideDeg, 25 + sideDeg],
        ],
      },
    });
    const from = (...sides: number[]) => areaZoom({ type: 'FeatureCollection', features: sides.map(square) });
    expect([from(0.03), from(0.03, 1), from(90)]).toEqual([5, 0, 0]);
    expect(from()).toBeGreaterThan(20);
  });

  test('nothing is there that is empty', () => {
    expect(Object.keys(drawn)).not.toEqual(expect.arrayContaining(['titles']));
    const late = drawnStyle(mapStyle('light', basemap, sources, groundStyle.layers('light')), () => false);
    expect(Object.keys(late.sources).filter((id) => /^(?:ground|streets)-/.test(id))).toEqual([]);
    expect(validateStyleMin(late, latest)).toEqual([]);
    const filled = drawnStyle(
      mapStyle('light', basemap, sources, groundStyle.layers('light')),
      (id) => id === 'ground-lines',
    );
    expect(Object.keys(filled.sources).filter((id) => /^(?:ground|streets)-/.test(id))).toEqual([
      'ground-lines',
    ]);
  });
});

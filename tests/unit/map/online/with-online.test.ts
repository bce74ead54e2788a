import { readFileSync } from 'node:fs';
import { latest, type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { booleanPointInPolygon, coordAll } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { isDisputed, unpackRegions } from '../../../../src/content/regions';
import { groundStyle } from '../../../../src/map/detail/ground-style';
import { DISPUTED_AREAS } from '../../../../src/map/online/disputed-areas';
import { ONLINE_FROM_ZOOM } from '../../../../src/map/online/online-ground-layers';
import { withOnline } from '../../../../src/map/online/with-online';
import { mapStyle } from '../../../../src/map/style/style';
import { basemap, sourcesWith } from '../svg/small-scene';

const vector = { tiles: ['https://tiles.example/{z}/{x}/{y}'], minzoom: 0, maxzoom: 14, attribution: 'T' };
const extend = withOnline(vector, { maxzoom: 14 });
const pictures = { light: 'https://atlas.example/l.webp', dark: 'https://atlas.example/d.webp' };
const plain = (theme: 'light' | 'dark') =>
  mapStyle(theme, { ...basemap, relief: pictures }, sourcesWith(), groundStyle.layers(theme));
const sourceOf = (layer: StyleSpecification['layers'][number]) => ('source' in layer ? layer.source : null);

describe.each(['light', 'dark'] as const)('the %s style with the online basemap', (theme) => {
  const before = plain(theme);
  const style = extend(before, { theme, isRidden: false });

  test('is valid, in a ride too, and without heights', () => {
    expect(validateStyleMin(style, latest)).toEqual([]);
    expect(validateStyleMin(extend(before, { theme, isRidden: true }), latest)).toEqual([]);
    const flat = withOnline(vector, null)(before, { theme, isRidden: true });
    expect(validateStyleMin(flat, latest)).toEqual([]);
    expect(Object.keys(flat.sources).filter((id) => id.startsWith('online'))).toEqual(['online']);
  });

  test('keeps all that the atlas draws of its own, in its order and above the ground of the server', () => {
    const isOwn = (layer: StyleSpecification['layers'][number]) =>
      ['boundaries', 'points', 'lines', 'areas', 'place-names'].includes(sourceOf(layer) ?? '');
    expect(style.layers.filter(isOwn)).toEqual(before.layers.filter(isOwn));
    const first = style.layers.findIndex(isOwn);
    const grounds = style.layers.flatMap(({ id, type }, at) =>
      id.startsWith('online') && type !== 'symbol' ? [at] : [],
    );
    expect(Math.max(...grounds)).toBeLessThan(first);
  });

  test('draws the ground of the atlas before it, and not beside it', () => {
    for (const layer of style.layers) {
      if (layer.id.startsWith('online')) expect(layer.minzoom).toBeGreaterThanOrEqual(ONLINE_FROM_ZOOM);
      if (
        ['land', 'lakes', 'rivers', 'relief', 'streets-lines', 'ground-areas'].includes(sourceOf(layer) ?? '')
      )
        expect(layer.maxzoom).toBeLessThanOrEqual(ONLINE_FROM_ZOOM);
    }
  });

  test('takes neither borders nor names of countries, provinces and towns from the server', () => {
    const taken = style.layers.filter((layer) => sourceOf(layer) === 'online');
    const layers = taken.map((layer) => ('source-layer' in layer ? layer['source-layer'] : undefined));
    expect(layers).not.toContain('boundary');
    const places = taken.filter((layer) => 'source-layer' in layer && layer['source-layer'] === 'place');
    expect(places.length).toBeGreaterThan(0);
    expect(JSON.stringify(places)).not.toMatch(/"(?:country|state|city|town|continent|province)"/);
  });

  test('has names of the server outside disputed areas alone; within them, numbers of roads', () => {
    const named = style.layers.filter((layer) => layer.type === 'symbol' && layer.source === 'online');
    for (const layer of named) {
      const { filter, layout } = layer as { filter?: unknown; layout?: Record<string, unknown> };
      const isGuarded = JSON.stringify(filter).includes('["!",["within",');
      expect(isGuarded || JSON.stringify(layout?.['text-field']) === '["get","ref"]').toBe(true);
    }
  });

  test('stands out in a ride', () => {
    expect(style.terrain).toBeUndefined();
    expect(extend(before, { theme, isRidden: true }).terrain).toEqual({
      source: 'online-heights',
      exaggeration: 1.3,
    });
  });
});

describe('the disputed areas', () => {
  const isInside = (position: number[]) => booleanPointInPolygon(position, DISPUTED_AREAS);

  test('enclose all that the regions call disputed', () => {
    const regions = unpackRegions(JSON.parse(readFileSync('geo/basemap/regions.topo.json', 'utf8')));
    const disputed = regions.flatMap(({ region, geometry }) =>
      coordAll(geometry).filter((position) => isDisputed(region, position)),
    );
    expect(disputed.length).toBeGreaterThan(500);
    expect(disputed.filter((position) => !isInside(position))).toEqual([]);
  });

  test('leave out what nobody disputes', () => {
    const towns = { islamabad: [73.05, 33.69], mansehra: [73.2, 34.33], kashgar: [75.99, 39.47] };
    expect(Object.values(towns).filter(isInside)).toEqual([]);
  });
});

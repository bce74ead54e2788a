import type { GeoJSONSourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { MANIFEST } from '../../content/manifest';
import { PALETTES, type ThemeName } from '../../symbology/palette';
import type { Basemap } from '../basemap';
import { GROUND_KINDS, type GroundLayers } from '../ground';
import type { MapSources } from '../map-view';
import { BASE, baseOf } from './base';
import { areaLayers, areaZoom } from './layers/areas';
import { backgroundLayers, landLayers } from './layers/background';
import { boundaryLayers } from './layers/boundaries';
import { COVERS, coverLayer } from './layers/covers';
import { mainCityLayer, placeNameLayers } from './layers/place-names';
import { openLayer, pointLayers } from './layers/points';
import { routeLayers } from './layers/routes';
import { TITLES, titleLayer } from './layers/titles';
import { ANY_YEARS } from './style-state';

const inline = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
});

/** Content sources: `promoteId` makes the ids of the features those of the feature state. */
const content = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  promoteId: 'id',
  maxzoom: 14,
});

/** From here on the basemap is cut into no smaller tiles: their grid of 153 m is finer than its own of 278 m. */
const BASE_MAX_ZOOM = 5;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Sources of the detailed ground, which is given to them when it has come. */
const GROUND_SOURCES: StyleSpecification['sources'] = Object.fromEntries<GeoJSONSourceSpecification>([
  ...GROUND_KINDS.flatMap((kind): [string, GeoJSONSourceSpecification][] => [
    [`ground-${kind}`, { type: 'geojson', data: EMPTY, maxzoom: 12, buffer: 64 }],
    [`streets-${kind}`, { type: 'geojson', data: EMPTY, maxzoom: 14, buffer: 64 }],
  ]),
]);

/**
 * The style of the map in one theme. It is static: layers, years and language are read from the global state, hover
 * and selection from the feature state.
 * @param ground layers of the detailed ground, once they have come
 */
export function mapStyle(
  theme: ThemeName,
  basemap: Basemap,
  sources: MapSources,
  ground?: GroundLayers,
): StyleSpecification {
  const palette = PALETTES[theme];
  return {
    version: 8,
    name: `${MANIFEST.name}, ${theme}`,
    state: {
      layers: { default: [] },
      isFiltered: { default: false },
      featureFilter: { default: [] },
      to: { default: ANY_YEARS.to },
      from: { default: ANY_YEARS.from },
      alwaysShown: { default: [] },
      placedFirst: { default: [] },
      lit: { default: [] },
      hidden: { default: [] },
      named: { default: [] },
      isSingleLayer: { default: false },
      sizes: { default: {} },
      colours: { default: {} },
      dispute: { default: '' },
      lang: { default: 'en' },
      detail: { default: [] },
      twins: { default: [] },
      namedTwins: { default: [] },
    },
    transition: { duration: 150, delay: 0 },
    sources: {
      [BASE]: { ...inline(baseOf(basemap)), maxzoom: BASE_MAX_ZOOM },
      'place-names': inline(sources.placeNames),
      relief: { type: 'image', url: basemap.relief[theme], coordinates: basemap.reliefCorners },
      points: content(sources.points),
      lines: content(sources.lines),
      areas: content(sources.areas),
      [TITLES]: inline(EMPTY),
      [COVERS]: inline(EMPTY),
      ...(ground ? { ...GROUND_SOURCES, ...ground.sources } : {}),
    },
    layers: [
      ...landLayers(palette),
      ...(ground?.shore ?? []),
      ...backgroundLayers(palette),
      ...(ground?.surface ?? []),
      ...boundaryLayers(palette),
      ...areaLayers(palette, areaZoom(sources.areas)),
      ...routeLayers(palette),
      ...(ground?.names ?? []),
      ...placeNameLayers(palette),
      ...pointLayers(palette),
      mainCityLayer(palette),
      titleLayer(palette),
      openLayer,
      coverLayer,
    ],
  };
}

import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PALETTES, type ThemeName } from '../../symbology/palette';
import { ITALIC, REGULAR } from '../style/fonts';
import { DISPUTED_AREAS } from './disputed-areas';
import { ONLINE_SOURCES } from './online-ground-layers';

/** In the reader's language where the server has that name, else in Latin letters, else as it is there. */
const name: ExpressionSpecification = [
  'coalesce',
  ['get', ['concat', 'name:', ['global-state', 'lang']]],
  ['get', 'name:latin'],
  ['get', 'name'],
];

const classIs = (...classes: string[]): ExpressionSpecification => [
  'in',
  ['get', 'class'],
  ['literal', classes],
];

const isUndisputed: ExpressionSpecification = ['!', ['within', DISPUTED_AREAS]];

const halo = (theme: ThemeName, colour: string) => ({
  'text-color': colour,
  'text-halo-color': PALETTES[theme].halo,
  'text-halo-width': 1.2,
});

/**
 * Names of streets, waters and of what lies within or around towns. None of countries, provinces and towns, which are
 * those of the atlas; and in disputed areas road numbers alone.
 */
export function onlineNameLayers(theme: ThemeName): SymbolLayerSpecification[] {
  const { inkSoft, inkWater } = PALETTES[theme];
  const source = ONLINE_SOURCES.vector;
  return [
    {
      id: 'online-names-water',
      type: 'symbol',
      source,
      'source-layer': 'water_name',
      minzoom: 8,
      filter: ['all', ['==', ['geometry-type'], 'Point'], isUndisputed],
      layout: { 'text-field': name, 'text-font': ITALIC, 'text-size': 12, 'text-max-width': 7 },
      paint: halo(theme, inkWater),
    },
    {
      id: 'online-names-streets',
      type: 'symbol',
      source,
      'source-layer': 'transportation_name',
      minzoom: 13,
      filter: isUndisputed,
      layout: {
        'symbol-placement': 'line',
        'text-field': name,
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 13, 10, 17, 13],
      },
      paint: halo(theme, inkSoft),
    },
    {
      id: 'online-road-numbers',
      type: 'symbol',
      source,
      'source-layer': 'transportation_name',
      minzoom: 8,
      filter: ['all', ['has', 'ref'], classIs('motorway', 'trunk', 'primary')],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 400,
        'text-field': ['get', 'ref'],
        'text-font': REGULAR,
        'text-size': 10,
        'text-rotation-alignment': 'viewport',
        'text-padding': 8,
      },
      paint: halo(theme, inkSoft),
    },
    {
      id: 'online-names-quarters',
      type: 'symbol',
      source,
      'source-layer': 'place',
      minzoom: 11,
      filter: ['all', classIs('village', 'suburb', 'quarter', 'neighbourhood', 'hamlet'), isUndisputed],
      layout: {
        'text-field': name,
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 11, 10.5, 16, 13],
        'text-max-width': 7,
        'symbol-sort-key': ['coalesce', ['get', 'rank'], 50],
      },
      paint: halo(theme, inkSoft),
    },
  ];
}

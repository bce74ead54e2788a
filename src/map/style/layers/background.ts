import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { BASE, shapeIs } from '../base';
import { atAnyZoom, perFeature, perFeatureByZoom } from '../expressions';
import { isNotReplaced } from '../ground-expressions';

/** Sea and land with the shore, below all else. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'land',
      type: 'fill',
      source: BASE,
      filter: shapeIs('land'),
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'shore',
      type: 'line',
      source: BASE,
      filter: shapeIs('land'),
      paint: {
        'line-color': perFeature(palette.shore),
        'line-opacity': perFeature(1),
        'line-width': perFeatureByZoom([3, 0.4], [8, 1.2]),
      },
    },
  ];
}

/** Rivers of these ranks are wider. */
const isGreat = (great: number, other: number) =>
  ['match', ['get', 'rank'], [1, 2, 3], great, other] as never;

/** Relief and waters. */
export function backgroundLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'relief',
      // Nearer, its pixels would be fog: glaciers, rivers and peaks carry the picture.
      maxzoom: 9.5,
      type: 'raster',
      source: 'relief',
      paint: {
        'raster-fade-duration': 0,
        'raster-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 4, 1, 6.5, 1, 8, 0.5, 9.5, 0],
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: BASE,
      filter: shapeIs('lakes', isNotReplaced),
      // The shores of the lakes lie on the edges.
      paint: { 'fill-color': palette.lake, 'fill-antialias': false },
    },
    {
      id: 'lake-shores',
      type: 'line',
      source: BASE,
      filter: shapeIs('lakes', isNotReplaced),
      paint: {
        'line-color': perFeature(palette.shore),
        'line-opacity': perFeature(1),
        'line-width': atAnyZoom(1),
      },
    },
    {
      id: 'rivers',
      type: 'line',
      source: BASE,
      minzoom: 3.5,
      filter: shapeIs('rivers', isNotReplaced),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': perFeature(palette.river),
        'line-opacity': perFeature(1),
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          4,
          isGreat(0.9, 0.35),
          10,
          isGreat(3.2, 1.6),
        ],
      },
    },
  ];
}

/** Style layers of the basemap's ground, without its borders. */
export const BASE_GROUND: readonly string[] = ['land', 'shore', 'lakes', 'lake-shores', 'rivers'];

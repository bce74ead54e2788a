import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { isNotReplaced } from '../ground-expressions';

/** Sea and land with the shore, below all else. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'shore',
      type: 'line',
      source: 'land',
      paint: {
        'line-color': palette.shore,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 8, 1.2],
      },
    },
  ];
}

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
      source: 'lakes',
      filter: isNotReplaced,
      paint: { 'fill-color': palette.lake, 'fill-outline-color': palette.shore },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 3.5,
      filter: isNotReplaced,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          4,
          ['match', ['get', 'rank'], [1, 2, 3], 0.9, 0.35],
          10,
          ['match', ['get', 'rank'], [1, 2, 3], 3.2, 1.6],
        ],
      },
    },
  ];
}

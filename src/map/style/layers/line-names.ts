import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { SHIELD } from '../../ground-image';
import { isPlacedFirst, perFeature, visibleAnd } from '../expressions';
import { SEMIBOLD } from '../fonts';

/** From here on the roads of the ground bring plates of their own. */
const GROUND_PLATES_ZOOM = 6;

/** Names and numbers along the lines of the content. */
export function lineNameLayers(palette: Palette): SymbolLayerSpecification[] {
  return [
    {
      id: 'line-shields',
      type: 'symbol',
      source: 'lines',
      minzoom: 4.5,
      maxzoom: GROUND_PLATES_ZOOM,
      filter: visibleAnd(['has', 'ref']),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 300,
        'icon-image': [
          'concat',
          ['match', ['get', 'kind'], 'motorway', SHIELD.main, SHIELD.road],
          ['get', 'ref'],
        ],
        'icon-size': 0.85,
        'icon-rotation-alignment': 'viewport',
        'icon-padding': 8,
      },
      paint: { 'icon-opacity': perFeature(1) },
    },
    {
      id: 'line-names',
      type: 'symbol',
      source: 'lines',
      minzoom: 4.5,
      // What is open or lit is named beside its line.
      filter: visibleAnd(['has', 'label'], ['!', isPlacedFirst]),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'symbol-sort-key': ['get', 'importance'],
        'text-field': ['get', 'label'],
        'text-font': SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 12, 12.5],
        'text-max-angle': 30,
        'text-padding': 6,
      },
      paint: {
        'text-color': perFeature(palette.ink),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-opacity': perFeature(1),
      },
    },
  ];
}

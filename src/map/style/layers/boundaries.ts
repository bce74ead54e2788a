import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { DISPUTED_STYLE, PROVINCE_STYLE } from '../../../symbology/line-styles';
import type { Palette } from '../../../symbology/palette';
import { isNotReplaced } from '../ground-expressions';

const ofKind = (...kinds: string[]): ExpressionSpecification => [
  'all',
  ['in', ['get', 'kind'], ['literal', kinds]],
  isNotReplaced,
];

/** Borders. Disputed ones are dashed, never solid; the interface says who controls and who claims what. */
export function boundaryLayers(palette: Palette): LayerSpecification[] {
  const layout = { 'line-cap': 'butt', 'line-join': 'round' } as const;
  return [
    {
      id: 'noted-border',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'dispute'], ['global-state', 'dispute']],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.focus,
        'line-opacity': 0.45,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 5, 9, 10],
      },
    },
    {
      id: 'province-borders',
      type: 'line',
      source: 'boundaries',
      minzoom: 4.2,
      filter: ofKind('province'),
      layout,
      paint: {
        'line-color': palette.province,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 1.1],
        'line-dasharray': [...PROVINCE_STYLE.dash],
      },
    },
    {
      id: 'country-borders',
      type: 'line',
      source: 'boundaries',
      filter: ofKind('country'),
      layout,
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 1, 9, 1.9],
      },
    },
    {
      id: 'disputed-borders',
      type: 'line',
      source: 'boundaries',
      filter: ofKind('disputed', 'control-line'),
      layout,
      paint: {
        'line-color': palette[DISPUTED_STYLE.colour],
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 5, 1.2, 9, DISPUTED_STYLE.nearPx],
        'line-dasharray': [...DISPUTED_STYLE.dash],
      },
    },
  ];
}

/** Style layers of borders that a note may explain. */
export const NOTED_BORDERS: readonly string[] = ['disputed-borders', 'country-borders'];

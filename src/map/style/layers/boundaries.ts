import type { ExpressionSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { DISPUTED_STYLE, PROVINCE_STYLE } from '../../../symbology/line-styles';
import type { Palette } from '../../../symbology/palette';
import { isNotReplaced, isPart } from '../ground-expressions';

/** Where borders come from: the basemap, or a detail file in its place. */
interface BorderSource {
  /** What the ids of the layers begin with. */
  readonly prefix: string;
  readonly source: string;
  /** What of the source are borders that are drawn. */
  readonly filter: ExpressionSpecification;
}

const COARSE: BorderSource = { prefix: '', source: 'boundaries', filter: isNotReplaced };
const FINE: BorderSource = { prefix: 'ground-', source: 'ground-lines', filter: isPart('boundaries') };

/** Borders of the basemap. Disputed ones are dashed, never solid; the interface says who controls and who claims what. */
export const boundaryLayers = (palette: Palette): LineLayerSpecification[] => layersOf(COARSE, palette);

/** Those of a detail file, which are drawn in place of them. */
export const groundBoundaryLayers = (palette: Palette): LineLayerSpecification[] => layersOf(FINE, palette);

/** Style layers of borders that a note may explain. */
export const NOTED_BORDERS: readonly string[] = [COARSE, FINE].flatMap(({ prefix }) => [
  `${prefix}disputed-borders`,
  `${prefix}country-borders`,
]);

function layersOf({ prefix, source, filter }: BorderSource, palette: Palette): LineLayerSpecification[] {
  const layout = { 'line-cap': 'butt', 'line-join': 'round' } as const;
  const border = (id: string, ...kinds: string[]): LineLayerSpecification => ({
    id: `${prefix}${id}`,
    type: 'line',
    source,
    filter: ['all', filter, ['in', ['get', 'kind'], ['literal', kinds]]],
    layout,
  });
  return [
    {
      id: `${prefix}noted-border`,
      type: 'line',
      source,
      filter: ['all', filter, ['==', ['get', 'dispute'], ['global-state', 'dispute']]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.focus,
        'line-opacity': 0.45,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 5, 9, 10],
      },
    },
    {
      ...border('province-borders', 'province'),
      minzoom: 4.2,
      paint: {
        'line-color': palette.province,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 1.1],
        'line-dasharray': [...PROVINCE_STYLE.dash],
      },
    },
    {
      ...border('country-borders', 'country'),
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 1, 9, 1.9],
      },
    },
    {
      ...border('disputed-borders', 'disputed', 'control-line'),
      paint: {
        'line-color': palette[DISPUTED_STYLE.colour],
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 5, 1.2, 9, DISPUTED_STYLE.nearPx],
        'line-dasharray': [...DISPUTED_STYLE.dash],
      },
    },
  ];
}

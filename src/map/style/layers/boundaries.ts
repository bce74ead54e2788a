import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { DISPUTED_STYLE, PROVINCE_STYLE } from '../../../symbology/line-styles';
import type { Palette } from '../../../symbology/palette';
import { BASE, shapeIs } from '../base';
import { perFeature, perFeatureByZoom } from '../expressions';
import { isNotReplaced, isPart } from '../ground-expressions';

/** Where borders come from: the basemap, or a detail file in its place. */
interface BorderSource {
  /** What the ids of the layers begin with. */
  readonly prefix: string;
  readonly source: string;
  /** What of the source are borders that are drawn. */
  readonly filter: FilterSpecification;
}

const COARSE: BorderSource = { prefix: '', source: BASE, filter: shapeIs('boundaries', isNotReplaced) };
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

/** Dashes, as {@link perFeature} has other values. */
const dashes = (dash: readonly number[]) => perFeature(['literal', [...dash]]) as never;

/** The first layer of borders: the ground ends below it. */
export const FIRST_BORDERS = 'noted-border';

function layersOf({ prefix, source, filter }: BorderSource, palette: Palette): LineLayerSpecification[] {
  const where = (condition: ExpressionSpecification) => ['all', filter, condition] as FilterSpecification;
  const border = (id: string, ...kinds: string[]): LineLayerSpecification => ({
    id: `${prefix}${id}`,
    type: 'line',
    source,
    filter: where(['in', ['get', 'kind'], ['literal', kinds]]),
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
  });
  const paint = (
    colour: string,
    ...widths: [zoom: number, px: number][]
  ): NonNullable<LineLayerSpecification['paint']> => ({
    'line-color': perFeature(colour),
    'line-opacity': perFeature(1),
    'line-width': perFeatureByZoom(...widths),
  });
  return [
    {
      id: `${prefix}${FIRST_BORDERS}`,
      type: 'line',
      source,
      filter: where(['==', ['get', 'dispute'], ['global-state', 'dispute']]),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { ...paint(palette.focus, [2, 5], [9, 10]), 'line-opacity': perFeature(0.45) },
    },
    {
      ...border('province-borders', 'province'),
      minzoom: 4.2,
      paint: {
        ...paint(palette.province, [4, 0.5], [8, 1.1]),
        'line-dasharray': dashes(PROVINCE_STYLE.dash),
      },
    },
    {
      ...border('country-borders', 'country'),
      paint: paint(palette.border, [2, 0.5], [5, 1], [9, 1.9]),
    },
    {
      ...border('disputed-borders', 'disputed', 'control-line'),
      paint: {
        ...paint(palette[DISPUTED_STYLE.colour], [2, 0.6], [5, 1.2], [9, DISPUTED_STYLE.nearPx]),
        'line-dasharray': dashes(DISPUTED_STYLE.dash),
      },
    },
  ];
}

import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { layersWhere } from '../../content/layers';
import type { LayerId } from '../../content/vocabulary';
import type { Palette } from '../../symbology/palette';

/** The rule of `isWithin`; what the reader has opened is drawn even so. */
const isInYears: ExpressionSpecification = [
  'any',
  ['all', ['<=', ['get', 'from'], ['global-state', 'to']], ['>=', ['get', 'to'], ['global-state', 'from']]],
  ['in', ['get', 'id'], ['global-state', 'alwaysShown']],
];

/** A feature is drawn in its years, if its layer is on; where the features are filtered, if the filter names it. */
export const isVisible: ExpressionSpecification = [
  'all',
  isInYears,
  [
    'case',
    ['boolean', ['global-state', 'isFiltered'], false],
    ['in', ['get', 'id'], ['global-state', 'featureFilter']],
    ['in', ['get', 'layer'], ['global-state', 'layers']],
  ],
];

/** The open feature keeps its symbol and its name, however crowded it is there. */
export const isPlacedFirst: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'placedFirst']];

/** {@link isVisible} and all of these. */
export function visibleAnd(...conditions: ExpressionSpecification[]): ExpressionSpecification {
  return ['all', isVisible, ...conditions];
}

/** The layers drawn as routes: bold cased lines with stops. */
export const ROUTE_LAYERS = layersWhere(({ drawn }) => drawn === 'route');

export const inLayers = (...ids: LayerId[]): ExpressionSpecification => [
  'in',
  ['get', 'layer'],
  ['literal', ids],
];

/** Zoom from which features of an importance are drawn, most important first. */
export function fromZoomByImportance(
  zooms: readonly [number, number, number, number, number],
): ExpressionSpecification {
  const [first, second, third, fourth, fifth] = zooms;
  return [
    '>=',
    ['zoom'],
    ['match', ['get', 'importance'], 1, first, 2, second, 3, third, 4, fourth, 5, fifth, third],
  ];
}

/** One of three values by the feature state: selected, under the pointer or the focus, or neither. */
export function byHighlight<T extends string | number>(
  selected: T,
  highlighted: T,
  fallback: T,
): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    selected,
    ['boolean', ['feature-state', 'hovered'], false],
    highlighted,
    ['boolean', ['feature-state', 'focused'], false],
    highlighted,
    fallback,
  ];
}

/** The colour of a content feature: that of its layer. */
export function layerColour(palette: Palette): ExpressionSpecification {
  const cases = Object.entries(palette.layers).map(([id, colour]): [ExpressionSpecification, string] => [
    ['==', ['get', 'layer'], id],
    colour,
  ]);
  return ['case', ...(cases.flat() as [ExpressionSpecification, string]), palette.ink];
}

import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { layersWhere } from '../../content/layers';
import type { LayerId } from '../../content/vocabulary';

/** What the style reads of the application: MapLibre's global state. */
export interface StyleState {
  /** Ids of the content layers drawn. */
  readonly layers: readonly LayerId[];
  /** Whether `featureFilter` decides what is drawn, and not `layers`. */
  readonly isFiltered: boolean;
  /** Ids of the features drawn. */
  readonly featureFilter: readonly string[];
  /** The first year: what was gone before it is not drawn. */
  readonly from: number;
  /** The last year: only what existed or happened by then is drawn. */
  readonly to: number;
  /** Ids of the features drawn whatever their years. */
  readonly alwaysShown: readonly string[];
  /** Ids of the features whose symbols and names find a place before all others. */
  readonly placedFirst: readonly string[];
  /** The language of the basemap's labels. */
  readonly lang: string;
}

/** Years that hide nothing. */
export const ANY_YEARS = { from: -9999, to: 9999 } as const;

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
export const ROUTES = layersWhere(({ drawn }) => drawn === 'route');

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

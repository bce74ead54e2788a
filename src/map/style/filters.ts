import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../../content/vocabulary';

/** What the style reads of the application: MapLibre's global state. */
export interface StyleState {
  /** Ids of the content layers drawn. */
  readonly layers: readonly LayerId[];
  /** Whether `only` counts, and not `layers` and `year`. */
  readonly narrowed: boolean;
  /** Ids of the features drawn. */
  readonly only: readonly string[];
  /** Only what existed or happened by then is drawn. */
  readonly year: number;
  /** The language of the basemap's labels. */
  readonly lang: string;
}

/** The year that hides nothing. */
export const ANY_YEAR = 9999;

/** A feature is drawn if its layer is on and it was there by the year; where the map is narrowed, if it is named. */
export const isDrawn: ExpressionSpecification = [
  'case',
  ['boolean', ['global-state', 'narrowed'], false],
  ['in', ['get', 'id'], ['global-state', 'only']],
  [
    'all',
    ['in', ['get', 'layer'], ['global-state', 'layers']],
    ['<=', ['get', 'from'], ['global-state', 'year']],
  ],
];

/** {@link isDrawn} and all of these. */
export function drawnAnd(...conditions: ExpressionSpecification[]): ExpressionSpecification {
  return ['all', isDrawn, ...conditions];
}

export const inLayers = (...ids: LayerId[]): ExpressionSpecification => [
  'in',
  ['get', 'layer'],
  ['literal', ids],
];

/** Zoom from which features of an importance are drawn, most important first. */
export function fromZoom(zooms: readonly [number, number, number, number, number]): ExpressionSpecification {
  const [first, second, third, fourth, fifth] = zooms;
  return [
    '>=',
    ['zoom'],
    ['match', ['get', 'importance'], 1, first, 2, second, 3, third, 4, fourth, 5, fifth, third],
  ];
}

/** One of three values by the feature state: selected, pointed at by either means, or neither. */
export function byState<T extends string | number>(
  selected: T,
  pointed: T,
  otherwise: T,
): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    selected,
    ['boolean', ['feature-state', 'pointed'], false],
    pointed,
    ['boolean', ['feature-state', 'focused'], false],
    pointed,
    otherwise,
  ];
}

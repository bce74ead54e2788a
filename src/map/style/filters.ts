import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { layersWhere } from '../../content/layers';
import type { LayerId } from '../../content/vocabulary';

/** What the style reads of the application: MapLibre's global state. */
export interface StyleState {
  /** Ids of the content layers drawn. */
  readonly layers: readonly LayerId[];
  /** Whether `only` counts, and not `layers`. */
  readonly narrowed: boolean;
  /** Ids of the features drawn. */
  readonly only: readonly string[];
  /** Only what existed or happened by then is drawn. */
  readonly until: number;
  /** What was gone before then is not drawn. */
  readonly since: number;
  /** Ids of the features drawn whatever their years. */
  readonly chosen: readonly string[];
  /** Ids of the features whose symbols and names find a place before all others. */
  readonly first: readonly string[];
  /** The language of the basemap's labels. */
  readonly lang: string;
}

/** Years that hide nothing. */
export const ANY_YEARS = { since: -9999, until: 9999 } as const;

/** The rule of `isWithin`; what the reader has opened is drawn even so. */
const isInYears: ExpressionSpecification = [
  'any',
  [
    'all',
    ['<=', ['get', 'from'], ['global-state', 'until']],
    ['>=', ['get', 'to'], ['global-state', 'since']],
  ],
  ['in', ['get', 'id'], ['global-state', 'chosen']],
];

/** A feature is drawn in its years, if its layer is on; where the map is narrowed, if it is named. */
export const isDrawn: ExpressionSpecification = [
  'all',
  isInYears,
  [
    'case',
    ['boolean', ['global-state', 'narrowed'], false],
    ['in', ['get', 'id'], ['global-state', 'only']],
    ['in', ['get', 'layer'], ['global-state', 'layers']],
  ],
];

/** What is open keeps its symbol and its name, however crowded it is there. */
export const isFirst: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'first']];

/** {@link isDrawn} and all of these. */
export function drawnAnd(...conditions: ExpressionSpecification[]): ExpressionSpecification {
  return ['all', isDrawn, ...conditions];
}

/** The layers drawn as routes: bold cased lines with stops. */
export const ROUTES = layersWhere(({ drawn }) => drawn === 'route');

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

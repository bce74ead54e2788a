import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
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
  ['!', ['in', ['get', 'id'], ['global-state', 'hidden']]],
  [
    'case',
    ['boolean', ['global-state', 'isFiltered'], false],
    ['in', ['get', 'id'], ['global-state', 'featureFilter']],
    ['in', ['get', 'layer'], ['global-state', 'layers']],
  ],
];

/** What the passage that is read speaks of. */
const isLit: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'lit']];

/** The open feature, and what is lit, keep their symbols and names, however crowded it is there. */
export const isPlacedFirst: ExpressionSpecification = [
  'any',
  ['in', ['get', 'id'], ['global-state', 'placedFirst']],
  isLit,
];

/** What the open chapter speaks of is named at every zoom, and placed before others. */
export const isNamed: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'named']];

/** One layer alone is named as far as there is room. */
export const isSingleLayer: ExpressionSpecification = ['boolean', ['global-state', 'isSingleLayer'], false];

/**
 * A constant as MapLibre takes what differs from feature to feature. Layers whose values are of the same kinds share a
 * program of the graphics card, and each program takes longer to link than such layers take longer to draw.
 */
export const perFeature = (value: ExpressionInput): ExpressionSpecification => [
  'case',
  ['has', 'none'],
  value,
  value,
];

type ExpressionInput = string | number | ExpressionSpecification;

/** A number by zoom, of each feature as with {@link perFeature}. */
export const perFeatureByZoom = (
  ...stops: [zoom: number, value: number | ExpressionSpecification][]
): DataDrivenPropertyValueSpecification<number> =>
  [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, value]) => [zoom, typeof value === 'number' ? perFeature(value) : value]),
  ] as never;

/** A number that the zoom does not change, of the same kind as {@link perFeatureByZoom}. */
export const atAnyZoom = (value: number | ExpressionSpecification) =>
  perFeatureByZoom([0, value], [LAST_ZOOM, value]);

/** Beyond all zooms of the map. */
const LAST_ZOOM = 24;

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

/**
 * Zooms from which stops, and symbols of the same importance, are named.
 * @see isTwinNamed
 */
export const labelZooms = fromZoomByImportance([3, 6, 7.5, 8.5, 9.5]);

/** Of a place of the basemap that is in the content too, what the content says of it stands under these names. */
export const TWIN = {
  id: 'twinId',
  layer: 'twinLayer',
  importance: 'twinImportance',
  from: 'twinFrom',
  to: 'twinTo',
} as const;

/** An expression on a feature of the content, read from the place of the basemap that is the same place. */
function ofTwin(condition: ExpressionSpecification): ExpressionSpecification {
  const renamed: unknown = JSON.parse(JSON.stringify(condition), (_key, value) => {
    if (!Array.isArray(value) || value[0] !== 'get' || typeof value[1] !== 'string') return value;
    return ['get', Object.entries(TWIN).find(([name]) => name === value[1])?.[1] ?? value[1]];
  });
  return renamed as ExpressionSpecification;
}

/**
 * Whether the content names a place of the basemap itself, so that one name is enough. Which of these places it draws is
 * in the global state, so that the names of the basemap are laid out anew only where that changes.
 */
export const isTwinNamed: ExpressionSpecification = [
  'all',
  ['has', TWIN.id],
  ['in', ['get', TWIN.id], ['global-state', 'twins']],
  ['any', ofTwin(labelZooms), ['in', ['get', TWIN.id], ['global-state', 'namedTwins']]],
];

/** One of three values by the feature state: selected, under the pointer or the focus, or neither. */
export function byHighlight<T extends string | number>(
  selected: T,
  highlighted: T,
  fallback: T | ExpressionSpecification,
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

/**
 * The colour of a content feature: that of its category, where the map is coloured by something; else that of the route
 * that it is a part of, where routes of a layer are told apart; else that of its layer.
 */
export function featureColour(palette: Palette): ExpressionSpecification {
  const cases = [
    ...Object.entries(palette.routes).map(([id, colour]) => [is('route', id), colour] as const),
    ...Object.entries(palette.layers).map(([id, colour]) => [is('layer', id), colour] as const),
  ];
  return [
    'case',
    hasCategoryColour,
    categoryColour,
    ...(cases.flat() as [ExpressionSpecification, string]),
    palette.ink,
  ];
}

const amounts: ExpressionSpecification = ['object', ['global-state', 'sizes']];

/** Whether an amount of this feature is known, where circles show amounts. */
export const hasAmount: ExpressionSpecification = ['has', ['string', ['get', 'id'], ''], amounts];

/** The radius of a circle whose area shows the amount. */
export const amountRadius = (largestPx: number): ExpressionSpecification => [
  '*',
  largestPx,
  ['sqrt', ['number', ['get', ['string', ['get', 'id'], ''], amounts], 0]],
];

const is = (property: string, value: string): ExpressionSpecification => ['==', ['get', property], value];

const categoryColours: ExpressionSpecification = ['object', ['global-state', 'colours']];

/** Whether the map is coloured by something other than layers, in which this feature has a category. */
export const hasCategoryColour: ExpressionSpecification = [
  'has',
  ['string', ['get', 'id'], ''],
  categoryColours,
];

/** The colour of its category, as a text. */
export const categoryColour: ExpressionSpecification = [
  'to-string',
  ['get', ['string', ['get', 'id'], ''], categoryColours],
];

/** A colour over the land, of which a share is left; opaque, so that it may overlap itself. */
export function tinted(
  colour: ExpressionSpecification,
  ratio: number,
  { land }: Palette,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ratio, 0, ['to-color', land], 1, ['to-color', colour]];
}

/** What is left of what is dimmed, beside what is emphasised. */
const DIMMED_RATIO = 0.16;

/** An opacity, less where another layer is emphasised, and none of what is no longer drawn. */
export const unlessDimmed = (opacity: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'gone'], false],
  0,
  ['boolean', ['feature-state', 'dimmed'], false],
  opacity * DIMMED_RATIO,
  opacity,
];

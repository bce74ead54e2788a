import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { AMOUNT_ZOOMS, LARGEST_FAR_PX, LARGEST_NEAR_PX } from '../../../symbology/size-by';
import {
  amountRadius,
  atAnyZoom,
  byHighlight,
  categoryColour,
  featureColour,
  fromZoomByImportance,
  hasAmount,
  hasCategoryColour,
  inLayers,
  isNamed,
  isPlacedFirst,
  isSingleLayer,
  labelZooms,
  perFeature,
  perFeatureByZoom,
  ROUTE_LAYERS,
  unlessDimmed,
  visibleAnd,
} from '../expressions';
import { SEMIBOLD } from '../fonts';
import { TITLES } from './titles';

const isStop = inLayers(...ROUTE_LAYERS);
const isProject: ExpressionSpecification = ['!', isStop];
const isUnbuilt: ExpressionSpecification = ['boolean', ['get', 'unbuilt'], false];
/** Whose turn it is after what is open or lit: what the open chapter speaks of, then the others. */
const TURNS = {
  named: ['all', ['!', isPlacedFirst], isNamed],
  others: ['all', ['!', isPlacedFirst], ['!', isNamed]],
} as const satisfies Record<string, ExpressionSpecification>;
const stopZooms = fromZoomByImportance([3, 5, 7, 8, 9]);

const ifFocused = (focused: string | number, other: ExpressionSpecification): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'focused'], false],
  focused,
  other,
];

/** A ring around a selected or hovered feature; the keyboard's focus has its own colour and a wider ring. */
function rings(palette: Palette): CircleLayerSpecification {
  return {
    id: 'point-rings',
    type: 'circle',
    source: 'points',
    filter: visibleAnd(),
    paint: {
      'circle-radius': atAnyZoom(ifFocused(17, byHighlight(16, 14, 0))),
      'circle-color': perFeature(palette.casing),
      'circle-opacity': byHighlight(0.92, 0.8, 0),
      'circle-stroke-width': atAnyZoom(ifFocused(4, byHighlight(3, 1.5, 0))),
      'circle-stroke-color': ifFocused(palette.focus, featureColour(palette)),
      'circle-stroke-opacity': perFeature(1),
    },
  };
}

/** Circles whose areas show amounts, where the reader asks for them. */
function amounts(palette: Palette): CircleLayerSpecification {
  return {
    id: 'amounts',
    type: 'circle',
    source: 'points',
    filter: visibleAnd(hasAmount),
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        AMOUNT_ZOOMS.far,
        amountRadius(LARGEST_FAR_PX),
        AMOUNT_ZOOMS.near,
        amountRadius(LARGEST_NEAR_PX),
      ],
      'circle-color': featureColour(palette),
      'circle-opacity': unlessDimmed(0.25),
      'circle-stroke-width': atAnyZoom(1.2),
      'circle-stroke-color': featureColour(palette),
      'circle-stroke-opacity': unlessDimmed(1),
    },
  };
}

/** Every project has a dot at all zooms, so that a symbol left out above hides nothing. */
function dots(palette: Palette): CircleLayerSpecification {
  return {
    id: 'project-dots',
    type: 'circle',
    source: 'points',
    filter: visibleAnd(isProject),
    paint: {
      'circle-radius': perFeatureByZoom([3, 2.2], [8, 3.6]),
      'circle-color': ['case', isUnbuilt, palette.casing, featureColour(palette)],
      'circle-opacity': unlessDimmed(1),
      'circle-stroke-width': perFeatureByZoom([3, 0.8], [8, 1.4]),
      'circle-stroke-color': ['case', isUnbuilt, featureColour(palette), palette.casing],
      'circle-stroke-opacity': unlessDimmed(1),
    },
  };
}

function stops(palette: Palette): CircleLayerSpecification {
  return {
    id: 'stops',
    type: 'circle',
    source: 'points',
    filter: visibleAnd(isStop, ['any', stopZooms, isPlacedFirst, isNamed]),
    paint: {
      'circle-radius': perFeatureByZoom([4, ['match', ['get', 'importance'], 1, 4, 2.6]], [10, 6]),
      'circle-color': perFeature(palette.casing),
      'circle-stroke-width': perFeatureByZoom([4, 1.6], [10, 2.6]),
      'circle-stroke-color': featureColour(palette),
      'circle-opacity': unlessDimmed(1),
      'circle-stroke-opacity': unlessDimmed(1),
    },
  };
}

const labelPaint = (palette: Palette): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': perFeature(palette.ink),
  'text-halo-color': palette.halo,
  'text-halo-width': 1.6,
  'text-opacity': unlessDimmed(1),
});

/** How far names are from the middle of a symbol. */
const STOP_NAME_EM = 0.8;
const PROJECT_NAME_EM = 1.05;

/** The sides on which a name is tried, the first that is free wins. */
const SIDES = [
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'bottom-left',
  'top-right',
  'bottom-right',
] as const satisfies NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor'];

const labelLayout = {
  'text-field': ['get', 'name'],
  'text-font': SEMIBOLD,
  'text-max-width': 9,
  'text-variable-anchor': [...SIDES],
  'text-justify': 'auto',
  // Of two that are as important, what is planned gives way to what is there.
  'symbol-sort-key': ['+', ['*', 2, ['get', 'importance']], ['case', isUnbuilt, 1, 0]],
} as const satisfies SymbolLayerSpecification['layout'];

/** The image of a symbol: in the colour of its category, where the map is coloured by something. */
const image: ExpressionSpecification = [
  'case',
  hasCategoryColour,
  ['concat', ['get', 'image'], '/', categoryColour],
  ['get', 'image'],
];

const iconLayout = {
  'icon-image': image,
  'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.72, 6, 0.9, 10, 1.15],
  'icon-padding': 1,
} as const satisfies SymbolLayerSpecification['layout'];

/** The names of stops, of those whose turn it is. */
function stopNames(id: string, turn: ExpressionSpecification, palette: Palette): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'points',
    filter: visibleAnd(isStop, turn),
    layout: {
      ...labelLayout,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 10, 14],
      'text-radial-offset': STOP_NAME_EM,
    },
    paint: labelPaint(palette),
  };
}

const name: ExpressionSpecification = ['get', 'name'];

/** Names of the features as important as these; of a layer alone all names. */
const namesOf = (...importances: number[]): ExpressionSpecification => [
  'case',
  ['any', isSingleLayer, ['in', ['get', 'importance'], ['literal', importances]]],
  name,
  '',
];

/** The name, from a zoom on that depends on the importance; MapLibre asks at whole zooms. */
const nameByImportance: ExpressionSpecification = [
  'step',
  ['zoom'],
  namesOf(1),
  4,
  namesOf(1, 2),
  6,
  namesOf(1, 2, 3),
  7,
  namesOf(1, 2, 3, 4),
  8,
  name,
];

/** The symbols of projects, of those whose turn it is; where they would overlap, the more important are drawn. */
function symbols(id: string, turn: ExpressionSpecification, palette: Palette): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'points',
    filter: visibleAnd(isProject, turn),
    layout: {
      ...labelLayout,
      ...iconLayout,
      'text-field': nameByImportance,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 10, 13.5],
      'text-radial-offset': PROJECT_NAME_EM,
      'text-optional': true,
    },
    paint: { ...labelPaint(palette), 'icon-opacity': unlessDimmed(1) },
  };
}

/** What the open chapter speaks of: named at every zoom, before all that it does not speak of. */
function named(palette: Palette): SymbolLayerSpecification[] {
  const { layout, ...projects } = symbols('named-projects', TURNS.named, palette);
  return [
    stopNames('named-stop-names', TURNS.named, palette),
    { ...projects, layout: { ...layout, 'text-field': name } },
  ];
}

/** The symbols of the open feature and of what is lit; drawn last, so that they are placed before all others. */
export const openLayer: SymbolLayerSpecification = {
  id: 'open-projects',
  type: 'symbol',
  source: 'points',
  filter: visibleAnd(isProject, isPlacedFirst),
  layout: { ...iconLayout, 'icon-allow-overlap': true },
  paint: { 'icon-opacity': unlessDimmed(1) },
};

/** Points of the content, in draw order; MapLibre places the labels of the topmost layer first. */
export function pointLayers(palette: Palette): LayerSpecification[] {
  const zoomed: ExpressionSpecification = ['all', TURNS.others, ['any', labelZooms, isSingleLayer]];
  return [
    amounts(palette),
    dots(palette),
    rings(palette),
    stops(palette),
    symbols('projects', TURNS.others, palette),
    stopNames('stop-names', zoomed, palette),
    ...named(palette),
  ];
}

/** Style layers whose features can be selected: symbols and labels, and the dots below them. */
export const SELECTABLE_SYMBOLS: readonly string[] = [
  'open-projects',
  TITLES,
  'named-projects',
  'named-stop-names',
  'stop-names',
  'projects',
  'stops',
];
export const SELECTABLE_DOTS: readonly string[] = ['project-dots'];

import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import {
  byHighlight,
  fromZoomByImportance,
  inLayers,
  isPlacedFirst,
  layerColour,
  ROUTE_LAYERS,
  visibleAnd,
} from '../expressions';
import { SEMIBOLD } from '../fonts';

const isStop = inLayers(...ROUTE_LAYERS);
const isProject: ExpressionSpecification = ['!', isStop];
const isOther: ExpressionSpecification = ['!', isPlacedFirst];
const stopZooms = fromZoomByImportance([3, 5, 7, 8, 9]);
const labelZooms = fromZoomByImportance([3, 6, 7.5, 8.5, 9.5]);

/** A ring around a selected or hovered feature; the keyboard's focus has its own colour and a wider ring. */
function rings(palette: Palette): CircleLayerSpecification {
  return {
    id: 'point-rings',
    type: 'circle',
    source: 'points',
    filter: visibleAnd(),
    paint: {
      'circle-radius': ['case', ['boolean', ['feature-state', 'focused'], false], 17, byHighlight(16, 14, 0)],
      'circle-color': palette.casing,
      'circle-opacity': byHighlight(0.92, 0.8, 0),
      'circle-stroke-width': [
        'case',
        ['boolean', ['feature-state', 'focused'], false],
        4,
        byHighlight(3, 1.5, 0),
      ],
      'circle-stroke-color': [
        'case',
        ['boolean', ['feature-state', 'focused'], false],
        palette.focus,
        layerColour(palette),
      ],
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
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 2.2, 8, 3.6],
      'circle-color': ['case', ['boolean', ['get', 'unbuilt'], false], palette.casing, layerColour(palette)],
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 8, 1.4],
      'circle-stroke-color': [
        'case',
        ['boolean', ['get', 'unbuilt'], false],
        layerColour(palette),
        palette.casing,
      ],
    },
  };
}

function stops(palette: Palette): CircleLayerSpecification {
  return {
    id: 'stops',
    type: 'circle',
    source: 'points',
    filter: visibleAnd(isStop, ['any', stopZooms, isPlacedFirst]),
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['match', ['get', 'importance'], 1, 4, 2.6],
        10,
        6,
      ],
      'circle-color': palette.casing,
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 4, 1.6, 10, 2.6],
      'circle-stroke-color': layerColour(palette),
    },
  };
}

const labelPaint = (palette: Palette) => ({
  'text-color': palette.ink,
  'text-halo-color': palette.halo,
  'text-halo-width': 1.6,
});

const labelLayout = {
  'text-field': ['get', 'name'],
  'text-font': SEMIBOLD,
  'text-max-width': 9,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-justify': 'auto',
  'symbol-sort-key': ['get', 'importance'],
} as const satisfies SymbolLayerSpecification['layout'];

const iconLayout = {
  'icon-image': ['get', 'image'],
  'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.72, 6, 0.9, 10, 1.15],
  'icon-padding': 1,
} as const satisfies SymbolLayerSpecification['layout'];

function stopNames(palette: Palette): SymbolLayerSpecification {
  return {
    id: 'stop-names',
    type: 'symbol',
    source: 'points',
    filter: visibleAnd(isStop, labelZooms, isOther),
    layout: {
      ...labelLayout,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 10, 14],
      'text-radial-offset': 0.8,
    },
    paint: labelPaint(palette),
  };
}

/** Symbols of the projects; of those that would overlap, the more important are drawn. */
function symbols(palette: Palette): SymbolLayerSpecification {
  const named = [
    'step',
    ['zoom'],
    ['match', ['get', 'importance'], 1, ['get', 'name'], ''],
    6.5,
    ['match', ['get', 'importance'], [1, 2], ['get', 'name'], ''],
    8,
    ['match', ['get', 'importance'], [1, 2, 3], ['get', 'name'], ''],
    9.5,
    ['get', 'name'],
  ];
  return {
    id: 'projects',
    type: 'symbol',
    source: 'points',
    filter: visibleAnd(isProject, isOther),
    layout: {
      ...labelLayout,
      ...iconLayout,
      'text-field': named as ExpressionSpecification,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 10, 13.5],
      'text-radial-offset': 1.05,
      'text-optional': true,
    },
    paint: labelPaint(palette),
  };
}

/** The open feature, labelled at every zoom; drawn last, so that it is placed before all others. */
function open(palette: Palette): SymbolLayerSpecification[] {
  const { layout: ofStops, ...stop } = stopNames(palette);
  const { layout: ofProjects, ...project } = symbols(palette);
  // Beside the ring.
  const named = { ...labelLayout, 'text-padding': 0, 'text-radial-offset': 1.6 };
  return [
    {
      ...stop,
      id: 'open-stop-names',
      filter: visibleAnd(isStop, isPlacedFirst),
      layout: { ...ofStops, ...named },
    },
    {
      ...project,
      id: 'open-projects',
      filter: visibleAnd(isProject, isPlacedFirst),
      layout: { ...ofProjects, ...named, 'icon-allow-overlap': true },
    },
  ];
}

/** Points of the content, in draw order; MapLibre places the labels of the topmost layer first. */
export function pointLayers(palette: Palette): LayerSpecification[] {
  return [
    dots(palette),
    rings(palette),
    stops(palette),
    symbols(palette),
    stopNames(palette),
    ...open(palette),
  ];
}

/** Style layers whose features can be selected: symbols and labels, and the dots below them. */
export const SELECTABLE_SYMBOLS: readonly string[] = [
  'open-projects',
  'open-stop-names',
  'stop-names',
  'projects',
  'stops',
];
export const SELECTABLE_DOTS: readonly string[] = ['project-dots'];

import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { ROUTE_STYLES, type RouteStyleName } from '../../../symbology/line-styles';
import type { Palette } from '../../../symbology/palette';
import { byHighlight, inLayers, layerColour, ROUTE_LAYERS, visibleAnd } from '../expressions';

/** Widths by zoom; the casing is wider by a constant. */
function width(far: number, near: number, more = 0): DataDrivenPropertyValueSpecification<number> {
  return ['interpolate', ['exponential', 1.3], ['zoom'], 3, far + more, 10, near + more];
}

const onHighway = inLayers(...ROUTE_LAYERS);
const onRoutes = visibleAnd(['!', onHighway]);
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

const isRail: ExpressionSpecification = ['==', ['get', 'kind'], 'railway'];
const isWire: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['transmission-line', 'fibre']]];
const isRough: ExpressionSpecification = [
  'any',
  ['==', ['get', 'grade'], 'C'],
  ['boolean', ['get', 'unbuilt'], false],
];

/** Highlighted lines glow below themselves, so that their own pattern stays readable. */
function glow(palette: Palette): LineLayerSpecification {
  return {
    id: 'route-glow',
    type: 'line',
    source: 'lines',
    filter: visibleAnd(),
    layout: round,
    paint: {
      'line-color': [
        'case',
        ['boolean', ['feature-state', 'focused'], false],
        palette.focus,
        ['boolean', ['feature-state', 'selected'], false],
        palette.accent,
        palette.ink,
      ],
      'line-opacity': byHighlight(0.34, 0.28, 0),
      'line-width': width(11, 22),
    },
  };
}

interface Pattern {
  readonly id: string;
  readonly filter: ExpressionSpecification;
  readonly style: (typeof ROUTE_STYLES)[RouteStyleName];
}

const isRoad: ExpressionSpecification = ['all', ['!', isRail], ['!', isWire]];

/** Each line is drawn by one of these. The legend shows them by the same styles. */
const PATTERNS: readonly Pattern[] = [
  { id: 'routes-wires', filter: isWire, style: ROUTE_STYLES.wires },
  { id: 'routes-rails', filter: isRail, style: ROUTE_STYLES.rails },
  { id: 'routes-rough', filter: ['all', isRoad, isRough], style: ROUTE_STYLES.rough },
  { id: 'routes-roads', filter: ['all', isRoad, ['!', isRough]], style: ROUTE_STYLES.roads },
];

/** Alignments, and the lines among the projects. */
function routes(palette: Palette): LineLayerSpecification[] {
  const casing: LineLayerSpecification = {
    id: 'routes-casing',
    type: 'line',
    source: 'lines',
    filter: onRoutes,
    layout: round,
    paint: {
      'line-color': palette.casing,
      'line-width': width(ROUTE_STYLES.roads.farPx, ROUTE_STYLES.roads.nearPx, 2),
      'line-opacity': 0.75,
    },
  };
  const patterns = PATTERNS.map(
    ({ id, filter, style: { dash, farPx, nearPx } }): LineLayerSpecification => ({
      id,
      type: 'line',
      source: 'lines',
      filter: ['all', onRoutes, filter],
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: {
        'line-color': layerColour(palette),
        'line-width': width(farPx, nearPx),
        ...(dash ? { 'line-dasharray': [...dash] } : {}),
      },
    }),
  );
  return [casing, ...patterns];
}

/** Routes: bold cased lines; where a course is only roughly known, the core is broken. */
function highway(palette: Palette): LineLayerSpecification[] {
  const rough: ExpressionSpecification = ['==', ['get', 'grade'], 'C'];
  const core = (id: string, filter: ExpressionSpecification, dash?: number[]): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'lines',
    filter: visibleAnd(onHighway, filter),
    layout: dash ? { 'line-join': 'round' } : round,
    paint: {
      'line-color': layerColour(palette),
      'line-width': width(3, 6),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  });
  return [
    {
      id: 'highway-casing',
      type: 'line',
      source: 'lines',
      filter: visibleAnd(onHighway),
      layout: round,
      paint: { 'line-color': palette.casing, 'line-width': width(3, 6, 3) },
    },
    core('highway', ['!', rough]),
    core('highway-rough', rough, [1.8, 0.9]),
  ];
}

/** All lines of the content, in draw order. */
export function routeLayers(palette: Palette): LineLayerSpecification[] {
  return [glow(palette), ...routes(palette), ...highway(palette)];
}

/** Style layers whose features can be selected, topmost first. */
export const SELECTABLE_ROUTES: readonly string[] = [
  'highway',
  'highway-rough',
  'highway-casing',
  ...PATTERNS.map(({ id }) => id),
  'routes-casing',
];

import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import {
  LINE_STROKES,
  type LinePattern,
  type LineStroke,
  ROAD_STROKE,
  ROUTE_PATTERNS,
  SOFT_BAND,
} from '../../../symbology/line-styles';
import type { Palette } from '../../../symbology/palette';
import {
  byHighlight,
  featureColour,
  inLayers,
  ROUTE_LAYERS,
  tinted,
  unlessDimmed,
  visibleAnd,
} from '../expressions';

/** Widths by zoom; the casing is wider by a constant. */
function width(far: number, near: number, more = 0): DataDrivenPropertyValueSpecification<number> {
  return ['interpolate', ['exponential', 1.3], ['zoom'], 3, far + more, 10, near + more];
}

const onHighway = inLayers(...ROUTE_LAYERS);
const onRoutes: ExpressionSpecification = ['!', onHighway];
const isRough: ExpressionSpecification = ['==', ['get', 'grade'], 'C'];
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** How much of the colour of a highlight is left over the land. */
const GLOW_RATIO = 0.38;

/**
 * Highlighted lines glow below themselves, so that their own pattern stays readable. The glow is an opaque tint: a
 * transparent one would show wherever a wide line overlaps itself, at each bend.
 */
function glow(palette: Palette): LineLayerSpecification {
  const colour: ExpressionSpecification = [
    'case',
    ['boolean', ['feature-state', 'focused'], false],
    palette.focus,
    ['boolean', ['feature-state', 'selected'], false],
    palette.accent,
    palette.ink,
  ];
  return {
    id: 'route-glow',
    type: 'line',
    source: 'lines',
    filter: visibleAnd(),
    layout: round,
    paint: {
      'line-color': tinted(colour, GLOW_RATIO, palette),
      'line-opacity': byHighlight(1, 1, 0),
      'line-width': width(11, 22),
    },
  };
}

interface StrokeLayer {
  readonly id: string;
  readonly filter: ExpressionSpecification;
  readonly stroke: LineStroke;
  /** How much wider than of other lines. */
  readonly more?: number;
}

function strokeLayer(
  { id, filter, stroke, more = 0 }: StrokeLayer,
  palette: Palette,
): LineLayerSpecification {
  const { farPx, nearPx, dash, tintRatio } = stroke;
  const colour = featureColour(palette);
  return {
    id,
    type: 'line',
    source: 'lines',
    filter: visibleAnd(filter),
    layout: dash ? { 'line-cap': 'butt', 'line-join': 'round' } : round,
    paint: {
      'line-color': tintRatio === undefined ? colour : tinted(colour, tintRatio, palette),
      'line-width': width(farPx, nearPx, more),
      'line-opacity': unlessDimmed(1),
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  };
}

/** The band below lines whose course is only roughly known. */
const softBand = (id: string, on: ExpressionSpecification, more = 0): StrokeLayer => ({
  id,
  filter: ['all', on, isRough],
  stroke: SOFT_BAND,
  more,
});

/** The strokes of some patterns. The legend shows lines by the same strokes. */
function strokesOf(
  id: string,
  on: ExpressionSpecification,
  patterns: readonly LinePattern[],
  strokes: readonly LineStroke[],
  more = 0,
): StrokeLayer[] {
  const filter: ExpressionSpecification = ['all', on, ['in', ['get', 'pattern'], ['literal', [...patterns]]]];
  return strokes.map((stroke, i) => ({ id: i === 0 ? id : `${id}-${i + 1}`, filter, stroke, more }));
}

function casing(
  id: string,
  on: ExpressionSpecification,
  { more, opacity }: { readonly more: number; readonly opacity: number },
  palette: Palette,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'lines',
    filter: visibleAnd(on, ['!', isRough]),
    layout: round,
    paint: {
      'line-color': palette.casing,
      'line-width': width(ROAD_STROKE.farPx, ROAD_STROKE.nearPx, more),
      'line-opacity': unlessDimmed(opacity),
    },
  };
}

/** A route is bolder than other lines by so much. */
const ROUTE_MORE_PX = 1.8;

const LINE_LAYERS: readonly StrokeLayer[] = (
  Object.entries(LINE_STROKES) as [LinePattern, readonly LineStroke[]][]
).flatMap(([pattern, strokes]) => strokesOf(pattern, onRoutes, [pattern], strokes));
const HIGHWAY_LAYERS: readonly StrokeLayer[] = ROUTE_PATTERNS.flatMap(({ progress, patterns, strokes }) =>
  strokesOf(`highway-${progress}`, onHighway, patterns, strokes, ROUTE_MORE_PX),
);
const ROUTE_BAND = softBand('routes-soft', onRoutes);
const HIGHWAY_BAND = softBand('highway-soft', onHighway, ROUTE_MORE_PX);

/** All lines of the content, in draw order: alignments and the lines among the projects, then the routes, bold. */
export function routeLayers(palette: Palette): LineLayerSpecification[] {
  const draw = (layer: StrokeLayer) => strokeLayer(layer, palette);
  return [
    glow(palette),
    draw(ROUTE_BAND),
    casing('routes-casing', onRoutes, { more: 2, opacity: 0.75 }, palette),
    ...LINE_LAYERS.map(draw),
    draw(HIGHWAY_BAND),
    casing('highway-casing', onHighway, { more: ROUTE_MORE_PX + 3, opacity: 1 }, palette),
    ...HIGHWAY_LAYERS.map(draw),
  ];
}

/** Style layers whose features can be selected, topmost first. */
export const SELECTABLE_ROUTES: readonly string[] = [
  ...HIGHWAY_LAYERS.map(({ id }) => id),
  'highway-casing',
  'highway-soft',
  ...LINE_LAYERS.map(({ id }) => id),
  'routes-casing',
  'routes-soft',
];

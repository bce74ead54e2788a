import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import {
  HIGHWAY_STROKES,
  LINE_STROKES,
  type LinePattern,
  type LineStroke,
  ROAD_STROKE,
  SOFT_BAND,
} from '../../../symbology/line-styles';
import type { Palette } from '../../../symbology/palette';
import {
  byHighlight,
  featureColour,
  inLayers,
  perFeature,
  ROUTE_LAYERS,
  tinted,
  unlessDimmed,
  visibleAnd,
} from '../expressions';

/** Widths by zoom. */
const width = (
  far: ExpressionSpecification,
  near: ExpressionSpecification,
): DataDrivenPropertyValueSpecification<number> => [
  'interpolate',
  ['exponential', 1.3],
  ['zoom'],
  3,
  far,
  10,
  near,
];

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
      'line-width': width(perFeature(11), perFeature(22)),
    },
  };
}

/** A stroke of each of some patterns: one layer draws them all. */
interface StrokeLayer {
  readonly id: string;
  readonly on: ExpressionSpecification;
  readonly strokes: ReadonlyMap<LinePattern, LineStroke>;
  /** How much wider than of other lines. */
  readonly more: number;
}

/** What some lines of the map are drawn by. */
interface LineFamily {
  readonly id: string;
  readonly on: ExpressionSpecification;
  readonly more: number;
  readonly casing: { readonly more: number; readonly opacity: number };
  readonly strokes: Readonly<Record<LinePattern, readonly LineStroke[]>>;
}

/** A route is bolder than other lines by so much. */
const ROUTE_MORE_PX = 1.8;

const FAMILIES: readonly LineFamily[] = [
  { id: 'routes', on: onRoutes, more: 0, casing: { more: 2, opacity: 0.75 }, strokes: LINE_STROKES },
  {
    id: 'highway',
    on: onHighway,
    more: ROUTE_MORE_PX,
    casing: { more: ROUTE_MORE_PX + 3, opacity: 1 },
    strokes: HIGHWAY_STROKES,
  },
];

/** A value by the pattern of a line. */
function byPattern(
  { strokes }: StrokeLayer,
  value: (stroke: LineStroke) => number | ExpressionSpecification,
): ExpressionSpecification {
  const cases = [...strokes].flatMap(([pattern, stroke]) => [pattern, value(stroke)]);
  const [other] = [...strokes.values()].slice(-1).map((stroke) => value(stroke));
  return ['match', ['get', 'pattern'], ...cases, other] as unknown as ExpressionSpecification;
}

function strokeLayer(layer: StrokeLayer, palette: Palette): LineLayerSpecification {
  const { id, on, strokes, more } = layer;
  const colour = featureColour(palette);
  const isDashed = [...strokes.values()].some(({ dash }) => dash);
  const drawn: ExpressionSpecification = ['in', ['get', 'pattern'], ['literal', [...strokes.keys()]]];
  return {
    id,
    type: 'line',
    source: 'lines',
    filter: visibleAnd(on, drawn),
    layout: isDashed ? { 'line-cap': 'butt', 'line-join': 'round' } : round,
    paint: {
      'line-color': byPattern(layer, ({ tintRatio }) =>
        tintRatio === undefined ? ['to-color', colour] : tinted(colour, tintRatio, palette),
      ),
      'line-width': width(
        byPattern(layer, ({ farPx }) => farPx + more),
        byPattern(layer, ({ nearPx }) => nearPx + more),
      ),
      'line-opacity': unlessDimmed(1),
      ...(isDashed
        ? { 'line-dasharray': byPattern(layer, ({ dash = [] }) => ['literal', [...dash]]) as never }
        : {}),
    },
  };
}

/** Below the strokes: the casing, or of a line whose course is only roughly known, a soft band. */
function under({ id, on, more, casing }: LineFamily, palette: Palette): LineLayerSpecification {
  const ifRough = (band: number, cased: number): ExpressionSpecification => ['case', isRough, band, cased];
  return {
    id: `${id}-under`,
    type: 'line',
    source: 'lines',
    filter: visibleAnd(on),
    layout: round,
    paint: {
      'line-color': [
        'case',
        isRough,
        tinted(featureColour(palette), SOFT_BAND.tintRatio, palette),
        ['to-color', palette.casing],
      ],
      'line-width': width(
        ifRough(SOFT_BAND.farPx + more, ROAD_STROKE.farPx + casing.more),
        ifRough(SOFT_BAND.nearPx + more, ROAD_STROKE.nearPx + casing.more),
      ),
      'line-opacity': ['case', isRough, unlessDimmed(1), unlessDimmed(casing.opacity)],
    },
  };
}

/** The strokes of a family: those without dashes, then the first and the second dashed ones. */
function strokeLayers({ id, on, more, strokes }: LineFamily): StrokeLayer[] {
  const nth = (isDashed: boolean, n: number) =>
    new Map(
      (Object.entries(strokes) as [LinePattern, readonly LineStroke[]][]).flatMap(
        ([pattern, all]): [LinePattern, LineStroke][] => {
          const stroke = all.filter(({ dash }) => (dash !== undefined) === isDashed)[n];
          return stroke ? [[pattern, stroke]] : [];
        },
      ),
    );
  return [
    { id, strokes: nth(false, 0) },
    { id: `${id}-dashed`, strokes: nth(true, 0) },
    { id: `${id}-dashed-2`, strokes: nth(true, 1) },
  ].flatMap((layer) => (layer.strokes.size > 0 ? [{ ...layer, on, more }] : []));
}

/** All lines of the content, in draw order: alignments and the lines among the projects, then the routes, bold. */
export const routeLayers = (palette: Palette): LineLayerSpecification[] => [
  glow(palette),
  ...FAMILIES.flatMap((family) => [
    under(family, palette),
    ...strokeLayers(family).map((layer) => strokeLayer(layer, palette)),
  ]),
];

/** Style layers whose features can be selected, topmost first. */
export const SELECTABLE_ROUTES: readonly string[] = FAMILIES.flatMap((family) => [
  `${family.id}-under`,
  ...strokeLayers(family).map(({ id }) => id),
]).toReversed();

import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { GroundPalette } from '../../../symbology/ground-palette';
import { perFeature } from '../expressions';
import { classIs, type GroundFamily, groundWhere, growing, isPart } from '../ground-expressions';
import { coast, type GroundColours } from './ground-areas';

/** A value by the class of a road, from the greatest to a path. */
type ByClass = readonly [
  motorway: number,
  trunk: number,
  primary: number,
  secondary: number,
  tertiary: number,
  minor: number,
  service: number,
];

const byClass = ([motorway, trunk, primary, secondary, tertiary, minor, service]: ByClass, more = 0) =>
  [
    'match',
    ['get', 'class'],
    ['motorway', 'motorway_link'],
    motorway + more,
    ['trunk', 'trunk_link'],
    trunk + more,
    ['primary', 'primary_link'],
    primary + more,
    'secondary',
    secondary + more,
    'tertiary',
    tertiary + more,
    'minor',
    minor + more,
    service + more,
  ] as ExpressionSpecification;

/** The width of a road in CSS pixels; its casing is wider by `more` when it is near. */
const roadWidth = (more = 0): DataDrivenPropertyValueSpecification<number> =>
  growing(
    [5, byClass([0.7, 0.5, 0.4, 0.2, 0.1, 0, 0])],
    [8, byClass([1.5, 1.2, 1, 0.6, 0.3, 0.1, 0])],
    [10, byClass([2.2, 1.9, 1.6, 1.1, 0.7, 0.35, 0.2], more / 2)],
    [13, byClass([4.6, 4.2, 3.8, 3.2, 2.6, 1.5, 0.8], more)],
    [16, byClass([13, 12, 11, 9, 8, 6.5, 3.5], more)],
  );

const roadColour = (ground: GroundPalette): DataDrivenPropertyValueSpecification<string> => [
  'interpolate',
  ['linear'],
  ['zoom'],
  9.5,
  colourByClass(ground.farMotorway, ground.farTrunk, ground.farPrimary, ground.farPrimary),
  11.5,
  colourByClass(ground.motorway, ground.trunk, ground.primary, ground.street),
];

/** A typed colour, so that it can be interpolated. */
const colourByClass = (
  motorway: string,
  trunk: string,
  primary: string,
  other: string,
): ExpressionSpecification => [
  'to-color',
  [
    'match',
    ['get', 'class'],
    ['motorway', 'motorway_link'],
    motorway,
    ['trunk', 'trunk_link'],
    trunk,
    ['primary', 'primary_link'],
    primary,
    other,
  ],
];

const TIERS: readonly { readonly id: string; readonly classes: string[]; readonly minzoom: number }[] = [
  { id: 'streets', classes: ['tertiary', 'minor', 'service'], minzoom: 9 },
  { id: 'roads', classes: ['secondary', 'primary', 'primary_link'], minzoom: 5 },
  { id: 'highways', classes: ['trunk', 'trunk_link', 'motorway', 'motorway_link'], minzoom: 5 },
];

/** One colour, of the kind that shares a program with other lines. */
const inOneColour = (colour: string) => ({ 'line-color': perFeature(colour), 'line-opacity': perFeature(1) });

const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Shores, water courses, roads and railways, from bottom to top. */
export function groundLineLayers(family: GroundFamily, colours: GroundColours): LineLayerSpecification[] {
  return [
    coast(family, colours.palette),
    waterways(family, colours),
    ...(family === 'streets' ? [paths(colours.ground)] : []),
    runways(family, colours.ground),
    ...TIERS.flatMap((tier) => roads(family, tier, colours.ground)),
    ...railways(family, colours.ground),
  ];
}

function waterways(family: GroundFamily, { palette }: GroundColours): LineLayerSpecification {
  return {
    id: `${family}-waterways`,
    type: 'line',
    source: `${family}-lines`,
    filter: groundWhere(isPart('waterways')),
    layout: round,
    paint: {
      ...inOneColour(palette.river),
      'line-width': growing(
        [6, ['match', ['get', 'class'], 'river', 0.8, 0.3]],
        [10, ['match', ['get', 'class'], 'river', 1.7, 'canal', 0.9, 0.5]],
        [14, ['match', ['get', 'class'], 'river', 3.4, 'canal', 2, 1.2]],
      ),
    },
  };
}

function paths({ track }: GroundPalette): LineLayerSpecification {
  return {
    id: 'streets-paths',
    type: 'line',
    source: 'streets-lines',
    minzoom: 12,
    filter: ['all', isPart('roads'), classIs('track', 'path', 'construction')],
    layout: { 'line-join': 'round' },
    paint: {
      ...inOneColour(track),
      'line-width': growing([12, perFeature(0.5)], [16, perFeature(1.6)]),
      'line-dasharray': perFeature(['literal', [3, 2]]) as never,
    },
  };
}

function runways(family: GroundFamily, { runway }: GroundPalette): LineLayerSpecification {
  return {
    id: `${family}-runways`,
    type: 'line',
    source: `${family}-lines`,
    filter: groundWhere(isPart('aeroways')),
    paint: {
      ...inOneColour(runway),
      'line-width': growing(
        [8, ['match', ['get', 'class'], 'runway', 1.6, 0.2]],
        [12, ['match', ['get', 'class'], 'runway', 3, 0.7]],
        [16, ['match', ['get', 'class'], 'runway', 22, 8]],
      ),
    },
  };
}

function roads(
  family: GroundFamily,
  { id, classes, minzoom }: (typeof TIERS)[number],
  ground: GroundPalette,
): LineLayerSpecification[] {
  const road = { type: 'line', source: `${family}-lines`, layout: round } as const;
  const filter = groundWhere(isPart('roads'), classIs(...classes));
  return [
    {
      ...road,
      id: `${family}-${id}-casing`,
      minzoom: Math.max(minzoom, 10),
      filter,
      paint: { ...inOneColour(ground.roadCasing), 'line-width': roadWidth(1.6) },
    },
    {
      ...road,
      id: `${family}-${id}`,
      minzoom,
      filter,
      paint: { 'line-color': roadColour(ground), 'line-opacity': perFeature(1), 'line-width': roadWidth() },
    },
  ];
}

/** A thin line with ticks across it, as on printed maps. */
function railways(family: GroundFamily, { rail }: GroundPalette): LineLayerSpecification[] {
  const line = {
    type: 'line',
    source: `${family}-lines`,
    filter: groundWhere(isPart('railways')),
  } as const;
  return [
    {
      ...line,
      id: `${family}-railways`,
      minzoom: 6,
      paint: {
        ...inOneColour(rail),
        'line-width': growing([6, perFeature(0.6)], [13, perFeature(1.2)], [16, perFeature(2)]),
      },
    },
    {
      ...line,
      id: `${family}-railway-ticks`,
      minzoom: 8,
      paint: {
        ...inOneColour(rail),
        'line-width': growing([8, perFeature(2.6)], [13, perFeature(4.6)], [16, perFeature(7)]),
        'line-dasharray': perFeature(['literal', [0.3, 3.2]]) as never,
      },
    },
  ];
}

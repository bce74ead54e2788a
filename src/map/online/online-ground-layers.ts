import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { GROUND_PALETTES } from '../../symbology/ground-palette';
import { PALETTES, type ThemeName } from '../../symbology/palette';

/** The ids of the sources of the online basemap. */
export const ONLINE_SOURCES = { vector: 'online', heights: 'online-heights', shade: 'online-shade' } as const;

/** From this zoom on the online basemap is drawn in place of that of the atlas, which is the better one before. */
export const ONLINE_FROM_ZOOM = 6;

const classIs = (...classes: string[]): ExpressionSpecification => [
  'in',
  ['get', 'class'],
  ['literal', classes],
];

/** A layer of a tile, by its name in the schema of OpenMapTiles. */
const of = (sourceLayer: string) => ({ source: ONLINE_SOURCES.vector, 'source-layer': sourceLayer });

const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Grows with the map, from the zoom where the lines appear. */
const width = (
  from: readonly [zoom: number, px: number],
  to: readonly [zoom: number, px: number],
): DataDrivenPropertyValueSpecification<number> => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  from[0],
  from[1],
  to[0],
  to[1],
];

/** Land, its use, waters and runways. */
function areas(theme: ThemeName): LayerSpecification[] {
  const [palette, colours] = [PALETTES[theme], GROUND_PALETTES[theme]];
  const fill = (
    id: string,
    sourceLayer: string,
    colour: string | ExpressionSpecification,
    more: { minzoom?: number; filter?: ExpressionSpecification } = {},
  ): LayerSpecification => ({
    id: `online-${id}`,
    type: 'fill',
    ...of(sourceLayer),
    minzoom: ONLINE_FROM_ZOOM,
    ...more,
    paint: { 'fill-color': colour, 'fill-antialias': false },
  });
  const landuse: ExpressionSpecification = [
    'case',
    classIs('industrial', 'commercial', 'railway', 'quarry', 'military'),
    colours.industrial,
    classIs('park', 'cemetery', 'pitch', 'stadium', 'playground'),
    colours.green,
    colours.urban,
  ];
  return [
    {
      id: 'online-land',
      type: 'background',
      minzoom: ONLINE_FROM_ZOOM,
      paint: { 'background-color': palette.land },
    },
    fill('wood', 'landcover', colours.wood, { filter: classIs('wood', 'grass', 'farmland', 'wetland') }),
    fill('ice', 'landcover', colours.glacier, { filter: classIs('ice') }),
    fill('landuse', 'landuse', landuse),
    fill('park', 'park', colours.green, { minzoom: 10 }),
  ];
}

function waters(theme: ThemeName): LayerSpecification[] {
  const palette = PALETTES[theme];
  return [
    {
      id: 'online-water',
      type: 'fill',
      ...of('water'),
      minzoom: ONLINE_FROM_ZOOM,
      paint: {
        'fill-color': ['case', classIs('ocean'), palette.sea, palette.lake],
        'fill-outline-color': palette.shore,
      },
    },
    {
      id: 'online-waterways',
      type: 'line',
      ...of('waterway'),
      minzoom: 8,
      layout: round,
      paint: {
        'line-color': palette.river,
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          8,
          ['case', classIs('river'), 0.9, 0.3],
          16,
          ['case', classIs('river'), 5, 2],
        ],
      },
    },
  ];
}

interface RoadClass {
  readonly id: string;
  readonly classes: readonly string[];
  readonly minzoom: number;
  readonly px: readonly [first: number, last: number];
}

/** From the least important, which lies lowest. */
const ROADS: readonly RoadClass[] = [
  { id: 'paths', classes: ['path', 'track'], minzoom: 13, px: [0.6, 1.6] },
  { id: 'minor', classes: ['minor', 'service'], minzoom: 11, px: [0.5, 7] },
  { id: 'secondary', classes: ['secondary', 'tertiary'], minzoom: 8, px: [0.6, 9] },
  { id: 'primary', classes: ['primary', 'trunk'], minzoom: ONLINE_FROM_ZOOM, px: [0.8, 11] },
  { id: 'motorways', classes: ['motorway'], minzoom: ONLINE_FROM_ZOOM, px: [1.2, 13] },
];

const LAST_ZOOM = 17;

function roads(theme: ThemeName): LayerSpecification[] {
  const colours = GROUND_PALETTES[theme];
  const line = (
    road: RoadClass,
    part: 'casing' | 'core',
    colour: string,
    more: number,
  ): LayerSpecification => ({
    id: `online-${road.id}-${part}`,
    type: 'line',
    ...of('transportation'),
    minzoom: road.minzoom,
    filter: classIs(...road.classes),
    layout: round,
    paint: {
      'line-color': colour,
      'line-width': width([road.minzoom, road.px[0] + more], [LAST_ZOOM, road.px[1] + more]),
    },
  });
  const cased = ROADS.filter(({ id }) => id !== 'paths');
  const core: Readonly<Record<string, string>> = {
    paths: colours.roadCasing,
    primary: colours.primary,
    motorways: colours.motorway,
  };
  return [
    ...cased.map((road) => line(road, 'casing', colours.roadCasing, 1.2)),
    ...ROADS.map((road) => line(road, 'core', core[road.id] ?? colours.street, 0)),
    {
      id: 'online-rails',
      type: 'line',
      ...of('transportation'),
      minzoom: 7,
      filter: classIs('rail', 'transit'),
      paint: {
        'line-color': colours.rail,
        'line-width': width([7, 0.7], [LAST_ZOOM, 3]),
        'line-dasharray': [5, 1.4],
      },
    },
  ];
}

function built(theme: ThemeName): LayerSpecification[] {
  const colours = GROUND_PALETTES[theme];
  return [
    {
      id: 'online-aprons',
      type: 'fill',
      ...of('aeroway'),
      minzoom: 10,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colours.runway, 'fill-opacity': 0.7 },
    },
    {
      id: 'online-runways',
      type: 'line',
      ...of('aeroway'),
      minzoom: 9,
      filter: classIs('runway', 'taxiway'),
      paint: { 'line-color': colours.runway, 'line-width': width([9, 1], [LAST_ZOOM, 26]) },
    },
    {
      id: 'online-buildings',
      type: 'fill',
      ...of('building'),
      minzoom: 13,
      paint: { 'fill-color': colours.building },
    },
  ];
}

/** What slopes look like that lie in the shade, and in the light. */
const SHADES: Readonly<Record<ThemeName, { readonly shade: string; readonly light: string }>> = {
  light: { shade: '#6b5f4c', light: '#fffdf8' },
  dark: { shade: '#05080a', light: '#4d5759' },
};

/** Shading by the heights of a server. */
function shading(theme: ThemeName): LayerSpecification {
  const { shade, light } = SHADES[theme];
  return {
    id: 'online-shade',
    type: 'hillshade',
    source: ONLINE_SOURCES.shade,
    minzoom: ONLINE_FROM_ZOOM,
    paint: {
      'hillshade-shadow-color': shade,
      'hillshade-highlight-color': light,
      'hillshade-accent-color': shade,
      'hillshade-exaggeration': ['interpolate', ['linear'], ['zoom'], 6, 0.45, 12, 0.3, 15, 0.15],
    },
  };
}

/** The ground of the online basemap in draw order: no borders, no names. */
export function onlineGroundLayers(theme: ThemeName, hasHeights: boolean): LayerSpecification[] {
  return [
    ...areas(theme),
    ...(hasHeights ? [shading(theme)] : []),
    ...waters(theme),
    ...built(theme),
    ...roads(theme),
  ];
}

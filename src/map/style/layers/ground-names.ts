import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { SHIELD } from '../../ground-image';
import { perFeature } from '../expressions';
import { ITALIC, REGULAR } from '../fonts';
import {
  classIs,
  existsByYear,
  type GroundFamily,
  groundWhere,
  growing,
  isPart,
} from '../ground-expressions';
import type { GroundColours } from './ground-areas';

/** The name in the reader's language, or as it is mapped; a script that the map's language does not use is left out. */
const name: ExpressionSpecification = [
  'coalesce',
  ['get', ['global-state', 'lang']],
  ['get', 'name'],
  ['get', 'en'],
  '',
];
const isReadable: ExpressionSpecification = [
  'any',
  ['!', ['has', 'arabic']],
  ['==', ['global-state', 'lang'], 'ur'],
];

/** Zoom from which a place of a rank is named. */
const fromZoomByRank = (...zooms: [number, number, number, number, number]): ExpressionSpecification => [
  '>=',
  ['zoom'],
  ['match', ['get', 'rank'], 1, zooms[0], 2, zooms[1], 3, zooms[2], 4, zooms[3], zooms[4]],
];

interface NameStyle {
  readonly id: string;
  readonly at: 'points' | 'lines';
  readonly minzoom?: number;
  readonly filter: ExpressionSpecification;
  readonly font?: string[];
  readonly size: DataDrivenPropertyValueSpecification<number>;
  readonly colour: string;
  readonly layout?: SymbolLayerSpecification['layout'];
}

/** Names and numbers of the ground, in draw order: what is last finds its place first. */
export function groundNameLayers(family: GroundFamily, colours: GroundColours): SymbolLayerSpecification[] {
  const { palette, ground } = colours;
  const alongLine = { 'symbol-placement': 'line', 'symbol-spacing': 320, 'text-max-angle': 30 } as const;
  const styles: NameStyle[] = [
    {
      id: 'area-names',
      at: 'points',
      minzoom: 13,
      filter: ['all', isPart('landuse', 'aeroways'), isReadable],
      size: 10.5,
      colour: ground.inkStreet,
      layout: { 'text-max-width': 7 },
    },
    {
      id: 'street-names',
      at: 'lines',
      minzoom: 12,
      filter: [
        'all',
        isPart('roads'),
        isReadable,
        [
          '>=',
          ['zoom'],
          [
            'match',
            ['get', 'class'],
            ['motorway', 'trunk', 'primary'],
            12,
            'secondary',
            13,
            'tertiary',
            13,
            14,
          ],
        ],
      ],
      size: growing([12, 9.5], [16, 12]),
      colour: ground.inkStreet,
      layout: {
        ...alongLine,
        'symbol-sort-key': [
          'match',
          ['get', 'class'],
          'trunk',
          1,
          'primary',
          2,
          'secondary',
          3,
          'tertiary',
          4,
          5,
        ],
      },
    },
    {
      id: 'water-names',
      at: 'points',
      minzoom: 7,
      filter: [
        'all',
        isPart('water', 'glaciers'),
        isReadable,
        ['>=', ['+', ['zoom'], ['ln', ['max', 0.01, ['coalesce', ['get', 'km2'], 0.01]]]], 12],
      ],
      font: ITALIC,
      size: 11,
      colour: palette.inkWater,
      layout: { 'text-max-width': 6 },
    },
    {
      id: 'river-names',
      at: 'lines',
      minzoom: 8,
      filter: ['all', isPart('waterways'), isReadable, ['any', classIs('river'), ['>=', ['zoom'], 12]]],
      font: ITALIC,
      size: growing([8, 10], [14, 12.5]),
      colour: palette.inkWater,
      layout: { ...alongLine, 'symbol-spacing': 420, 'text-letter-spacing': 0.06 },
    },
    {
      id: 'land-names',
      at: 'points',
      filter: ['all', isPart('labels'), isReadable, ['!', isWater]],
      font: ITALIC,
      size: growing([10, 11], [14, 13]),
      colour: ground.inkPeak,
      layout: { 'text-max-width': 7 },
    },
    {
      id: 'bay-names',
      at: 'points',
      filter: ['all', isPart('labels'), isReadable, isWater],
      font: ITALIC,
      size: growing([10, 12], [14, 15]),
      colour: palette.inkWater,
      layout: { 'text-letter-spacing': 0.08, 'text-max-width': 7 },
    },
    {
      id: 'peaks',
      at: 'points',
      minzoom: 7,
      filter: ['all', isPart('peaks'), fromZoomByRank(7, 8, 9, 10, 11)],
      font: ITALIC,
      size: growing([7, 10], [13, 12]),
      colour: ground.inkPeak,
      layout: {
        'text-field': ['concat', name, ['case', ['has', 'height'], ['concat', '\n', ['get', 'height']], '']],
        'icon-image': 'peak',
        'text-variable-anchor': ['top', 'left', 'right', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'ele'], 0]],
      },
    },
    {
      id: 'suburbs',
      at: 'points',
      minzoom: 11,
      filter: ['all', isPart('places'), isReadable, isSuburb],
      size: growing([11, 10], [15, 13]),
      colour: palette.inkSoft,
      layout: {
        'text-letter-spacing': ['match', ['global-state', 'lang'], 'ur', 0, 0.06],
        'text-max-width': 7,
      },
    },
    {
      id: 'towns',
      at: 'points',
      filter: [
        'all',
        isPart('places'),
        ['!', isSuburb],
        isReadable,
        ['!=', name, ''],
        existsByYear,
        fromZoomByRank(5, 6, 7, 8, 10),
      ],
      font: REGULAR,
      size: growing(
        [5, ['match', ['get', 'rank'], [1, 2], 11, 10]],
        [10, ['match', ['get', 'rank'], 1, 15, 2, 14, 3, 13, 4, 12, 11]],
        [14, ['match', ['get', 'rank'], [1, 2], 17, 3, 15, 4, 14, 12]],
      ),
      colour: palette.inkSoft,
      layout: {
        'icon-image': ['match', ['get', 'rank'], [1, 2], 'town/city', 3, 'town/town', 'town/village'],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
    },
  ];
  const layers = styles.map((style) => nameLayer(family, style, palette.halo));
  return [...layers.slice(0, 4), shields(family), ...layers.slice(4)];
}

const isSuburb: ExpressionSpecification = classIs('suburb', 'neighbourhood', 'quarter');

const isWater: ExpressionSpecification = classIs(
  'bay',
  'strait',
  'sea',
  'lagoon',
  'channel',
  'harbour',
  'basin',
);

function nameLayer(
  family: GroundFamily,
  { id, at, minzoom, filter, font = REGULAR, size, colour, layout }: NameStyle,
  halo: string,
): SymbolLayerSpecification {
  return {
    id: `${family}-${id}`,
    type: 'symbol',
    source: `${family}-${at}`,
    ...(minzoom === undefined ? {} : { minzoom }),
    filter: groundWhere(filter),
    layout: {
      'text-field': name,
      'text-font': font,
      'text-size': size,
      'text-padding': 4,
      ...layout,
    },
    paint: {
      'icon-opacity': perFeature(1),
      'text-opacity': perFeature(1),
      'text-color': perFeature(colour),
      'text-halo-color': halo,
      'text-halo-width': 1.3,
      'text-halo-blur': 0.3,
    },
  };
}

/** The first of the numbers of a road. */
const ref: ExpressionSpecification = [
  'let',
  'end',
  ['index-of', ';', ['get', 'ref']],
  ['case', ['>=', ['var', 'end'], 0], ['slice', ['get', 'ref'], 0, ['var', 'end']], ['get', 'ref']],
];

/** Plates with the numbers of roads. */
function shields(family: GroundFamily): SymbolLayerSpecification {
  return {
    id: `${family}-shields`,
    type: 'symbol',
    source: `${family}-lines`,
    minzoom: 6,
    filter: groundWhere(isPart('roads'), ['has', 'ref'], classIs('motorway', 'trunk', 'primary')),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 380,
      'symbol-sort-key': ['match', ['get', 'class'], 'motorway', 1, 'trunk', 2, 3],
      'icon-image': ['concat', ['match', ['get', 'class'], 'motorway', SHIELD.main, SHIELD.road], ref],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.85, 10, 1],
      'icon-rotation-alignment': 'viewport',
      'icon-padding': 18,
    },
    paint: { 'icon-opacity': perFeature(1) },
  };
}

import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { isTwinNamed, perFeature } from '../expressions';
import { REGULAR } from '../fonts';
import { existsByYear, isNotReplaced } from '../ground-expressions';
import { byLettering, LETTERED_KINDS, letteringSize, letteringTurn } from './lettering';

const kindIs = (...kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];
const isInZoom: ExpressionSpecification = ['<=', ['get', 'rank'], ['+', ['zoom'], 0.5]];
const rank: ExpressionSpecification = ['get', 'rank'];

/** Cities of this rank and above are named before all symbols of the content, which give way. */
const isMain: ExpressionSpecification = ['<=', rank, 4];

/** The main cities: Karachi is named wherever it is shown, whatever stands there. */
export const mainCityLayer = (palette: Palette): SymbolLayerSpecification =>
  cities('names-main-cities', isMain, palette, palette.ink);

/** Labels of the basemap but for the main cities; placed after those of the content, which they never displace. */
export const placeNameLayers = (palette: Palette): SymbolLayerSpecification[] => [
  cities('names-cities', ['!', isMain], palette, palette.inkSoft),
  nameLayer(
    {
      id: 'names-areas',
      filter: kindIs(...LETTERED_KINDS),
      layout: {
        'text-font': byLettering(({ font }) => ['literal', font]),
        'text-size': letteringSize,
        'text-letter-spacing': byLettering(({ spacingEm, isJoinedInUrdu }) =>
          isJoinedInUrdu ? ['match', ['global-state', 'lang'], 'ur', 0, spacingEm] : spacingEm,
        ),
        'symbol-sort-key': letteringTurn,
      },
      colour: byLettering(({ colour }) => palette[colour]),
    },
    palette,
  ),
];

/** A city has a dot and its name beside it. */
function cities(
  id: string,
  filter: ExpressionSpecification,
  palette: Palette,
  colour: string,
): SymbolLayerSpecification {
  const layout: SymbolLayerSpecification['layout'] = {
    'text-font': REGULAR,
    'text-size': ['interpolate', ['linear'], ['zoom'], 4, ['match', rank, [2, 3], 12, 11], 9, 15],
    'symbol-sort-key': rank,
    'icon-image': ['match', rank, [1, 2, 3, 4], 'town/city', 5, 'town/town', 'town/village'],
    'icon-padding': 0,
    'text-padding': 3,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.5,
    'text-justify': 'auto',
  };
  const isShown: ExpressionSpecification = [
    'all',
    kindIs('city', 'capital'),
    filter,
    existsByYear,
    ['!', isTwinNamed],
  ];
  return nameLayer({ id, filter: isShown, layout, colour: perFeature(colour) }, palette);
}

interface NameStyle {
  readonly id: string;
  readonly filter: ExpressionSpecification;
  readonly layout: NonNullable<SymbolLayerSpecification['layout']>;
  readonly colour: ExpressionSpecification;
}

function nameLayer({ id, filter, layout, colour }: NameStyle, palette: Palette): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'place-names',
    filter: ['all', filter, isInZoom, isNotReplaced],
    layout: {
      'text-field': ['get', 'name'],
      'text-max-width': 8,
      'text-padding': 6,
      ...layout,
    },
    paint: {
      'icon-opacity': perFeature(1),
      'text-opacity': perFeature(1),
      'text-color': colour,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
      'text-halo-blur': 0.4,
    },
  };
}

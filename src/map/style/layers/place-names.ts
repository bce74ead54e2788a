import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { isTwinNamed } from '../expressions';
import { ITALIC, REGULAR, SEMIBOLD } from '../fonts';
import { existsByYear, isNotReplaced } from '../ground-expressions';

const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const isInZoom: ExpressionSpecification = ['<=', ['get', 'rank'], ['+', ['zoom'], 0.5]];

interface NameStyle {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly filter?: ExpressionSpecification | boolean;
  readonly font: string[];
  readonly size: DataDrivenPropertyValueSpecification<number>;
  readonly colour: string;
  readonly layout?: SymbolLayerSpecification['layout'];
}

/** Cities of this rank and above are named before all symbols of the content, which give way. */
const isMain: ExpressionSpecification = ['<=', ['get', 'rank'], 4];

/** A city has a dot and its name beside it. */
const cities = (id: string, filter: ExpressionSpecification, palette: Palette): NameStyle => ({
  id,
  kinds: ['city', 'capital'],
  filter: ['all', filter, existsByYear, ['!', isTwinNamed]],
  font: REGULAR,
  size: ['interpolate', ['linear'], ['zoom'], 4, ['match', ['get', 'rank'], [2, 3], 12, 11], 9, 15],
  colour: palette.inkSoft,
  layout: {
    'icon-image': ['match', ['get', 'rank'], [1, 2, 3, 4], 'town/city', 5, 'town/town', 'town/village'],
    'icon-padding': 0,
    'text-padding': 3,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.5,
    'text-justify': 'auto',
  },
});

/** The main cities: Karachi is named wherever it is shown, whatever stands there. */
export const mainCityLayer = (palette: Palette): SymbolLayerSpecification =>
  nameLayer({ ...cities('names-main-cities', isMain, palette), colour: palette.ink }, palette);

/** Labels of the basemap but for the main cities; placed after those of the content, which they never displace. */
export function placeNameLayers(palette: Palette): SymbolLayerSpecification[] {
  const letterings: NameStyle[] = [
    cities('names-cities', ['!', isMain], palette),
    {
      id: 'names-relief',
      kinds: ['range', 'peak', 'desert'],
      font: ITALIC,
      size: ['interpolate', ['linear'], ['zoom'], 4, 11, 9, 14],
      colour: palette.inkRelief,
      layout: { 'text-letter-spacing': 0.06 },
    },
    {
      id: 'names-water',
      kinds: ['sea', 'river'],
      font: ITALIC,
      size: ['interpolate', ['linear'], ['zoom'], 2, 11, 6, 15],
      colour: palette.inkWater,
      layout: { 'text-letter-spacing': 0.06 },
    },
    {
      id: 'names-provinces',
      kinds: ['province'],
      font: REGULAR,
      size: ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 14],
      colour: palette.inkSoft,
      layout: { 'text-letter-spacing': ['match', ['global-state', 'lang'], 'ur', 0, 0.08] },
    },
    {
      id: 'names-countries',
      kinds: ['country'],
      font: SEMIBOLD,
      size: ['interpolate', ['linear'], ['zoom'], 1, 10, 5, 16],
      colour: palette.inkSoft,
      layout: { 'text-letter-spacing': ['match', ['global-state', 'lang'], 'ur', 0, 0.12] },
    },
  ];
  return letterings.map((lettering) => nameLayer(lettering, palette));
}

function nameLayer(
  { id, kinds, filter = true, font, size, colour, layout }: NameStyle,
  palette: Palette,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'place-names',
    filter: ['all', kindIs(...kinds), isInZoom, isNotReplaced, filter],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': size,
      'text-max-width': 8,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
      ...layout,
    },
    paint: {
      'text-color': colour,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
      'text-halo-blur': 0.4,
    },
  };
}

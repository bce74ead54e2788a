import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { ITALIC, REGULAR, SEMIBOLD } from '../fonts';

const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const isInZoom: ExpressionSpecification = ['<=', ['get', 'rank'], ['+', ['zoom'], 0.5]];

interface NameStyle {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly font: string[];
  readonly size: DataDrivenPropertyValueSpecification<number>;
  readonly colour: string;
  readonly layout?: SymbolLayerSpecification['layout'];
}

/** Labels of the basemap; placed after those of the content, which they never displace. */
export function placeNameLayers(palette: Palette): SymbolLayerSpecification[] {
  const letterings: NameStyle[] = [
    {
      id: 'names-cities',
      kinds: ['city', 'capital'],
      font: REGULAR,
      size: ['interpolate', ['linear'], ['zoom'], 4, ['match', ['get', 'kind'], 'capital', 12, 11], 9, 14],
      colour: palette.inkSoft,
      layout: { 'text-variable-anchor': ['center', 'top', 'bottom'], 'text-radial-offset': 0.5 },
    },
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
  { id, kinds, font, size, colour, layout }: NameStyle,
  palette: Palette,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'place-names',
    filter: ['all', kindIs(...kinds), isInZoom],
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

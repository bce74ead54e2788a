import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../symbology/palette';

/** The colour of a content feature: that of its layer. */
export function layerColour(palette: Palette): ExpressionSpecification {
  const cases = Object.entries(palette.layers).map(([id, colour]): [ExpressionSpecification, string] => [
    ['==', ['get', 'layer'], id],
    colour,
  ]);
  return ['case', ...(cases.flat() as [ExpressionSpecification, string]), palette.ink];
}

import { KINDS } from '../content/kinds';
import { LAYER_IDS } from '../content/vocabulary';
import type { Marker } from '../symbology/marker';
import { hasOwnSymbol, SHAPE_PX } from '../symbology/shapes';
import { SYMBOL_STYLES } from '../symbology/symbol-style';

/** The side of a marker with room for its casing and its glow, in CSS pixels, before it is scaled. */
export const MARKER_PX = SHAPE_PX + 8;

/**
 * The id of a marker's image in the style: `layer/style/kind`, where the kind has no symbol of its own without it; the
 * style adds a colour where the map is coloured by something other than layers.
 */
export function markerId({ layer, style, kind }: Omit<Marker, 'colour'>): string {
  return `${layer}/${style}/${kind && hasOwnSymbol(layer, kind) ? kind : ''}`;
}

/** Inverse of {@link markerId}; null for the id of anything else. */
export function parseMarkerId(id: string): Marker | null {
  const [first, second, third, colour] = id.split('/');
  const layer = LAYER_IDS.find((candidate) => candidate === first);
  const style = SYMBOL_STYLES.find((candidate) => candidate === second);
  const kind = KINDS.find((candidate) => candidate === third);
  return layer && style && third !== undefined ? { layer, style, kind, colour } : null;
}

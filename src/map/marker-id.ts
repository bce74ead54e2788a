import { KINDS } from '../content/kinds';
import { LAYER_IDS } from '../content/vocabulary';
import type { Marker } from '../symbology/marker';
import { SHAPE_PX } from '../symbology/shapes';
import { SYMBOL_STYLES } from '../symbology/symbol-style';

/** The side of a marker with room for its casing and its glow, in CSS pixels, before it is scaled. */
export const MARKER_PX = SHAPE_PX + 8;

/** The id of a marker's image in the style. */
export const markerId = ({ layer, style, kind }: Required<Marker>): string => `${layer}/${style}/${kind}`;

/** Inverse of {@link markerId}; null for the id of anything else. */
export function parseMarkerId(id: string): Marker | null {
  const [first, second, third] = id.split('/');
  const layer = LAYER_IDS.find((candidate) => candidate === first);
  const style = SYMBOL_STYLES.find((candidate) => candidate === second);
  const kind = KINDS.find((candidate) => candidate === third);
  return layer && style && kind ? { layer, style, kind } : null;
}

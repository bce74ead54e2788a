import { KINDS, type Kind } from '../content/kinds';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { SHAPE_PX } from '../symbology/shapes';
import { SYMBOL_STYLES, type SymbolStyle } from '../symbology/symbol-style';

/** The side of a marker with room for its casing and its glow, in CSS pixels, before it is scaled. */
export const MARKER_PX = SHAPE_PX + 8;

/** What a marker shows: all that its picture depends on, besides the theme. */
export interface Marker {
  readonly layer: LayerId;
  readonly drawn: SymbolStyle;
  readonly kind: Kind;
}

/** The id of a marker's image in the style. */
export const markerId = ({ layer, drawn, kind }: Marker): string => `${layer}/${drawn}/${kind}`;

/** Inverse of {@link markerId}; null for the id of anything else. */
export function parseMarkerId(id: string): Marker | null {
  const [first, second, third] = id.split('/');
  const layer = LAYER_IDS.find((candidate) => candidate === first);
  const drawn = SYMBOL_STYLES.find((candidate) => candidate === second);
  const kind = KINDS.find((candidate) => candidate === third);
  return layer && drawn && kind ? { layer, drawn, kind } : null;
}

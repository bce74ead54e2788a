import type { Kind } from '../content/kinds';
import type { LayerId } from '../content/vocabulary';
import type { Palette } from './palette';
import { hasBadge, SHAPE_PX, shapeOf } from './shapes';
import type { SymbolStyle } from './symbol-style';

/** One stroke of the brush: what a marker is painted of, on a square of `SHAPE_SIZE`. */
export interface MarkerPart {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** Painted with a soft edge. */
  readonly soft?: true;
  /** Shrunk towards the middle. */
  readonly scale?: number;
}

const CENTRE_PX = SHAPE_PX / 2;
const DISC_RADIUS_PX = CENTRE_PX + 1.6;

/** The round badge that some symbols stand on. */
export const BADGE_DISC = `M${CENTRE_PX - DISC_RADIUS_PX} ${CENTRE_PX}a${DISC_RADIUS_PX} ${DISC_RADIUS_PX} 0 1 0 ${2 * DISC_RADIUS_PX} 0a${DISC_RADIUS_PX} ${DISC_RADIUS_PX} 0 1 0 ${-2 * DISC_RADIUS_PX} 0Z`;

interface Marked {
  readonly layer: LayerId;
  readonly drawn: SymbolStyle;
  readonly kind: Kind;
}

/** A marker, from bottom to top: a Maki shape with a casing; hollow where nothing is built, soft where the place is rough. */
export function markerParts({ layer, drawn, kind }: Marked, { layers, casing }: Palette): MarkerPart[] {
  const [colour, shape] = [layers[layer], shapeOf(layer, kind)];
  const [hollow, soft] = [drawn.startsWith('hollow'), drawn.endsWith('soft')];
  const outline = hasBadge(layer) ? BADGE_DISC : shape;
  return [
    ...(soft ? [{ d: outline, stroke: colour, width: 2, soft } as const] : []),
    { d: outline, stroke: casing, width: soft ? 2.2 : 3 },
    { d: outline, fill: hollow ? casing : colour },
    ...(hollow ? [{ d: outline, stroke: colour, width: 1.8 }] : []),
    ...(hasBadge(layer) ? [{ d: shape, fill: hollow ? colour : casing, scale: 0.72 }] : []),
  ];
}

import type { Kind } from '../content/kinds';
import type { LayerId } from '../content/vocabulary';
import { colourOfLayer, colourOfTheme } from './palette';
import { hasBadge, SHAPE_PX, shapeOf } from './shapes';
import type { SymbolStyle } from './symbol-style';

/** What the picture of a symbol depends on, besides the theme. */
export interface Marker {
  readonly layer: LayerId;
  readonly style: SymbolStyle;
  /** Absent: the symbol of the layer. */
  readonly kind?: Kind | undefined;
  /** As CSS. Absent: the colour of the layer. */
  readonly colour?: string | undefined;
}

/** A path of a marker, on a square of {@link SHAPE_PX}. Lengths in CSS pixels. */
export interface MarkerPart {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly join?: 'round';
  readonly opacity?: number;
  /** The stroke fades towards the outside. */
  readonly soft?: true;
  /** Factor by which the path is scaled from the middle of the square. */
  readonly scale?: number;
}

const CENTRE_PX = SHAPE_PX / 2;
const DISC_RADIUS_PX = CENTRE_PX + 1.6;

/** The round badge that the symbols of some layers stand on. */
const BADGE_DISC = `M${CENTRE_PX - DISC_RADIUS_PX} ${CENTRE_PX}a${DISC_RADIUS_PX} ${DISC_RADIUS_PX} 0 1 0 ${2 * DISC_RADIUS_PX} 0a${DISC_RADIUS_PX} ${DISC_RADIUS_PX} 0 1 0 ${-2 * DISC_RADIUS_PX} 0Z`;

/** The size of an icon on its badge. */
const ON_BADGE_RATIO = 0.72;

/** A marker for lists and legends, from bottom to top; its colours follow the theme by CSS. */
export function listMarkerParts(marker: Marker): MarkerPart[] {
  const colour = marker.colour ?? colourOfLayer(marker.layer);
  const casing = colourOfTheme((palette) => palette.casing);
  const { outline, isHollow, isSoft } = lookOf(marker);
  return [
    ...(isSoft ? [{ d: outline, stroke: colour, width: 6, join: 'round', opacity: 0.3 } as const] : []),
    { d: outline, fill: isHollow ? casing : colour, stroke: colour, width: isHollow ? 1.8 : 0.6 },
    ...onBadge(marker, isHollow ? colour : casing),
  ];
}

/** The outline of a marker, and whether it is hollow or soft. */
export function lookOf({ layer, style, kind }: Marker) {
  return {
    outline: hasBadge(layer) ? BADGE_DISC : shapeOf(layer, kind),
    isHollow: style.startsWith('hollow'),
    isSoft: style.endsWith('soft'),
  };
}

/** The icon on the badge, where there is one. */
export const onBadge = ({ layer, kind }: Marker, fill: string): MarkerPart[] =>
  hasBadge(layer) ? [{ d: shapeOf(layer, kind), fill, scale: ON_BADGE_RATIO }] : [];

import { lookOf, type Marker, type MarkerPart, onBadge } from './marker';
import { layerColour, type Palette } from './palette';

/**
 * A marker of the map, from bottom to top: as in lists, with a casing, and with a soft edge where the position is rough.
 */
export function markerParts(marker: Marker, palette: Palette): MarkerPart[] {
  const { casing } = palette;
  const colour = marker.colour ?? layerColour(palette, marker.layer);
  const { outline, isHollow, isSoft } = lookOf(marker);
  return [
    ...(isSoft ? [{ d: outline, stroke: colour, width: 2, soft: true } as const] : []),
    { d: outline, stroke: casing, width: isSoft ? 2.2 : 3 },
    { d: outline, fill: isHollow ? casing : colour },
    ...(isHollow ? [{ d: outline, stroke: colour, width: 1.8 }] : []),
    ...onBadge(marker, isHollow ? colour : casing),
  ];
}

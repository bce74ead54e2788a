import { project, WORLD_PX } from '../geometry/mercator';
import type { Padding, Pixels } from '../geometry/pixels';
import type { Camera } from '../state/camera';

/** Room between bounds that are shown and the edge of what is uncovered, in CSS pixels. */
export const FIT_MARGIN_PX = 36;

/** The zooms between which the map moves. */
export const ZOOM_RANGE = { min: 0.8, max: 17 } as const;

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far a value lies outside two bounds; where they leave nothing between them, from their middle. */
export function overshoot(value: number, low: number, high: number): number {
  if (low > high) return value - (low + high) / 2;
  if (value < low) return value - low;
  return value > high ? value - high : 0;
}

/** A side of the map that is covered nearly to the other one still leaves this much to look at. */
const LEAST_OPEN_PX = 80;

/** Padding which leaves room between its sides, so that a camera can be computed. */
export function usablePadding(padding: Padding, size: Pixels): Padding {
  const bottom = Math.min(padding.bottom, Math.max(0, size.y - padding.top - LEAST_OPEN_PX));
  const left = Math.min(padding.left, Math.max(0, size.x - padding.right - LEAST_OPEN_PX));
  return { ...padding, bottom, left };
}

/** Duration of a flight in milliseconds: longer ways take longer, never tiresomely. */
export function flightDuration(from: Camera, to: Camera): number {
  const scale = WORLD_PX * 2 ** Math.min(from.zoom, to.zoom);
  const [start, end] = [project([from.lon, from.lat]), project([to.lon, to.lat])];
  const screens = (Math.hypot(end.x - start.x, end.y - start.y) * scale) / 1000;
  return Math.min(2200, 500 + 350 * Math.sqrt(screens) + 90 * Math.abs(to.zoom - from.zoom));
}

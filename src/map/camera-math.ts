import { project, WORLD_PX } from '../geometry/mercator';
import type { Padding, Pixels } from '../geometry/pixels';
import type { Camera } from '../state/camera';

/** The margin between bounds that are shown and the edge of the uncovered part of the map. */
export const FIT_MARGIN_PX = 36;

/** The zooms that the map allows; beyond the last the streets have no more to show. */
export const ZOOM_RANGE = { min: 0.8, max: 16 } as const;

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The distance of a value from an interval, 0 within it; of an empty interval (low > high), from its middle. */
export function overshoot(value: number, low: number, high: number): number {
  if (low > high) return value - (low + high) / 2;
  if (value < low) return value - low;
  return value > high ? value - high : 0;
}

/** The least width and height that padding leaves uncovered. */
const LEAST_OPEN_PX = 80;

/** The padding, limited so that a part of the map stays uncovered and a camera can be computed. */
export function usablePadding(padding: Padding, size: Pixels): Padding {
  const bottom = Math.min(padding.bottom, Math.max(0, size.y - padding.top - LEAST_OPEN_PX));
  const left = Math.min(padding.left, Math.max(0, size.x - padding.right - LEAST_OPEN_PX));
  return { ...padding, bottom, left };
}

/** The duration of a flight in milliseconds: it grows with the distance, up to a limit. */
export function flightDuration(from: Camera, to: Camera): number {
  const scale = WORLD_PX * 2 ** Math.min(from.zoom, to.zoom);
  const [start, end] = [project([from.lon, from.lat]), project([to.lon, to.lat])];
  const screens = (Math.hypot(end.x - start.x, end.y - start.y) * scale) / 1000;
  return Math.min(2200, 500 + 350 * Math.sqrt(screens) + 90 * Math.abs(to.zoom - from.zoom));
}

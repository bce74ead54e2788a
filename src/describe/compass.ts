import type { Bounds } from '../geometry/bounds';
import type { MessageKey } from '../i18n/translator';

/** Eight points of the compass, clockwise from the north. */
export const COMPASS_POINTS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

export const compassMessageKey = (point: CompassPoint): MessageKey => `compass.${point}`;

/** The point nearest to a bearing in degrees from the north, clockwise; negative ones turn the other way. */
export function compassPoint(bearing: number): CompassPoint {
  const eighths = Math.round(bearing / 45);
  return COMPASS_POINTS[((eighths % 8) + 8) % 8] ?? 'north';
}

/** In which ninth of some bounds a position lies, the middle one being the middle; `null` outside. */
export function sectorOf(
  [west, south, east, north]: Bounds,
  [lon = 0, lat = 0]: readonly number[],
): CompassPoint | 'middle' | null {
  if (lon < west || lon > east || lat < south || lat > north) return null;
  const third = (share: number) => Math.min(2, Math.floor(share * 3));
  const [column, row] = [third((lon - west) / (east - west)), third((lat - south) / (north - south))];
  return PARTS[row]?.[column] ?? 'middle';
}

const PARTS = [
  ['south-west', 'south', 'south-east'],
  ['west', 'middle', 'east'],
  ['north-west', 'north', 'north-east'],
] as const;

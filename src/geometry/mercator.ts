import type { Position } from 'geojson';
import type { Pixels } from './pixels';

/** The side of the world at zoom 0, in CSS pixels, as in MapLibre. */
export const WORLD_PX = 512;

/** The latitude at which the square world of Web Mercator ends: 85.0511287…° */
const MAX_LAT_DEG = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;

/** Web Mercator (EPSG:3857) as fractions of the world's side, from the north-west. */
export function project([lon = 0, lat = 0]: Position): Pixels {
  const sine = Math.sin((Math.min(MAX_LAT_DEG, Math.max(-MAX_LAT_DEG, lat)) * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Inverse of {@link project}. */
export function unproject({ x, y }: Pixels): [lon: number, lat: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

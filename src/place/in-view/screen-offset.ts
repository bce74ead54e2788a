import type { Position } from 'geojson';
import type { Camera } from '../../state/camera';

/** The side of the world at zoom 0, in CSS pixels. */
const TILE_SIZE_PX = 512;

/**
 * Where a place lies on the screen, in CSS pixels to the right of and below the centre of the map's uncovered part, by
 * Web Mercator (EPSG:3857). Exact for a map that looks straight down; of a tilted one the order stays nearly the same.
 */
export function screenOffset(
  { zoom, lat, lon, bearing }: Pick<Camera, 'zoom' | 'lat' | 'lon' | 'bearing'>,
  [toLon = 0, toLat = 0]: Position,
): { readonly x: number; readonly y: number } {
  const scale = TILE_SIZE_PX * 2 ** zoom;
  const [east, south] = [((toLon - lon) / 360) * scale, (northing(lat) - northing(toLat)) * scale];
  const turn = (bearing * Math.PI) / 180;
  return {
    x: east * Math.cos(turn) + south * Math.sin(turn),
    y: south * Math.cos(turn) - east * Math.sin(turn),
  };
}

/** Distance north of the equator as a fraction of the world's side. */
function northing(lat: number): number {
  const sine = Math.sin((Math.min(85.0511, Math.max(-85.0511, lat)) * Math.PI) / 180);
  return Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

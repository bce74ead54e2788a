import type { Position } from 'geojson';
import { project, WORLD_PX } from '../../geometry/mercator';
import type { Pixels } from '../../geometry/pixels';
import type { Camera } from '../../state/camera';

/**
 * Where a place lies on the screen, in CSS pixels to the right of and below the centre of the map's uncovered part, by
 * Web Mercator (EPSG:3857). Exact for a map that looks straight down; of a tilted one the order stays nearly the same.
 */
export function screenOffset(
  { zoom, lat, lon, bearing }: Pick<Camera, 'zoom' | 'lat' | 'lon' | 'bearing'>,
  position: Position,
): Pixels {
  const worldPx = WORLD_PX * 2 ** zoom;
  const [centre, place] = [project([lon, lat]), project(position)];
  const [east, south] = [(place.x - centre.x) * worldPx, (place.y - centre.y) * worldPx];
  const turn = (bearing * Math.PI) / 180;
  return {
    x: east * Math.cos(turn) + south * Math.sin(turn),
    y: south * Math.cos(turn) - east * Math.sin(turn),
  };
}

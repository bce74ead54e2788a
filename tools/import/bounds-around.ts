import type { Bounds } from '../../src/geometry/bounds';

/** What a window of usual width shows at a zoom, in degrees of longitude: all of the earth at zoom 1. */
const WIDTH_AT_ZOOM_0_DEG = 720;

const MAX_ZOOM = 14;

/** What a camera shows about a position, at a zoom of web maps. */
export function boundsAround([lon, lat]: readonly [number, number], zoom = 9): Bounds {
  const half = WIDTH_AT_ZOOM_0_DEG / 2 ** Math.min(Math.max(zoom, 2), MAX_ZOOM) / 2;
  const high = half * 0.6;
  const [south, north] = [Math.max(-85, lat - high), Math.min(85, lat + high)];
  return [
    rounded(Math.max(-180, lon - half)),
    rounded(south),
    rounded(Math.min(180, lon + half)),
    rounded(north),
  ];
}

const rounded = (degrees: number) => Number(degrees.toFixed(3));

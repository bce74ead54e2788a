import type { Geometry, Position } from 'geojson';

/**
 * The smallest bounds around all positions; `null` where there are none. Nothing here crosses the date line. Turf's
 * `bbox` and `coordAll` in place of this file would take 0.5 kB (brotli) of the first load, and this takes 0.3.
 */
export function boundsOfPositions(positions: readonly Position[]): Bounds | null {
  if (positions.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The smallest bounds around all bounds given; `null` where there are none. */
export function unionBounds(all: readonly (Bounds | null)[]): Bounds | null {
  const corners = all.flatMap((bounds) => {
    if (bounds === null) return [];
    const [west, south, east, north] = bounds;
    return [
      [west, south],
      [east, north],
    ];
  });
  return boundsOfPositions(corners);
}

/** All positions of a geometry, in the order of the file. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** A `bbox` of RFC 7946: west, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

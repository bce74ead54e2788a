import type { Geometry, Position } from 'geojson';
import { signedArea } from '../geometry/representative-position';

/** A geometry that is edited vertex by vertex. */
export type DrawnGeometry = Extract<Geometry, { type: 'Point' | 'LineString' | 'Polygon' }>;

export const DRAWN_TYPES = ['Point', 'LineString', 'Polygon'] as const;

/** Whether a geometry can be drawn on the map: a point, a line, an area without holes. */
export const isHandDrawn = (geometry: Geometry | null): geometry is DrawnGeometry =>
  geometry?.type === 'Point' ||
  geometry?.type === 'LineString' ||
  (geometry?.type === 'Polygon' && geometry.coordinates.length === 1);

/** Its vertices, in order; of an area each once. */
export function verticesOf(geometry: DrawnGeometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates[0]?.slice(0, -1) ?? [];
  }
}

/**
 * A geometry with these vertices; an area is closed and runs anticlockwise (RFC 7946, 3.1.6).
 * @returns null where they are too few
 */
export function withVertices(
  type: DrawnGeometry['type'],
  vertices: readonly Position[],
): DrawnGeometry | null {
  const [first] = vertices;
  if (first === undefined) return null;
  if (type === 'Point') return { type, coordinates: vertices.at(-1) ?? first };
  if (type === 'LineString') return vertices.length < 2 ? null : { type, coordinates: [...vertices] };
  if (vertices.length < 3) return null;
  const ring = [...vertices, first];
  return { type, coordinates: [signedArea(ring) < 0 ? ring.toReversed() : ring] };
}

/** A copy with a vertex moved; its height, if it has one, stays. */
export const moved = (vertices: readonly Position[], at: number, [lon = 0, lat = 0]: Position): Position[] =>
  vertices.map((vertex, i) => (i === at ? [lon, lat, ...vertex.slice(2)] : vertex));

/** A copy with a vertex added before another. */
export const added = (vertices: readonly Position[], at: number, position: Position): Position[] =>
  vertices.toSpliced(at, 0, position);

/** A copy without a vertex. */
export const removed = (vertices: readonly Position[], at: number): Position[] => vertices.toSpliced(at, 1);

/** Where a vertex would stand between one and the next. */
export function between([lon = 0, lat = 0]: Position, [nextLon = 0, nextLat = 0]: Position): Position {
  return [(lon + nextLon) / 2, (lat + nextLat) / 2];
}

import type { Geometry, Position } from 'geojson';

/** Decimals of a degree kept: 0.1 m. */
const STEPS_PER_DEG = 1e6;

/** Rounds coordinates that are given finer than anything was surveyed; all others stay as they are. */
export function roundGeometry(geometry: Geometry | null): Geometry | null {
  return geometry === null ? null : roundAll(geometry);
}

function roundAll(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: roundPosition(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(roundPosition) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(roundPosition)) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(roundPosition))),
      };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(roundAll) };
  }
}

function roundPosition(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * STEPS_PER_DEG) / STEPS_PER_DEG);
}

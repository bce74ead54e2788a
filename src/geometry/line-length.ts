import { distance } from '@turf/turf';
import type { Geometry, Position } from 'geojson';

/** The length of what is drawn as a line, in great-circle kilometres; 0 of all else. */
export function lineKm(geometry: Geometry | null): number {
  switch (geometry?.type) {
    case 'LineString':
      return alongKm(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.reduce((sum, line) => sum + alongKm(line), 0);
    default:
      return 0;
  }
}

function alongKm(line: readonly Position[]): number {
  let km = 0;
  for (const [i, position] of line.entries()) {
    const before = line[i - 1];
    if (before !== undefined) km += distance(before, position);
  }
  return km;
}

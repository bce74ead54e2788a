import type { Position } from 'geojson';
import { isPosition } from '../clinic/feature-findings';
import { mapGeometry } from './map-positions';

/** A step of more than half the world goes the other way round. */
const HALF_WORLD_DEG = 180;

/** Cuts lines where they cross the antimeridian, as RFC 7946, 3.1.9, wants. Areas stay as they are. */
export const cutAtAntimeridian = (feature: unknown): unknown =>
  mapGeometry(feature, (geometry) => {
    const { type, coordinates } = geometry;
    if (!Array.isArray(coordinates)) return geometry;
    const lines: readonly unknown[] =
      type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];
    const cut = lines.flatMap((line) =>
      Array.isArray(line) && line.every(isPosition) ? cutLine(line) : [line],
    );
    return cut.length === lines.length
      ? geometry
      : { ...geometry, type: 'MultiLineString', coordinates: cut };
  });

function cutLine(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (const [i, position] of line.entries()) {
    const before = line[i - 1];
    if (before !== undefined && Math.abs((position[0] ?? 0) - (before[0] ?? 0)) > HALF_WORLD_DEG) {
      const [end, start] = crossing(before, position);
      parts.push([...part, end]);
      part = [start];
    }
    part.push(position);
  }
  return [...parts, part].map(withoutRepeats);
}

/** Where a step crosses the antimeridian: on the side it comes from, and on the one it goes to. */
function crossing(from: Position, to: Position): readonly [Position, Position] {
  const [lon = 0, lat = 0] = from;
  const [farLon = 0, farLat = 0] = to;
  const side = lon > 0 ? HALF_WORLD_DEG : -HALF_WORLD_DEG;
  const unwrapped = farLon + 2 * side;
  const ratio = unwrapped === lon ? 0 : (side - lon) / (unwrapped - lon);
  const at = lat + ratio * (farLat - lat);
  return [
    [side, at],
    [-side, at],
  ];
}

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter((position, i) => JSON.stringify(position) !== JSON.stringify(line[i - 1]));

import { distance } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { type Bounds, positionsOf } from './bounds';
import { type Flat, isInside, type Segment } from './representative-position';

/**
 * The kilometres between what is nearest of two geometries, along the great circle; 0 where they cross, or where one
 * lies in the other. The nearest points are found on a plane, which for some hundred kilometres errs by less than the
 * accuracy of the geometry.
 * @param within kilometres beyond which the answer is Infinity
 */
export function distanceBetween(a: Geometry, b: Geometry, within = Infinity): number {
  const [[, lat = 0] = []] = positionsOf(b);
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const flat = ([lon = 0, north = 0]: Position): Flat => [lon * squeeze, north];
  const [one, other] = [partsOf(a, flat), partsOf(b, flat)];
  if (one.lines.length === 0 || other.lines.length === 0) return Infinity;
  if (liesIn(one, other) || liesIn(other, one)) return 0;
  const pair = nearest(one.lines, other.lines, (within / KM_PER_DEGREE) * PLANE_ERROR_RATIO);
  if (pair === null) return Infinity;
  const [from, to] = pair;
  return distance([from[0] / squeeze, from[1]], [to[0] / squeeze, to[1]]);
}

/**
 * Kilometres than which what lies in two bounds is not nearer to each other, a little less than their gap, as the plane
 * errs; 0 where they overlap.
 */
export function leastKmBetween(
  [west, south, east, north]: Bounds,
  [otherWest, otherSouth, otherEast, otherNorth]: Bounds,
): number {
  const farthestLat = Math.max(...[south, north, otherSouth, otherNorth].map(Math.abs));
  const across = Math.max(0, otherWest - east, west - otherEast) * Math.cos((farthestLat * Math.PI) / 180);
  const along = Math.max(0, otherSouth - north, south - otherNorth);
  return Math.hypot(across, along) * KM_PER_DEGREE * BOUNDS_RATIO;
}

/** Of the gap of two bounds, what surely lies between them. */
const BOUNDS_RATIO = 0.95;

/** The least length of a degree of latitude. */
const KM_PER_DEGREE = 110.5;

/** The factor by which the plane may err over long distances. */
const PLANE_ERROR_RATIO = 1.5;

/** Whether a geometry is more than a position. */
export const hasExtent = ({ type }: Geometry): boolean => type !== 'Point' && type !== 'MultiPoint';

interface Parts {
  /** All that is drawn, outlines too. */
  readonly lines: readonly Segment[];
  /** The areas, each as its outlines. */
  readonly areas: readonly (readonly (readonly Segment[])[])[];
}

function partsOf(geometry: Geometry, flat: (position: Position) => Flat): Parts {
  const line = (positions: readonly Position[]): Segment[] => {
    const points = positions.map(flat);
    return points.map((point, i) => [points[i - 1] ?? point, point]);
  };
  switch (geometry.type) {
    case 'Point':
      return { lines: line([geometry.coordinates]), areas: [] };
    case 'MultiPoint':
      return { lines: geometry.coordinates.flatMap((point) => line([point])), areas: [] };
    case 'LineString':
      return { lines: line(geometry.coordinates), areas: [] };
    case 'MultiLineString':
      return { lines: geometry.coordinates.flatMap(line), areas: [] };
    case 'Polygon':
      return areasOf([geometry.coordinates.map(line)]);
    case 'MultiPolygon':
      return areasOf(geometry.coordinates.map((rings) => rings.map(line)));
    case 'GeometryCollection': {
      const all = geometry.geometries.map((part) => partsOf(part, flat));
      return { lines: all.flatMap(({ lines }) => lines), areas: all.flatMap(({ areas }) => areas) };
    }
  }
}

const areasOf = (areas: Parts['areas']): Parts => ({ lines: areas.flat(2), areas });

/** Whether a part of the one begins in an area of the other. If it only reaches into it, their outlines cross. */
function liesIn({ lines }: Parts, { areas }: Parts): boolean {
  return areas.some((rings) => lines.some(([, at]) => isInside(at, rings.flat())));
}

/** The nearest points of two sets of segments; null where all are further than a limit. */
function nearest(some: readonly Segment[], others: readonly Segment[], limit: number) {
  let best: readonly [Flat, Flat] | null = null;
  let least = limit * limit;
  const around = boxOf(others);
  for (const one of some) {
    if (atLeast(one, around) >= least) continue;
    for (const other of others) {
      if (least === 0) return best;
      if (atLeast(one, other) >= least) continue;
      for (const pair of candidates(one, other)) {
        const length = squared(pair[0], pair[1]);
        if (length < least) [best, least] = [pair, length];
      }
    }
  }
  return best;
}

/** The box around segments, as that of its diagonal. */
function boxOf(segments: readonly Segment[]): Segment {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of segments.flat()) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return [
    [west, south],
    [east, north],
  ];
}

/** A length, squared, than which two segments are not nearer to each other: that between their boxes. */
function atLeast([[x1, y1], [x2, y2]]: Segment, [[x3, y3], [x4, y4]]: Segment): number {
  const east = Math.max(0, Math.min(x1, x2) - Math.max(x3, x4), Math.min(x3, x4) - Math.max(x1, x2));
  const north = Math.max(0, Math.min(y1, y2) - Math.max(y3, y4), Math.min(y3, y4) - Math.max(y1, y2));
  return east * east + north * north;
}

/** Two segments are nearest where they cross, else at an end of one of them. */
function candidates(one: Segment, other: Segment): (readonly [Flat, Flat])[] {
  const crossing = crossingOf(one, other);
  if (crossing) return [[crossing, crossing]];
  return [
    [one[0], onSegment(one[0], other)],
    [one[1], onSegment(one[1], other)],
    [onSegment(other[0], one), other[0]],
    [onSegment(other[1], one), other[1]],
  ];
}

/** The point of a segment that is nearest to another point. */
function onSegment([x, y]: Flat, [[x1, y1], [x2, y2]]: Segment): Flat {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return [x1 + share * dx, y1 + share * dy];
}

function crossingOf([[x1, y1], [x2, y2]]: Segment, [[x3, y3], [x4, y4]]: Segment): Flat | null {
  const turn = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3);
  if (turn === 0) return null;
  const first = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / turn;
  const second = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / turn;
  if (first < 0 || first > 1 || second < 0 || second > 1) return null;
  return [x1 + first * (x2 - x1), y1 + first * (y2 - y1)];
}

const squared = ([x1, y1]: Flat, [x2, y2]: Flat) => (x2 - x1) ** 2 + (y2 - y1) ** 2;

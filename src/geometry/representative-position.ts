import type { Geometry, Position } from 'geojson';
import { positionsOf } from './bounds';

/**
 * A position that can stand for a geometry: the point itself, the middle of a line, the centroid of an area (or its
 * nearest corner, where the centroid lies outside). Of several areas the largest stands for all.
 */
export function representativePosition(geometry: Geometry): Position | null {
  switch (geometry.type) {
    case 'LineString':
      return middleOfLines([geometry.coordinates]);
    case 'MultiLineString':
      return middleOfLines(geometry.coordinates);
    case 'Polygon':
      return middleOfRing(geometry.coordinates[0] ?? []);
    case 'MultiPolygon':
      return middleOfRing(longest(geometry.coordinates.map(outerRing), areaOf) ?? []);
    default:
      return positionsOf(geometry)[0] ?? null;
  }
}

/** The position half-way along lines that follow one another, with gaps or without, measured on a local plane. */
export function middleOfLines(lines: readonly (readonly Position[])[]): Position | null {
  let rest = lines.reduce((sum, line) => sum + lengthOf(line), 0) / 2;
  for (const line of lines) {
    for (const [i, end] of line.entries()) {
      const start = line[i - 1] ?? end;
      const length = distance(start, end);
      if (length > 0 && length >= rest) return between(start, end, rest / length);
      rest -= length;
    }
  }
  return lines[0]?.[0] ?? null;
}

function middleOfRing(ring: readonly Position[]): Position | null {
  const area = signedArea(ring);
  if (area === 0) return middleOfLines([ring]);
  const sum: [number, number] = [0, 0];
  for (const [[x1, y1], [x2, y2]] of segments(ring)) {
    const cross = x1 * y2 - x2 * y1;
    sum[0] += (x1 + x2) * cross;
    sum[1] += (y1 + y2) * cross;
  }
  const origin = flat(ring[0]);
  const centroid: Position = [origin[0] + sum[0] / (6 * area), origin[1] + sum[1] / (6 * area)];
  return isInside(centroid, ring) ? centroid : nearest(ring, centroid);
}

type Flat = [x: number, y: number];

function flat(position: Position | undefined): Flat {
  return [position?.[0] ?? 0, position?.[1] ?? 0];
}

/** Segments of a ring, relative to its first position, so that far from zero no digits are lost. */
function segments(ring: readonly Position[]): [Flat, Flat][] {
  const [originX, originY] = flat(ring[0]);
  const local = ring.map((position): Flat => {
    const [x, y] = flat(position);
    return [x - originX, y - originY];
  });
  return local.slice(1).map((end, i): [Flat, Flat] => [local[i] ?? end, end]);
}

function signedArea(ring: readonly Position[]): number {
  return segments(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0) / 2;
}

function areaOf(ring: readonly Position[]): number {
  return Math.abs(signedArea(ring));
}

/** Even-odd rule: how often a ray to the east crosses the ring. */
function isInside(position: Position, ring: readonly Position[]): boolean {
  const [originX, originY] = flat(ring[0]);
  const [x, y] = [flat(position)[0] - originX, flat(position)[1] - originY];
  const crossings = segments(ring).filter(([[x1, y1], [x2, y2]]) => {
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
  });
  return crossings.length % 2 === 1;
}

function lengthOf(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, end, i) => sum + distance(line[i] ?? end, end), 0);
}

/** In degrees of latitude; enough to find a middle. */
function distance(from: Position, to: Position): number {
  const [[x1, y1], [x2, y2]] = [flat(from), flat(to)];
  return Math.hypot((x2 - x1) * Math.cos(((y1 + y2) * Math.PI) / 360), y2 - y1);
}

function between(from: Position, to: Position, share: number): Position {
  const [[x1, y1], [x2, y2]] = [flat(from), flat(to)];
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

function nearest(ring: readonly Position[], to: Position): Position | null {
  return longest(ring, (position) => -distance(position, to)) ?? null;
}

function outerRing(rings: readonly Position[][]): readonly Position[] {
  return rings[0] ?? [];
}

function longest<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) {
    if (best === undefined || measure(item) > measure(best)) best = item;
  }
  return best;
}

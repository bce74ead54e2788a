import type { Geometry, Position } from 'geojson';
import { positionsOf } from './bounds';

/**
 * A position that can stand for a geometry: the point itself, the middle of a line, the centroid of an area (or its
 * nearest corner, where the centroid lies outside). Of several areas the largest stands for all. The library polylabel
 * would add 1.5 kB (brotli) to the first load, where all of this takes 0.7, for the few areas of an atlas.
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
  const [originX, originY] = flat(ring[0]);
  const [x, y] = [sum[0] / (6 * area), sum[1] / (6 * area)];
  const centroid: Position = [originX + x, originY + y];
  return isInside([x, y], segments(ring)) ? centroid : nearest(ring, centroid);
}

/** Coordinates on a plane. */
export type Flat = readonly [x: number, y: number];

/** From one point to another; for a single point, twice the same. */
export type Segment = readonly [Flat, Flat];

function flat(position: Position | undefined): Flat {
  return [position?.[0] ?? 0, position?.[1] ?? 0];
}

/** The segments of a ring relative to its first position, so that no digits are lost far from zero. */
function segments(ring: readonly Position[]): Segment[] {
  const [originX, originY] = flat(ring[0]);
  const local = ring.map((position): Flat => {
    const [x, y] = flat(position);
    return [x - originX, y - originY];
  });
  return local.slice(1).map((end, i): Segment => [local[i] ?? end, end]);
}

/** Area of a closed ring in square degrees; positive where it runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  return segments(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0) / 2;
}

function areaOf(ring: readonly Position[]): number {
  return Math.abs(signedArea(ring));
}

/**
 * Whether a point lies in an area, by the even-odd rule: counts the crossings of a ray to the east with the outlines.
 * @param outlines the segments of all rings of the area, in the coordinates of the point
 */
export function isInside([x, y]: Flat, outlines: readonly Segment[]): boolean {
  const crossings = outlines.filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  );
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

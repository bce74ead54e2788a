import { distance } from '@turf/turf';
import type { Position } from 'geojson';

/** A line with the feature that it is drawn for. */
export interface PartLine {
  readonly id: string;
  readonly coordinates: readonly Position[];
}

/** One of the lines that a route is made of, and where it lies on the route. */
export interface RoutePart {
  readonly id: string;
  /** Kilometres along the route's line. */
  readonly from: number;
  readonly to: number;
  /** How far its beginning lies from the end of the part before, in kilometres; nothing is drawn there. */
  readonly gap: number;
}

/** The lines of a route joined to one. */
export interface RouteLine {
  /** A third coordinate, where there is one, is a height in metres. */
  readonly positions: readonly Position[];
  /** Great-circle kilometres along the line to each of the positions. */
  readonly along: readonly number[];
  readonly parts: readonly RoutePart[];
}

/** Joins lines end to end, each turned round where its far end is the nearer one; where two meet, a height is kept. */
export function joinLines(lines: readonly PartLine[]): RouteLine {
  const positions: Position[] = [];
  const along: number[] = [];
  const parts: RoutePart[] = [];
  for (const [i, line] of lines.entries()) {
    const [start = [], ...rest] = turned(line.coordinates, positions.at(-1), lines[i + 1]?.coordinates);
    const before = positions.at(-1);
    const gap = gapKm(before, start);
    const from = (along.at(-1) ?? 0) + gap;
    const meets = before !== undefined && gap === 0;
    if (meets) positions[positions.length - 1] = start.length > before.length ? start : before;
    for (const position of meets ? rest : [start, ...rest]) {
      along.push((along.at(-1) ?? 0) + gapKm(positions.at(-1), position));
      positions.push(position);
    }
    parts.push({ id: line.id, from, to: along.at(-1) ?? 0, gap });
  }
  return { positions, along, parts };
}

/** The first line is turned towards the second, the others away from the one before. */
function turned(
  line: readonly Position[],
  before: Position | undefined,
  after: readonly Position[] | undefined,
): readonly Position[] {
  const [start, end] = [line[0], line.at(-1)];
  const ofStart = before ? gapKm(before, start) : -toEnds(start, after);
  const ofEnd = before ? gapKm(before, end) : -toEnds(end, after);
  return ofEnd < ofStart ? line.toReversed() : line;
}

const toEnds = (position: Position | undefined, line: readonly Position[] | undefined) =>
  Math.min(gapKm(position, line?.[0]), gapKm(position, line?.at(-1)));

/** Great-circle kilometres; none where one end is missing. */
function gapKm(from: Position | undefined, to: Position | undefined): number {
  return from === undefined || to === undefined ? 0 : distance(from, to);
}

/** Length of the line in kilometres. */
export const lengthOf = ({ along }: RouteLine): number => along.at(-1) ?? 0;

/** The segment at a distance along the line: the index of its end, and the share of it that lies before (0 to 1). */
export function segmentAt({ along }: RouteLine, at: number): { end: number; share: number } {
  let [low, high] = [1, along.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((along[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [from = 0, to = 0] = [along[low - 1], along[low]];
  const share = to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 0;
  return { end: low, share };
}

/** A position of the line as longitude and latitude. */
export function positionAt(line: RouteLine, at: number): [lon: number, lat: number] {
  const { end, share } = segmentAt(line, at);
  const [[lon1 = 0, lat1 = 0] = [], [lon2 = 0, lat2 = 0] = []] = [
    line.positions[end - 1],
    line.positions[end],
  ];
  return [lon1 + (lon2 - lon1) * share, lat1 + (lat2 - lat1) * share];
}

/** Where on a line something lies nearest to a position. */
export interface OnLine {
  /** Kilometres along the line. */
  readonly at: number;
  /** Kilometres from the line. */
  readonly away: number;
}

/** Kilometres in a degree of latitude on a sphere of 6,371 km. */
const KM_PER_DEGREE = 111.195;

/**
 * The point of a line nearest to a position, found on a local plane: turf's `nearestPointOnLine` does the same on the
 * sphere, and takes a tenth of a second and more for all stops of a road.
 */
export function nearestOnLine({ positions, along }: RouteLine, [lon = 0, lat = 0]: Position): OnLine {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let best = { at: 0, away: Infinity };
  for (let end = 1; end < positions.length; end += 1) {
    const [[lon1 = 0, lat1 = 0] = [], [lon2 = 0, lat2 = 0] = []] = [positions[end - 1], positions[end]];
    const [x, y] = [(lon2 - lon1) * narrowing, lat2 - lat1];
    const [toX, toY] = [(lon - lon1) * narrowing, lat - lat1];
    const length = x * x + y * y;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, (x * toX + y * toY) / length));
    const off = Math.hypot(toX - x * share, toY - y * share) * KM_PER_DEGREE;
    if (off >= best.away) continue;
    const [from = 0, to = 0] = [along[end - 1], along[end]];
    best = { at: from + (to - from) * share, away: off };
  }
  return best;
}

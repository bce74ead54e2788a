import type { LineString, Position } from 'geojson';
import type { BriefFeature, ContentFeature, FeatureId } from '../../src/content/model';

/** A coarse line strays so far from the exact one at the most: half a pixel on a whole route, and on a short line less. */
const COARSE_M = 400;
const COARSE_OF_LENGTH_RATIO = 0.01;

/** The grid of way-points: about ten metres. */
const STOP_DECIMALS_COUNT = 4;

const METRES_PER_DEGREE = 111_195;

/**
 * Lines as the app starts with them: coarser, without heights, ends and junctions kept, so that what meets still meets.
 * @returns all lines by id
 */
export function coarseLines(features: readonly ContentFeature[]): ReadonlyMap<FeatureId, LineString> {
  const lines = features.flatMap(({ id, geometry }) =>
    geometry?.type === 'LineString' ? [{ id, line: geometry.coordinates }] : [],
  );
  const junctions = junctionsOf(lines.map(({ line }) => line));
  const coarse = new Map<FeatureId, LineString>();
  for (const { id, line } of lines) {
    const coordinates = coarsened(line, (position) => junctions.has(keyOf(position)));
    coarse.set(id, { type: 'LineString', coordinates });
  }
  return coarse;
}

/** Where a way-point stands on its line, as exactly as a reader can see. */
export function coarseStops({ stop, waypoints, ...rest }: BriefFeature['properties']) {
  const onGrid = <Stop extends { readonly on_line: Position }>(one: Stop): Stop => ({
    ...one,
    on_line: rounded(one.on_line),
  });
  return {
    ...rest,
    ...(stop === undefined ? {} : { stop: onGrid(stop) }),
    ...(waypoints === undefined ? {} : { waypoints: waypoints.map(onGrid) }),
  };
}

const keyOf = ([lon, lat]: Position) => `${lon},${lat}`;

const rounded = ([lon = 0, lat = 0]: Position): Position =>
  [lon, lat].map((degrees) => Number(degrees.toFixed(STOP_DECIMALS_COUNT)));

/** Positions that are on more than one line. */
function junctionsOf(lines: readonly (readonly Position[])[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const junctions = new Set<string>();
  for (const line of lines) {
    const keys = new Set(line.map(keyOf));
    for (const key of keys) (seen.has(key) ? junctions : seen).add(key);
  }
  return junctions;
}

/** Douglas and Peucker, between positions that stay. */
function coarsened(line: readonly Position[], stays: (position: Position) => boolean): Position[] {
  const tolerance = Math.min(COARSE_M, COARSE_OF_LENGTH_RATIO * lengthMetres(line));
  const kept = new Set<number>([0, line.length - 1]);
  for (const [i, position] of line.entries()) if (stays(position)) kept.add(i);
  const fixed = [...kept].sort((a, b) => a - b);
  const open = fixed.slice(1).map((to, i): [number, number] => [fixed[i] ?? 0, to]);
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const { at, metres } = farthest(line, from, to);
    if (metres <= tolerance) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, i) => kept.has(i)).map(([lon = 0, lat = 0]) => [lon, lat]);
}

function farthest(line: readonly Position[], from: number, to: number): { at: number; metres: number } {
  let best = { at: from, metres: 0 };
  for (let at = from + 1; at < to; at++) {
    const metres = besideMetres(line[at] ?? [], line[from] ?? [], line[to] ?? []);
    if (metres > best.metres) best = { at, metres };
  }
  return best;
}

/** Metres on a plane that touches the earth at a position. */
function flat([lon = 0, lat = 0]: Position, [lon0 = 0, lat0 = 0]: Position): [x: number, y: number] {
  const x = (lon - lon0) * Math.cos((lat0 * Math.PI) / 180) * METRES_PER_DEGREE;
  return [x, (lat - lat0) * METRES_PER_DEGREE];
}

function besideMetres(position: Position, from: Position, to: Position): number {
  const [[x1, y1], [x2, y2]] = [flat(from, position), flat(to, position)];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + share * dx, y1 + share * dy);
}

const lengthMetres = (line: readonly Position[]): number =>
  line.reduce((sum, position, i) => sum + Math.hypot(...flat(line[i - 1] ?? position, position)), 0);

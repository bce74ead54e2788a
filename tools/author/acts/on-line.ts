import { scaleLinear } from 'd3-scale';
import type { Results } from '../../../src/author/protocol';
import { linesOf } from '../../../src/content/feature-lines';
import type { Atlas } from '../../../src/content/model';
import { indexWaypoints } from '../../../src/content/waypoints';
import { joinLines, nearestOnLine, positionAt, type RouteLine } from '../../../src/geometry/route-line';
import { refuse } from '../refused';

const POSITION_DECIMALS_COUNT = 5;
const KM_DECIMALS_COUNT = 1;
const AWAY_DECIMALS_COUNT = 2;

/**
 * Where a ride's line is nearest to a position.
 * @param ride the id of a line, or of a feature whose parts are lines; it may have no way-points yet
 * @param position longitude and latitude, in degrees
 * @throws Refused where it is drawn as no line
 */
export function onLine(
  { layers }: Pick<Atlas, 'layers'>,
  ride: string,
  position: readonly [number, number],
): Results['on-line'] {
  const all = Object.values(layers).flatMap(({ features }) => features);
  const features = new Map(all.map((feature) => [feature.id, feature]));
  const lines = linesOf(features, ride);
  if (lines === null) return refuse('not-found', `found no line ${JSON.stringify(ride)}`);
  const line = joinLines(lines);
  const { at, away } = nearestOnLine(line, [...position]);
  const [lon, lat] = positionAt(line, at);
  return {
    on_line: [rounded(lon, POSITION_DECIMALS_COUNT), rounded(lat, POSITION_DECIMALS_COUNT)],
    km: rounded(kmAlong(line, at, indexWaypoints(features).get(ride) ?? []), KM_DECIMALS_COUNT),
    away_km: rounded(away, AWAY_DECIMALS_COUNT),
  };
}

/** Kilometres as those of the way-points are: measured along the line, or fitted between the marks on both sides. */
function kmAlong(
  line: RouteLine,
  at: number,
  marks: readonly { readonly km: number; readonly km_kind: string; readonly on_line: readonly number[] }[],
): number {
  if (marks.length < 2 || marks.every(({ km_kind }) => km_kind === 'measured')) return at;
  const kmOf = scaleLinear(
    marks.map(({ on_line }) => nearestOnLine(line, [...on_line]).at),
    marks.map(({ km }) => km),
  ).clamp(true);
  return kmOf(at);
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

import type { Position } from 'geojson';
import { linesOf } from '../../src/content/feature-lines';
import { positionAt, type RouteLine } from '../../src/geometry/route-line';
import type { FeatureIndex } from '../check/checked-files';
import { formatPath, quote } from '../check/issue';
import {
  CHAINAGE_TOLERANCE_KM,
  type FoundWaypoint,
  joinedOf,
  MAX_WAYPOINT_OFFSET_KM,
  nearestOn,
  waypointsByRoute,
} from '../check/ride-issues';
import type { Replacement } from './replace-values';

/** A value in a file, and what it was and is to be, in words. */
export interface Fix extends Replacement {
  readonly file: string;
  readonly told: string;
}

/** Measured kilometres are written to a tenth. */
const KM_DECIMALS_COUNT = 1;

const POSITION_DECIMALS_COUNT = 5;

/** Positions of way-points that lie beside their line, and kilometres measured along it that are not those of the line. */
export function waypointFixes(index: FeatureIndex): Fix[] {
  const features = new Map([...index.byId].map(([id, { feature }]) => [id, feature]));
  return [...waypointsByRoute(index)].flatMap(([route, found]) => {
    const lines = index.byId.has(route) ? linesOf(features, route) : null;
    if (lines === null) return [];
    const line = joinedOf(route, lines);
    return found.flatMap((waypoint) => fixesOf(waypoint, line));
  });
}

function fixesOf({ location, path, waypoint }: FoundWaypoint, line: RouteLine): Fix[] {
  const { at, away } = nearestOn(line, waypoint.on_line);
  const fix = (member: 'on_line' | 'km', found: unknown, value: unknown): Fix => ({
    file: location.file,
    path: [...location.at, ...path, member],
    value,
    told: `${location.feature ?? ''} ${formatPath([...path, member])}: ${quote(found)} is now ${quote(value)}`,
  });
  const onLine = away > MAX_WAYPOINT_OFFSET_KM ? rounded(positionAt(line, at)) : undefined;
  const km = Number(at.toFixed(KM_DECIMALS_COUNT));
  const isOff = waypoint.km_kind === 'measured' && Math.abs(waypoint.km - at) > CHAINAGE_TOLERANCE_KM;
  return [
    ...(onLine === undefined ? [] : [fix('on_line', waypoint.on_line, onLine)]),
    ...(isOff ? [fix('km', waypoint.km, km)] : []),
  ];
}

const rounded = (position: Position): Position =>
  position.map((degrees) => Number(degrees.toFixed(POSITION_DECIMALS_COUNT)));

import type { Position } from 'geojson';
import { linesOf } from '../../src/content/feature-lines';
import type { ContentFeature, FeatureId, Waypoint } from '../../src/content/model';
import {
  joinLines,
  lengthOf,
  nearestOnLine,
  type PartLine,
  positionAt,
  type RouteLine,
} from '../../src/geometry/route-line';
import type { FeatureIndex, IndexedFeature } from './checked-files';
import { type Issue, type Path, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { rememberThing, rememberWords } from './remember';

/** `on_line` may lie so far beside the drawn line, in kilometres: what rounding and the grid of a file do. */
export const MAX_WAYPOINT_OFFSET_KM = 0.05;

/** A place may lie so far beside the line, in kilometres, without saying so by `off_road_km`. */
const MAX_UNSAID_OFFSET_KM = 0.15;

/** What `off_road_km` says may differ so much from the distance between place and line, in kilometres. */
const OFF_ROAD_TOLERANCE_KM = 0.2;

/** A measured chainage may differ so much from the drawn line, in kilometres. */
export const CHAINAGE_TOLERANCE_KM = 1;

/** Parts of a route may lie so far apart, in kilometres. */
const MAX_PART_GAP_KM = 1;

/** A way-point where its file has it. */
export interface FoundWaypoint {
  readonly location: IssueLocation;
  readonly path: Path;
  readonly waypoint: Omit<Waypoint, 'elevation_m'>;
}

/** What is wrong with routes and their way-points: a ride along them must not jump. */
export function rideIssues(index: FeatureIndex): Issue[] {
  const features = new Map([...index.byId].map(([id, { feature }]) => [id, feature]));
  return [...waypointsByRoute(index)].flatMap(([route, found]) => {
    const entry = index.byId.get(route);
    if (entry === undefined) return [];
    const lines = linesOf(features, route);
    if (lines === null) {
      const message = 'has way-points but is drawn as no line, wanted a LineString, or parts that are such';
      return [issueAt(entry.location, ['geometry'], message)];
    }
    const line = joinedOf(route, lines);
    return [
      ...gapIssues(entry, line),
      ...twoWays(entry, found),
      ...orderIssues(found),
      ...found.flatMap((waypoint) => lineIssues(waypoint, line)),
      ...found.flatMap((waypoint) => offRoadIssues(waypoint, line, features.get(waypoint.waypoint.id))),
    ];
  });
}

/** The lines of each route, joined, and where on it positions lie: until one of them is drawn otherwise. */
const lastJoined = new Map<FeatureId, { readonly lines: readonly PartLine[]; readonly line: RouteLine }>();

/** The lines of a route as one; the same thing as long as they are drawn so. */
export function joinedOf(route: FeatureId, lines: readonly PartLine[]): RouteLine {
  const last = lastJoined.get(route);
  const isSame =
    last?.lines.length === lines.length &&
    last.lines.every(({ coordinates }, i) => coordinates === lines[i]?.coordinates);
  if (last !== undefined && isSame) return last.line;
  const line = joinLines(lines);
  lastJoined.set(route, { lines, line });
  return line;
}

const placesOn = rememberThing((line: RouteLine) =>
  rememberWords((...position: number[]) => nearestOnLine(line, position)),
);

/** As `nearestOnLine`, of what is asked again after each change of anything. */
export const nearestOn = (line: RouteLine, position: Position) => placesOn(line)(...position);

/** The way-points of each route, those of features and those that it lists. */
export function waypointsByRoute(index: FeatureIndex): Map<FeatureId, FoundWaypoint[]> {
  const byRoute = new Map<FeatureId, FoundWaypoint[]>();
  const add = (route: FeatureId, found: FoundWaypoint) =>
    byRoute.set(route, [...(byRoute.get(route) ?? []), found]);
  for (const { feature, location } of index.byId.values()) {
    const { stop, waypoints = [] } = feature.properties;
    if (stop !== undefined && stop.km >= 0) {
      add(stop.route, { location, path: ['properties', 'stop'], waypoint: { id: feature.id, ...stop } });
    }
    for (const [i, waypoint] of waypoints.entries()) {
      add(feature.id, { location, path: ['properties', 'waypoints', i], waypoint });
    }
  }
  return byRoute;
}

function gapIssues({ location }: IndexedFeature, { parts }: RouteLine): Issue[] {
  return parts.flatMap(({ id, gap }, i) => {
    if (gap <= MAX_PART_GAP_KM) return [];
    const message = `found ${gap.toFixed(1)} km between the end of "${parts[i - 1]?.id}" and "${id}", wanted parts that meet`;
    return [issueAt(location, ['properties', 'parts', i], message)];
  });
}

function twoWays({ feature, location }: IndexedFeature, found: readonly FoundWaypoint[]): Issue[] {
  const naming = found.find(({ path }) => path[1] === 'stop')?.waypoint.id;
  if (naming === undefined || feature.properties.waypoints === undefined) return [];
  const message = `lists way-points, and the stop of "${naming}" names this route; wanted one or the other`;
  return [issueAt(location, ['properties', 'waypoints'], message)];
}

/** Kilometres begin at 0, and rise in a list; they are measured throughout, or nowhere. */
function orderIssues(found: readonly FoundWaypoint[]): Issue[] {
  const sorted = found.toSorted((a, b) => a.waypoint.km - b.waypoint.km);
  const [first] = sorted;
  const measured = first?.waypoint.km_kind === 'measured';
  return [
    ...(first && first.waypoint.km !== 0 ? [inKm(first, 'wanted 0 at the first way-point')] : []),
    ...found.flatMap((one, i) => {
      const before = one.path[1] === 'waypoints' ? found[i - 1] : undefined;
      if (before === undefined || one.waypoint.km > before.waypoint.km) return [];
      return [inKm(one, `wanted more than the ${before.waypoint.km} of the way-point before`)];
    }),
    ...found.flatMap(({ location, path, waypoint }) => {
      if ((waypoint.km_kind === 'measured') === measured) return [];
      const message = `found "${waypoint.km_kind}" among ${measured ? 'measured' : 'published'} kilometres, which do not mix`;
      return [issueAt(location, [...path, 'km_kind'], message)];
    }),
  ];
}

const inKm = ({ location, path, waypoint }: FoundWaypoint, wanted: string) =>
  issueAt(location, [...path, 'km'], `found ${waypoint.km}, ${wanted}`);

function lineIssues({ location, path, waypoint }: FoundWaypoint, line: RouteLine): Issue[] {
  const { at, away } = nearestOn(line, waypoint.on_line);
  if (away > MAX_WAYPOINT_OFFSET_KM) {
    const nearest = quote(rounded(positionAt(line, at)));
    const message = `found ${quote(waypoint.on_line)}, ${away.toFixed(1)} km from the drawn line, wanted ${nearest}`;
    return [issueAt(location, [...path, 'on_line'], message)];
  }
  const off = Math.abs(waypoint.km - at);
  if (waypoint.km_kind !== 'measured' || off <= CHAINAGE_TOLERANCE_KM) return [];
  const message = `found ${waypoint.km}, wanted ${at.toFixed(0)}, as measured along the drawn line of ${lengthOf(line).toFixed(0)} km`;
  return [issueAt(location, [...path, 'km'], message)];
}

/** A place beside the line says how far, and no place on it does. */
function offRoadIssues(
  { location, path, waypoint: { off_road_km } }: FoundWaypoint,
  line: RouteLine,
  place: ContentFeature | undefined,
): Issue[] {
  if (place?.geometry?.type !== 'Point') return [];
  const { away } = nearestOn(line, place.geometry.coordinates);
  if (off_road_km === undefined) {
    if (away <= MAX_UNSAID_OFFSET_KM) return [];
    const message = `"${place.id}" lies ${away.toFixed(1)} km from the drawn line, wanted that as off_road_km, or the place on the line`;
    return [issueAt(location, path, message)];
  }
  if (Math.abs(off_road_km - away) <= OFF_ROAD_TOLERANCE_KM) return [];
  const message = `found ${off_road_km}, and "${place.id}" ${away.toFixed(1)} km from the drawn line`;
  return [issueAt(location, [...path, 'off_road_km'], message)];
}

const rounded = (position: Position) => position.map((degrees) => Number(degrees.toFixed(5)));

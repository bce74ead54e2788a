import type { Geometry, Position } from 'geojson';
import type { AtlasIndex } from '../content/atlas-index';
import { linesOf } from '../content/feature-lines';
import type { Waypoint } from '../content/model';
import { representativePosition } from '../geometry/representative-position';
import { joinLines, nearestOnLine, positionAt, type RouteLine } from '../geometry/route-line';
import type { AuthorConnection } from './connection';
import { roundedPosition } from './position-input';
import type { FileEdit, JsonValue } from './protocol';

/** What differs by less is left as it is written, in kilometres. */
const [ON_LINE_KM, CHAINAGE_KM, OFF_ROAD_KM] = [0.02, 0.1, 0.1];

/** A member of a stop or way-point, and what it is to be; `null`: it is to go. */
type Change = readonly [member: 'on_line' | 'km' | 'off_road_km', value: JsonValue | null];

/**
 * The edits that let stops follow what was moved: where they stand on their line, how far beside it, and kilometres that
 * are measured along it. Published kilometres stay.
 * @param id of the place or line that was moved
 * @param geometry what it is drawn as from now on
 */
export async function stopsAfter(
  connection: AuthorConnection,
  index: AtlasIndex,
  id: string,
  geometry: Geometry,
): Promise<FileEdit[]> {
  const moved = new Map(
    [...index.features].map(([one, feature]) => {
      return [one, { ...feature, geometry: one === id ? geometry : index.geometryOf(one) }] as const;
    }),
  );
  const edits: FileEdit[] = [];
  for (const ride of index.rides.keys()) {
    const isOfLine = index.withDescendants(ride).includes(id);
    const lines = linesOf(moved, ride);
    if (lines === null) continue;
    const line = joinLines(lines);
    for (const waypoint of index.waypointsOf(ride)) {
      if (!isOfLine && waypoint.id !== id) continue;
      const place = waypoint.id === id ? representativePosition(geometry) : index.position(waypoint.id);
      const changes = changesOf(waypoint, line, place);
      if (changes.length > 0) edits.push(...(await editsOf(connection, index, { ride, waypoint, changes })));
    }
  }
  return edits;
}

function changesOf(waypoint: Waypoint, line: RouteLine, place: Position | null): Change[] {
  const { at, away } = nearestOnLine(line, place ?? waypoint.on_line);
  const stood = nearestOnLine(line, waypoint.on_line);
  const isElsewhere = stood.away > ON_LINE_KM || Math.abs(stood.at - at) > CHAINAGE_KM;
  const beside = place === null || away < OFF_ROAD_KM ? null : tenths(away);
  const isBeside = Math.abs((waypoint.off_road_km ?? 0) - (beside ?? 0)) >= OFF_ROAD_KM;
  const isMeasured = waypoint.km_kind === 'measured' && Math.abs(waypoint.km - at) > CHAINAGE_KM;
  return [
    ...(isElsewhere ? [['on_line', roundedPosition(positionAt(line, at))] as const] : []),
    ...(isMeasured ? [['km', tenths(at)] as const] : []),
    ...(isBeside ? [['off_road_km', beside] as const] : []),
  ];
}

const tenths = (km: number) => Number(km.toFixed(1));

interface Changed {
  readonly ride: string;
  readonly waypoint: Waypoint;
  readonly changes: readonly Change[];
}

/** In the place that says of itself where it stands on the ride, else among the way-points of the ride. */
async function editsOf(
  connection: AuthorConnection,
  { features }: AtlasIndex,
  { ride, waypoint: { id }, changes }: Changed,
): Promise<FileEdit[]> {
  const isStop = features.get(id)?.properties.stop?.route === ride;
  const number = features.get(ride)?.properties.waypoints?.findIndex((one) => one.id === id) ?? -1;
  if (!isStop && number === -1) return [];
  const target = { what: 'feature', id: isStop ? id : ride } as const;
  const { file, hash, path = [] } = await connection.ask({ kind: 'locate', target });
  if (hash === null) return [];
  const at = [...path, 'properties', ...(isStop ? ['stop'] : ['waypoints', number])];
  return changes.map(([member, value]): FileEdit => {
    const place = { file, hash, path: [...at, member] };
    return value === null ? { ...place, edit: 'remove' } : { ...place, edit: 'set', value };
  });
}

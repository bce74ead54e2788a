import type { Position } from 'geojson';
import type { AtlasIndex } from '../content/atlas-index';
import { freeId, slug } from '../content/ids';
import type { Edits } from './acts';
import type { AuthorConnection } from './connection';
import type { RawForm } from './form';
import type { FileEdit, JsonValue, Results } from './protocol';

/**
 * How a ride has its stops: as way-points of its own; as places of the atlas that say where they stand on it; or not
 * yet at all.
 */
export type StopForm = 'waypoints' | 'places' | 'none';

export function stopForm(
  { features, waypointsOf }: Pick<AtlasIndex, 'features' | 'waypointsOf'>,
  ride: string,
): StopForm {
  if ((features.get(ride)?.properties.waypoints?.length ?? 0) > 0) return 'waypoints';
  return waypointsOf(ride).length > 0 ? 'places' : 'none';
}

/** A stop as the form has it. */
interface NewStop {
  readonly ride: string;
  readonly form: StopForm;
  readonly raw: RawForm;
  readonly position: Position;
  readonly index: AtlasIndex;
}

/** The edits that add a stop: among the way-points of its ride, or to the place that it is. */
export async function stopEdits(connection: AuthorConnection, stop: NewStop): Promise<Edits> {
  const { ride, form, raw, position, index } = stop;
  const [lon = 0, lat = 0] = position;
  const on = await connection.ask({ kind: 'on-line', ride, position: [lon, lat] });
  const id = form === 'places' ? String(raw.stopPlace) : ride;
  const {
    file,
    hash,
    path = [],
    value,
  } = await connection.ask({
    kind: 'locate',
    target: { what: 'feature', id },
  });
  if (hash === null) return [];
  const set = (name: string, next: JsonValue): FileEdit => {
    return { file, hash, edit: 'set', path: [...path, 'properties', name], value: next };
  };
  if (form === 'places') {
    const elevation_m = Number(raw.elevation);
    const { km, ...beside } = measured(on);
    return [set('stop', { route: ride, km, km_kind: 'fitted', elevation_m, ...beside })];
  }
  const waypoint = waypointOf(raw, on, index.features);
  const { waypoints } = (value as { readonly properties: { readonly waypoints?: readonly JsonValue[] } })
    .properties;
  if (waypoints !== undefined) {
    const at = index.waypointsOf(ride).filter(({ km }) => km <= on.km).length;
    return [{ file, hash, edit: 'insert', path: [...path, 'properties', 'waypoints'], at, value: waypoint }];
  }
  return [set('waypoints', await withEnds(connection, stop, waypoint))];
}

/** Nearer than that, a place counts as on its line. */
const ON_LINE_KM = 0.1;

const tenths = (km: number) => Number(km.toFixed(1));

/** Where a stop stands on its line, and how far beside it. */
const measured = ({ on_line, km, away_km }: Results['on-line']) => ({
  km: tenths(km),
  on_line,
  ...(away_km < ON_LINE_KM ? {} : { off_road_km: tenths(away_km) }),
});

/** A way-point as the files have it: kilometres along the line, measured. */
function waypointOf(raw: RawForm, on: Results['on-line'], features: { has(id: string): boolean }): JsonValue {
  const [place, name, height] = ['stopPlace', 'stopName', 'elevation'].map((key) =>
    String(raw[key] ?? '').trim(),
  );
  const isPlace = place !== undefined && features.has(place);
  const { km, on_line, off_road_km } = measured(on);
  return {
    ...(isPlace ? { id: place } : named(name ?? '', features)),
    km,
    km_kind: 'measured',
    ...(height ? { elevation_m: Number(height) } : {}),
    on_line,
    ...(isPlace && off_road_km !== undefined ? { off_road_km } : {}),
  };
}

/** A way-point that is no place of the atlas. */
const named = (name: string, features: { has(id: string): boolean }) => ({
  id: freeId(slug(name, 'stop'), features),
  name,
});

/** The first way-points of a line: its two ends, and the stop between them. */
async function withEnds(
  connection: AuthorConnection,
  { ride, raw, index }: NewStop,
  stop: JsonValue,
): Promise<JsonValue> {
  const geometry = index.geometryOf(ride);
  const line = geometry?.type === 'LineString' ? geometry.coordinates : [];
  const end = async (position: Position | undefined, name: string): Promise<JsonValue> => {
    const [lon = 0, lat = 0] = position ?? [];
    const on = await connection.ask({ kind: 'on-line', ride, position: [lon, lat] });
    return { ...named(name, index.features), ...measured(on), km_kind: 'measured' };
  };
  return [await end(line[0], String(raw.firstEnd)), stop, await end(line.at(-1), String(raw.lastEnd))];
}

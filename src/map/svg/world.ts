import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon, Position } from 'geojson';
import { project } from '../../geometry/mercator';
import type { Rect } from '../../geometry/rect';

type Simple = Point | LineString | Polygon;

/** A geometry without parts, in fractions of the world's side as of `project`. */
export interface WorldPart {
  readonly geometry: Simple;
  readonly box: Rect;
}

/** A feature in Web Mercator, so that a transform only scales and shifts it; in the shape that style expressions read. */
export interface WorldFeature {
  readonly id: string | number | undefined;
  readonly type: Simple['type'] | 'Unknown';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly parts: readonly WorldPart[];
  /** Around all parts. */
  readonly box: Rect;
}

const projected = new WeakMap<FeatureCollection, readonly WorldFeature[]>();

/** The features of a collection in Web Mercator; computed once. */
export function inWorld(collection: FeatureCollection): readonly WorldFeature[] {
  const known = projected.get(collection);
  if (known) return known;
  const features = collection.features.map(worldFeature);
  projected.set(collection, features);
  return features;
}

function worldFeature({ id, geometry, properties }: Feature): WorldFeature {
  const parts = geometry === null ? [] : simple(geometry).map(worldPart);
  const type = parts[0]?.geometry.type ?? 'Unknown';
  return { id: properties?.id ?? id, type, properties: properties ?? {}, parts, box: around(parts) };
}

/** The simple geometries that a geometry consists of. */
function simple(geometry: Geometry): Simple[] {
  switch (geometry.type) {
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }));
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(simple);
    default:
      return [geometry];
  }
}

function worldPart(geometry: Simple): WorldPart {
  switch (geometry.type) {
    case 'Point': {
      const at = toWorld(geometry.coordinates);
      return { geometry: { type: 'Point', coordinates: at }, box: boxOf([at]) };
    }
    case 'LineString': {
      const line = geometry.coordinates.map(toWorld);
      return { geometry: { type: 'LineString', coordinates: line }, box: boxOf(line) };
    }
    case 'Polygon': {
      const rings = geometry.coordinates.map((ring) => ring.map(toWorld));
      return { geometry: { type: 'Polygon', coordinates: rings }, box: boxOf(rings[0] ?? []) };
    }
  }
}

function toWorld(position: Position): Position {
  const { x, y } = project(position);
  return [x, y];
}

function around(parts: readonly WorldPart[]): Rect {
  return boxOf(
    parts.flatMap(({ box: { left, top, right, bottom } }) => [
      [left, top],
      [right, bottom],
    ]),
  );
}

function boxOf(positions: readonly Position[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

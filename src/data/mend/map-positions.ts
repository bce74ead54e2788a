import { isRecord } from '../clinic/is-record';

type MapList = (positions: readonly unknown[], type: string) => readonly unknown[];

/** How deep the lists of positions lie in the coordinates of a geometry; 0: it is one position. */
const LIST_LEVELS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** A feature with another geometry, made of its own; what is no feature is handed back. */
export function mapGeometry(
  feature: unknown,
  change: (geometry: Readonly<Record<string, unknown>>) => unknown,
): unknown {
  if (!isRecord(feature) || !isRecord(feature.geometry)) return feature;
  const geometry = change(feature.geometry);
  return geometry === feature.geometry ? feature : { ...feature, geometry };
}

/** Changes each list of positions of a feature: lines, rings, the points of a MultiPoint. */
export const mapLists = (feature: unknown, change: MapList): unknown =>
  mapGeometry(feature, (geometry) => inGeometry(geometry, change));

/** Changes each position of a feature; what stands in the place of one may be no position. */
export const mapPositions = (feature: unknown, change: (position: unknown) => unknown): unknown =>
  mapGeometry(feature, (geometry) => inGeometry(geometry, (positions) => positions.map(change), change));

function inGeometry(
  geometry: Readonly<Record<string, unknown>>,
  change: MapList,
  changePoint: (position: unknown) => unknown = (position) => position,
): unknown {
  const { type, geometries, coordinates } = geometry;
  if (Array.isArray(geometries))
    return {
      ...geometry,
      geometries: geometries.map((one) => (isRecord(one) ? inGeometry(one, change, changePoint) : one)),
    };
  const levels = LIST_LEVELS[String(type)];
  if (levels === undefined) return geometry;
  if (levels === 0) return { ...geometry, coordinates: changePoint(coordinates) };
  return { ...geometry, coordinates: atLevel(coordinates, levels, (list) => change(list, String(type))) };
}

function atLevel(value: unknown, levels: number, change: (list: readonly unknown[]) => unknown): unknown {
  if (!Array.isArray(value)) return value;
  return levels === 1 ? change(value) : value.map((one) => atLevel(one, levels - 1, change));
}

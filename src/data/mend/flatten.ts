import { isRecord } from '../clinic/is-record';
import { mapGeometry } from './map-positions';

/** A feature whose geometry collections hold no others: their geometries stand one beside another. */
export const flattened = (feature: unknown): unknown =>
  mapGeometry(feature, (geometry) =>
    geometry.type === 'GeometryCollection' ? { ...geometry, geometries: geometriesIn(geometry) } : geometry,
  );

function geometriesIn(geometry: unknown): readonly unknown[] {
  if (!isRecord(geometry) || !Array.isArray(geometry.geometries)) return [geometry];
  return geometry.geometries.flatMap(geometriesIn);
}

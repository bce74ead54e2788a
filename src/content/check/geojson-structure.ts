import type { Feature, Geometry } from 'geojson';
import validation from 'geojson-validation';
import { isRecord } from './is-record';
import { type Path, quote } from './issue';

/** What is wrong with the structure of a feature, and where inside it. */
export interface StructureFault {
  readonly path: Path;
  readonly message: string;
}

const GEOMETRY_TYPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];
const DEEPEST_COLLECTION = 8;

/**
 * Checks a feature against RFC 7946. `geojson-validation` is asked piece by piece, since it loses the place of all
 * errors but the first of a geometry, throws on empty rings, and takes `Infinity` (JSON's `1e999`) for a number.
 */
export function featureFaults(value: unknown): StructureFault[] {
  if (!isRecord(value)) return [{ path: [], message: `found ${quote(value)}, wanted a Feature` }];
  const shell = 'geometry' in value ? { ...value, geometry: null } : value;
  const faults = ask(validation.isFeature(shell, true), []);
  if ('properties' in value && value.properties !== null && !isRecord(value.properties)) {
    faults.push({
      path: ['properties'],
      message: `found ${quote(value.properties)}, wanted an object or null`,
    });
  }
  if ('id' in value && typeof value.id !== 'string' && typeof value.id !== 'number') {
    faults.push({ path: ['id'], message: `found ${quote(value.id)}, wanted a string or a number` });
  }
  if (value.geometry === null || value.geometry === undefined) return faults;
  return [...faults, ...geometryFaults(value.geometry, ['geometry'])];
}

/** Whether a value is a Feature of RFC 7946. */
export function isFeature(value: unknown): value is Feature<Geometry | null> {
  return featureFaults(value).length === 0;
}

/** Checks a geometry; `path` is where it stands in its feature. */
export function geometryFaults(geometry: unknown, path: Path, depth = 0): StructureFault[] {
  if (!isRecord(geometry))
    return [{ path, message: `found ${quote(geometry)}, wanted a geometry object or null` }];
  const { type } = geometry;
  if (typeof type !== 'string' || !GEOMETRY_TYPES.includes(type)) {
    const message = `found ${quote(type)}, wanted one of ${GEOMETRY_TYPES.join(', ')}`;
    return [{ path: [...path, 'type'], message }];
  }
  const bbox = 'bbox' in geometry ? ask(validation.isBbox(geometry.bbox, true), [...path, 'bbox']) : [];
  if (type === 'GeometryCollection') return [...bbox, ...collectionFaults(geometry.geometries, path, depth)];
  return [...bbox, ...coordinateFaults(type, geometry.coordinates, [...path, 'coordinates'])];
}

function collectionFaults(geometries: unknown, path: Path, depth: number): StructureFault[] {
  const at = [...path, 'geometries'];
  if (!Array.isArray(geometries))
    return [{ path: at, message: `found ${quote(geometries)}, wanted an array` }];
  if (depth >= DEEPEST_COLLECTION) return [{ path: at, message: 'geometry collections are nested too deep' }];
  return geometries.flatMap((geometry: unknown, i) => geometryFaults(geometry, [...at, i], depth + 1));
}

function coordinateFaults(type: string, coordinates: unknown, path: Path): StructureFault[] {
  if (!Array.isArray(coordinates)) return [{ path, message: `found ${quote(coordinates)}, wanted an array` }];
  if (coordinates.length === 0)
    return [{ path, message: 'no coordinates; a feature without a place has "geometry": null' }];
  switch (type) {
    case 'Point':
      return positionFaults(coordinates, path);
    case 'MultiPoint':
      return each(coordinates, path, positionFaults);
    case 'LineString':
      return lineFaults(coordinates, path);
    case 'MultiLineString':
      return each(coordinates, path, lineFaults);
    case 'Polygon':
      return each(coordinates, path, ringFaults);
    default:
      return each(
        coordinates,
        path,
        (rings, at) => arrayFault(rings, at) ?? each(asArray(rings), at, ringFaults),
      );
  }
}

type Finder = (value: unknown, path: Path) => StructureFault[];

function each(values: readonly unknown[], path: Path, find: Finder): StructureFault[] {
  return values.flatMap((value, i) => find(value, [...path, i]));
}

function positionFaults(position: unknown, path: Path): StructureFault[] {
  const faults = ask(validation.isPosition(position, true), path);
  if (faults.length > 0) return faults;
  if (asArray(position).every(Number.isFinite)) return [];
  return [{ path, message: `found ${quote(position)}, wanted finite numbers` }];
}

function lineFaults(line: unknown, path: Path): StructureFault[] {
  const faults = arrayFault(line, path) ?? each(asArray(line), path, positionFaults);
  return faults.length > 0 ? faults : ask(validation.isLineStringCoor(line, true), path);
}

function ringFaults(ring: unknown, path: Path): StructureFault[] {
  const faults = arrayFault(ring, path) ?? each(asArray(ring), path, positionFaults);
  return faults.length > 0 ? faults : ask(validation.isPolygonCoor([ring], true), path);
}

function arrayFault(value: unknown, path: Path): StructureFault[] | undefined {
  if (Array.isArray(value) && value.length > 0) return undefined;
  return [{ path, message: `found ${quote(value)}, wanted positions` }];
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function ask(messages: readonly string[], path: Path): StructureFault[] {
  return messages.map((message) => ({ path, message: message.replace(/^at \d+: /, '') }));
}

import { type Finding, type Path, quote } from './finding';
import type { FindingCode } from './finding-code';
import { isRecord } from './is-record';
import { didYouMean } from './suggest';

export const GEOMETRY_TYPES: readonly string[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];
const MAX_NESTED_COLLECTIONS_COUNT = 8;

/** Members that RFC 7946, 7.1, keeps for objects of another kind. */
const FOREIGN_TO = {
  FeatureCollection: ['coordinates', 'geometries', 'geometry', 'properties'],
  Feature: ['coordinates', 'geometries', 'features'],
  geometry: ['geometry', 'properties', 'features'],
} as const;

/** Checks a feature against RFC 7946, and tells the place of all that is wrong. */
export function featureFaults(value: unknown): Finding[] {
  if (!isRecord(value)) return [found('structure', value, [], 'a Feature')];
  return [
    ...(value.type === 'Feature'
      ? []
      : [found('type', value.type, ['type'], typeWanted(value.type, ['Feature']))]),
    ...idFaults(value),
    ...bboxFaults(value, []),
    ...foreignMembers(value, 'Feature', []),
    ...propertiesFaults(value),
    ...('geometry' in value
      ? value.geometry === null
        ? []
        : geometryFaults(value.geometry, ['geometry'])
      : [
          fault(
            'structure',
            [],
            'no member "geometry"; a feature without a place has "geometry": null',
            '"geometry": null',
          ),
        ]),
  ];
}

/** Checks what a FeatureCollection has beside its features. */
export function collectionMemberFaults(value: Readonly<Record<string, unknown>>): Finding[] {
  return [...bboxFaults(value, []), ...foreignMembers(value, 'FeatureCollection', [])];
}

/** Checks a geometry; `path` is where it stands in its feature. */
export function geometryFaults(geometry: unknown, path: Path, depth = 0): Finding[] {
  if (!isRecord(geometry)) return [found('structure', geometry, path, 'a geometry object or null')];
  const { type } = geometry;
  if (typeof type !== 'string' || !GEOMETRY_TYPES.includes(type)) {
    return [found('geometry-type', type, [...path, 'type'], typeWanted(type, GEOMETRY_TYPES))];
  }
  const members = [...bboxFaults(geometry, path), ...foreignMembers(geometry, 'geometry', path)];
  if (type === 'GeometryCollection')
    return [...members, ...geometriesFaults(geometry.geometries, path, depth)];
  return [...members, ...coordinateFaults(type, geometry.coordinates, [...path, 'coordinates'])];
}

const found = (code: FindingCode, value: unknown, path: Path, wanted: string): Finding => ({
  code,
  path,
  message: `found ${quote(value)}, wanted ${wanted}`,
  found: quote(value),
});

const fault = (code: FindingCode, path: Path, message: string, wanted?: string): Finding => ({
  code,
  path,
  message,
  ...(wanted === undefined ? {} : { wanted }),
});

function typeWanted(value: unknown, types: readonly string[]): string {
  const wanted = types.length === 1 ? `"${types[0]}"` : `one of ${types.join(', ')}`;
  return typeof value === 'string' ? `${wanted}${didYouMean(value, types)}` : wanted;
}

function idFaults(value: Readonly<Record<string, unknown>>): Finding[] {
  if (!('id' in value) || typeof value.id === 'string' || typeof value.id === 'number') return [];
  return [found('id-type', value.id, ['id'], 'a string or a number')];
}

function propertiesFaults(value: Readonly<Record<string, unknown>>): Finding[] {
  if (!('properties' in value))
    return [fault('structure', [], 'no member "properties", wanted an object or null', '"properties": null')];
  if (value.properties === null || isRecord(value.properties)) return [];
  return [found('structure', value.properties, ['properties'], 'an object or null')];
}

function foreignMembers(
  value: Readonly<Record<string, unknown>>,
  kind: keyof typeof FOREIGN_TO,
  path: Path,
): Finding[] {
  return FOREIGN_TO[kind].flatMap((member) => {
    if (!(member in value)) return [];
    const message = `a ${kind} must not have a member "${member}" (RFC 7946, 7.1)`;
    return [fault('foreign-member', [...path, member], message)];
  });
}

/** RFC 7946, 5: west, south, east, north, with heights after each corner or without; west may be above east. */
function bboxFaults(value: Readonly<Record<string, unknown>>, path: Path): Finding[] {
  if (!('bbox' in value)) return [];
  const { bbox } = value;
  const at = [...path, 'bbox'];
  if (!isNumbers(bbox) || (bbox.length !== 4 && bbox.length !== 6))
    return [found('bbox', bbox, at, '4 or 6 numbers: west, south, east, north')];
  const half = bbox.length / 2;
  const [west = 0, south = 0, low = 0] = bbox.slice(0, half);
  const [east = 0, north = 0, high = 0] = bbox.slice(half);
  if (south > north) return [found('bbox', bbox, at, 'south below north')];
  if (low > high) return [found('bbox', bbox, at, 'the lower height first')];
  const fits = [west, east].every((lon) => Math.abs(lon) <= 180) && south >= -90 && north <= 90;
  return fits ? [] : [found('bbox', bbox, at, 'longitudes within ±180 and latitudes within ±90')];
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(Number.isFinite);
}

function geometriesFaults(geometries: unknown, path: Path, depth: number): Finding[] {
  const at = [...path, 'geometries'];
  if (!Array.isArray(geometries)) return [found('structure', geometries, at, 'an array')];
  if (depth >= MAX_NESTED_COLLECTIONS_COUNT)
    return [fault('too-deep', at, 'geometry collections are nested too deep')];
  return geometries.flatMap((geometry: unknown, i) => geometryFaults(geometry, [...at, i], depth + 1));
}

function coordinateFaults(type: string, coordinates: unknown, path: Path): Finding[] {
  if (!Array.isArray(coordinates)) return [found('position', coordinates, path, 'an array')];
  if (coordinates.length === 0)
    return [
      fault(
        'no-coordinates',
        path,
        'no coordinates; a feature without a place has "geometry": null',
        '"geometry": null',
      ),
    ];
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
      return each(coordinates, path, polygonFaults);
  }
}

type Finder = (value: unknown, path: Path) => Finding[];

function each(values: readonly unknown[], path: Path, find: Finder): Finding[] {
  return values.flatMap((value, i) => find(value, [...path, i]));
}

function polygonFaults(rings: unknown, path: Path): Finding[] {
  return isFilled(rings)
    ? each(rings, path, ringFaults)
    : [found('position', rings, path, 'rings of positions')];
}

function positionFaults(position: unknown, path: Path): Finding[] {
  if (!Array.isArray(position))
    return [found('position', position, path, 'a position, [longitude, latitude]')];
  if (isNumbers(position) && position.length >= 2) return [];
  const isText = position.some((degrees) => typeof degrees === 'string' && Number.isFinite(Number(degrees)));
  const wanted = `two or three numbers${isText ? ', without quotes' : ''}`;
  return [found(positionCode(position, isText), position, path, wanted)];
}

function positionCode(position: readonly unknown[], isText: boolean): FindingCode {
  if (isText) return 'number-as-text';
  // What JSON has no word for is read as null, or is a number that is too large.
  const hasGap = position.some((degrees) => degrees === null || Math.abs(Number(degrees)) === Infinity);
  return hasGap ? 'not-finite' : 'position';
}

function lineFaults(line: unknown, path: Path): Finding[] {
  if (!isFilled(line)) return [found('position', line, path, 'positions')];
  const faults = each(line, path, positionFaults);
  if (faults.length > 0 || line.length >= 2) return faults;
  return [fault('too-short', path, 'found 1 position, wanted a line of two or more', '≥ 2')];
}

function ringFaults(ring: unknown, path: Path): Finding[] {
  if (!isFilled(ring)) return [found('position', ring, path, 'positions')];
  const faults = each(ring, path, positionFaults);
  if (faults.length > 0) return faults;
  if (ring.length < 4) {
    const message = `found ${ring.length} positions, wanted a ring of four or more`;
    return [fault('too-short', path, message, '≥ 4')];
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (JSON.stringify(first) === JSON.stringify(last)) return [];
  const message = `found a ring from ${quote(first)} to ${quote(last)}, wanted it closed`;
  return [{ ...fault('ring-unclosed', path, message, quote(first)), found: quote(last) }];
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

import { booleanClockwise, booleanPointInPolygon, kinks } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { type Bounds, boundsOfPositions, positionsOf } from '../../geometry/bounds';
import { type Finding, type Path, quote } from './finding';
import type { FindingCode } from './finding-code';

/** Looking for self-crossings takes time with the square of the positions; longer rings are let through. */
const MAX_CHECKED_POSITIONS_COUNT = 2000;

/**
 * Checks ranges, swapped and zero coordinates, repeated positions, and rings that wind or cross wrongly.
 * @param region where what is checked should lie; null: anywhere, and only what is out of range looks swapped
 */
export function geometryConcerns(geometry: Geometry | null, path: Path, region: Bounds | null): Finding[] {
  if (geometry === null) return [];
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.flatMap((part, i) =>
      geometryConcerns(part, [...path, 'geometries', i], region),
    );
  }
  const at = [...path, 'coordinates'];
  const range = rangeConcern(geometry, at);
  if (range !== undefined) return [range];
  return [
    ...swapConcerns(geometry, at, region),
    ...dimensionConcerns(geometry, at),
    ...shapeConcerns(geometry, at),
  ];
}

/** A `bbox` may be rounded outwards, not inwards: degrees that a position may lie outside of it. */
const BBOX_ROUNDED_DEG = 0.001;

/** A `bbox` of sound structure that does not hold all positions of its geometries. */
export function bboxConcerns(
  { bbox }: { readonly bbox?: unknown },
  geometries: readonly Geometry[],
): Finding[] {
  const held = boundsOfPositions(geometries.flatMap(positionsOf));
  if (!Array.isArray(bbox) || held === null) return [];
  const numbers = bbox.map(Number);
  const half = numbers.length / 2;
  const [west = 0, south = 0] = numbers;
  const [east = 0, north = 0] = numbers.slice(half);
  const [heldWest, heldSouth, heldEast, heldNorth] = held;
  const slack = BBOX_ROUNDED_DEG;
  const crossesDateLine = west > east;
  const holdsLongitudes = crossesDateLine || (heldWest >= west - slack && heldEast <= east + slack);
  if (holdsLongitudes && heldSouth >= south - slack && heldNorth <= north + slack) return [];
  const message = `found ${quote(bbox)}, which does not hold its positions; they lie within ${quote(held)}`;
  return [concern('bbox', ['bbox'], message, { found: quote(bbox), wanted: quote(held) })];
}

function dimensionConcerns(geometry: Geometry, path: Path): Finding[] {
  const lengths = new Set(positionsOf(geometry).map((position) => position.length));
  if ([...lengths].some((length) => length > 3)) {
    const message = 'found positions of more than three numbers; all after the height are ignored';
    return [concern('dimensions', path, message)];
  }
  if (lengths.size < 2) return [];
  return [concern('dimensions', path, 'found some positions with a height and some without')];
}

function rangeConcern(geometry: Geometry, path: Path): Finding | undefined {
  const outside = positionsOf(geometry).find(
    ([lon = 0, lat = 0]) => Math.abs(lon) > 180 || Math.abs(lat) > 90,
  );
  if (outside === undefined) return undefined;
  const [lon = 0, lat = 0] = outside;
  const code = rangeCode(positionsOf(geometry));
  const hint = Math.abs(lon) <= 90 && Math.abs(lat) <= 180 ? '; latitude and longitude look swapped' : '';
  const projected =
    Math.abs(lon) > 1000 || Math.abs(lat) > 1000 ? '; these look like metres, not degrees' : '';
  const message = `found ${quote(outside)}, wanted [longitude ±180, latitude ±90]${hint}${projected}`;
  const wanted = code === 'swapped' ? { wanted: quote([lat, lon]) } : {};
  return { code, path, message, severity: 'error', found: quote(outside), ...wanted };
}

/** Degrees cannot be as large as this; metres are. */
const LEAST_METRES_M = 1000;

/** What is wrong with positions of which one is out of range. */
function rangeCode(positions: readonly Position[]): FindingCode {
  if (positions.some((position) => position.slice(0, 2).some((value) => Math.abs(value) > LEAST_METRES_M)))
    return 'metres';
  if (positions.every(([lon = 0, lat = 0]) => Math.abs(lon) <= 90 && Math.abs(lat) <= 180)) return 'swapped';
  const isWrapped = positions.every(([lon = 0, lat = 0]) => Math.abs(lon) <= 540 && Math.abs(lat) <= 90);
  return isWrapped ? 'longitude-wrapped' : 'out-of-range';
}

const concern = (
  code: FindingCode,
  path: Path,
  message: string,
  values: Pick<Finding, 'found' | 'wanted'> = {},
): Finding => ({ code, path, message, severity: 'warning', ...values });

function swapConcerns(geometry: Geometry, path: Path, region: Bounds | null): Finding[] {
  const positions = positionsOf(geometry);
  if (positions.some(([lon, lat]) => lon === 0 && lat === 0)) {
    const message = 'found [0, 0], off the coast of Africa, where missing coordinates end up';
    return [concern('null-island', path, message, { found: '[0,0]' })];
  }
  if (region === null) return [];
  const isIn = (lon: number, lat: number) => isInRegion(lon, lat, region);
  const isSwapped = positions.every(([lon = 0, lat = 0]) => !isIn(lon, lat) && isIn(lat, lon));
  if (!isSwapped) return [];
  const [lon = 0, lat = 0] = positions[0] ?? [];
  const message = `found ${quote(positions[0])}, which lies in the north of Europe; latitude and longitude may be swapped`;
  return [concern('swapped', path, message, { found: quote([lon, lat]), wanted: quote([lat, lon]) })];
}

function isInRegion(lon: number, lat: number, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function shapeConcerns(geometry: Geometry, path: Path): Finding[] {
  switch (geometry.type) {
    case 'LineString':
      return lineConcerns(geometry.coordinates, path);
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line, i) => lineConcerns(line, [...path, i]));
    case 'Polygon':
      return polygonConcerns(geometry.coordinates, path);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings, i) => polygonConcerns(rings, [...path, i]));
    default:
      return [];
  }
}

function lineConcerns(line: readonly Position[], path: Path): Finding[] {
  return [...repeatConcerns(line, path), ...dateLineConcerns(line, path)];
}

function polygonConcerns(rings: readonly Position[][], path: Path): Finding[] {
  return rings.flatMap((ring, i) => {
    const at = [...path, i];
    return [
      ...lineConcerns(ring, at),
      ...windingConcerns(ring, i > 0, at),
      ...crossingConcerns(ring, at),
      ...(i > 0 ? holeConcerns(rings[0] ?? [], ring, at) : []),
    ];
  });
}

function dateLineConcerns(line: readonly Position[], path: Path): Finding[] {
  const i = line.findIndex(([lon = 0], at) => at > 0 && Math.abs(lon - (line[at - 1]?.[0] ?? 0)) > 180);
  if (i === -1) return [];
  const message = `goes from ${quote(line[i - 1])} to ${quote(line[i])} around the world; cut at the antimeridian (RFC 7946, 3.1.9)`;
  const found = `${quote(line[i - 1])} → ${quote(line[i])}`;
  return [concern('antimeridian', [...path, i], message, { found })];
}

function holeConcerns(outer: Position[], hole: Position[], path: Path): Finding[] {
  const outside = hole.find((position) => !booleanPointInPolygon(position, polygonOf(outer)));
  if (outside === undefined) return [];
  const message = `found a hole with ${quote(outside)} outside of its outer ring`;
  return [concern('hole-outside', path, message, { found: quote(outside) })];
}

const polygonOf = (ring: Position[]) => ({ type: 'Polygon' as const, coordinates: [ring] });

function repeatConcerns(line: readonly Position[], path: Path): Finding[] {
  const i = line.findIndex((position, at) => at > 0 && isSame(position, line[at - 1]));
  if (i === -1) return [];
  const found = quote(line[i]);
  return [concern('repeated-position', [...path, i], `repeats the position before it, ${found}`, { found })];
}

function isSame(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function windingConcerns(ring: Position[], isHole: boolean, path: Path): Finding[] {
  if (booleanClockwise(ring) === isHole) return [];
  const message = isHole
    ? 'a hole that runs counterclockwise, wanted clockwise (RFC 7946, 3.1.6)'
    : 'an outer ring that runs clockwise, wanted counterclockwise (RFC 7946, 3.1.6)';
  return [concern('ring-winding', path, message)];
}

function crossingConcerns(ring: readonly Position[], path: Path): Finding[] {
  if (ring.length > MAX_CHECKED_POSITIONS_COUNT) return [];
  const distinct = ring.filter((position, i) => !isSame(position, ring[i - 1]));
  const [crossing] = kinks({ type: 'Polygon', coordinates: [distinct] }).features;
  if (crossing === undefined) return [];
  const at = crossing.geometry.coordinates.map((degrees) => Number(degrees.toFixed(5)));
  return [concern('ring-crossing', path, `the ring crosses itself at ${quote(at)}`, { found: quote(at) })];
}

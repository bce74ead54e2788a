import { gzipSync } from 'node:zlib';
import { isRecord } from '../../src/data/clinic/is-record';
import { nowhere } from '../../src/data/clinic/source-location';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { CheckedDetailEntry } from './detail-index';
import { DETAIL_OBJECTS, type Words } from './detail-objects';
import { type Issue, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { readJson } from './json';

/** What a reader may have to wait for, compressed by gzip. */
const MAX_DETAIL_BYTES = 150_000;

/** Rounding to the grid may put a position so far beyond the box. */
const BOX_SLACK_DEG = 0.002;

interface Geometry {
  readonly type: string;
  readonly arcs?: unknown;
  readonly coordinates?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Checks a detail file, and holds it against its row of the index. */
export function checkDetailFile(
  json: string,
  file: string,
  entry: CheckedDetailEntry,
  names: Words,
): Issue[] {
  const at: IssueLocation = { file, locate: nowhere, at: [] };
  const value = parsed(json);
  if (value === undefined) {
    const read = readJson(json, file);
    return read.kind === 'broken' ? [read.issue] : [];
  }
  if (!isTopology(value)) {
    return [issueAt(at, [], 'wanted a quantized TopoJSON "Topology" with "transform", "arcs" and "objects"')];
  }
  const bytes = gzipSync(json).length;
  return [
    ...(bytes > MAX_DETAIL_BYTES
      ? [issueAt(at, [], `found ${bytes} bytes by gzip, wanted at most ${MAX_DETAIL_BYTES}`)]
      : []),
    ...['license', 'attribution', 'source'].flatMap((member) =>
      typeof value[member] === 'string' ? [] : [issueAt(at, [member], 'missing, wanted a text')],
    ),
    ...Object.entries(value.objects).flatMap(([name, object]) =>
      objectIssues(name, object, value.arcs.length, at, names),
    ),
    ...boxIssues(value, entry),
  ];
}

/** Quick: these files are long, and hold nothing that a place in the text would help with. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

interface DetailTopology extends Readonly<Record<string, unknown>> {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, unknown>>;
}

const isPair = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one));

function isTopology(value: unknown): value is DetailTopology {
  if (!isRecord(value) || value.type !== 'Topology' || !isRecord(value.objects)) return false;
  const { transform, arcs } = value;
  if (!isRecord(transform) || !isPair(transform.scale) || !isPair(transform.translate)) return false;
  return Array.isArray(arcs) && arcs.every((arc) => Array.isArray(arc) && arc.every(isPair));
}

/** The first mistake of each kind in an object of the file. */
function objectIssues(name: string, object: unknown, arcs: number, at: IssueLocation, names: Words): Issue[] {
  const classes = DETAIL_OBJECTS[name];
  const path = ['objects', name];
  if (classes === undefined) {
    return [issueAt(at, path, `unknown object${didYouMean(name, Object.keys(DETAIL_OBJECTS))}`)];
  }
  if (!isRecord(object) || object.type !== 'GeometryCollection' || !Array.isArray(object.geometries)) {
    return [issueAt(at, path, 'wanted a GeometryCollection')];
  }
  const geometries: readonly Geometry[] = object.geometries;
  const first = (find: (one: Geometry) => string | undefined): Issue[] => {
    for (const [i, one] of geometries.entries()) {
      const message = find(one);
      if (message !== undefined) return [issueAt(at, [...path, 'geometries', i], message)];
    }
    return [];
  };
  return [
    ...first((one) => (arcsExist(one.arcs, arcs) ? undefined : 'found an arc that is none')),
    ...first(({ properties }) => wrongWord(properties?.class, classes, 'class')),
    ...first(({ properties }) =>
      wrongWord(properties?.in, properties?.in === undefined ? null : names, 'in'),
    ),
  ];
}

function wrongWord(found: unknown, words: Words | null, member: string): string | undefined {
  if (words === null || (typeof found === 'string' && words.includes(found))) return undefined;
  const near = typeof found === 'string' ? didYouMean(found, words) : '';
  const some = words.length > 20 ? `the name of a file of the index` : `one of ${words.join(', ')}`;
  return `found "${member}": ${quote(found)}${near}, wanted ${some}`;
}

function arcsExist(value: unknown, count: number): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.every((one) => arcsExist(one, count));
  return typeof value === 'number' && Number.isInteger(value) && Math.max(value, ~value) < count;
}

/** Whether all positions lie in the box of the entry. */
function boxIssues(
  { transform, arcs, objects }: DetailTopology,
  { box, location }: CheckedDetailEntry,
): Issue[] {
  const { scale, translate } = transform;
  const [west, south, east, north] = box;
  const outside = (x: number, y: number) => {
    const [lon, lat] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    const isIn =
      lon >= west - BOX_SLACK_DEG &&
      lon <= east + BOX_SLACK_DEG &&
      lat >= south - BOX_SLACK_DEG &&
      lat <= north + BOX_SLACK_DEG;
    return isIn ? undefined : `[${lon.toFixed(4)}, ${lat.toFixed(4)}]`;
  };
  for (const position of positionsOf(arcs, objects)) {
    const found = outside(...position);
    if (found === undefined) continue;
    return [
      issueAt(location, ['box'], `found ${quote(box)}, wanted a box that holds ${found}, which the file has`),
    ];
  }
  return [];
}

function* positionsOf(
  arcs: DetailTopology['arcs'],
  objects: DetailTopology['objects'],
): Generator<readonly [number, number]> {
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    for (const [dx, dy] of arc) {
      x += dx;
      y += dy;
      yield [x, y];
    }
  }
  for (const object of Object.values(objects)) {
    if (!isRecord(object) || !Array.isArray(object.geometries)) continue;
    for (const { type, coordinates } of object.geometries as readonly Geometry[]) {
      if (type === 'Point' && Array.isArray(coordinates))
        yield [Number(coordinates[0]), Number(coordinates[1])];
    }
  }
}

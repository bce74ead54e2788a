import type { Feature, Geometry } from 'geojson';
import { foreignValue } from './foreign';
import { featureFaults, geometryFaults, isFeature, type StructureFault } from './geojson-structure';
import { geometryConcerns } from './geometry-concerns';
import { isRecord } from './is-record';
import { type Issue, type Path, quote } from './issue';
import { readJson } from './json';
import type { LineFinder } from './line-finder';
import { issueAt, type Place } from './place';

/** So many faults of one feature are told one by one. */
const FAULTS_TOLD = 5;

/** A feature that holds up, and where it stands in its file. */
export interface PlacedFeature {
  readonly feature: Feature<Geometry | null>;
  readonly place: Place;
}

/** What a GeoJSON text gives: the features that hold up, and what is wrong with it and the others. */
export interface Collection {
  readonly placed: readonly PlacedFeature[];
  readonly issues: readonly Issue[];
  /** The whole document; `undefined` where it is not JSON. */
  readonly document: unknown;
  readonly lineOf: LineFinder;
}

/**
 * Checks any GeoJSON text: a FeatureCollection, a Feature or a bare geometry. Never throws.
 * @param file the name that issues carry
 */
export function checkFeatureCollection(
  text: string,
  file: string,
): { features: Feature<Geometry | null>[]; issues: readonly Issue[] } {
  const { placed, issues } = readCollection(text, file);
  return { features: placed.map(({ feature }) => feature), issues };
}

/** As `checkFeatureCollection`, with what further checks need. */
export function readCollection(text: string, file: string): Collection {
  const json = readJson(text, file);
  if (json.kind === 'broken')
    return { placed: [], issues: [json.issue], document: undefined, lineOf: () => undefined };
  const { value: document, lineOf } = json;
  const root: Place = { file, lineOf, at: [] };
  const foreign = foreignValue(document);
  const read = foreign === undefined ? readDocument(document, root) : nothing(issueAt(root, [], foreign));
  return { ...read, document, lineOf };
}

interface Read {
  readonly placed: readonly PlacedFeature[];
  readonly issues: readonly Issue[];
}

function nothing(...issues: readonly Issue[]): Read {
  return { placed: [], issues };
}

function readDocument(document: unknown, root: Place): Read {
  if (!isRecord(document)) return nothing();
  if (document.type === 'Feature') return readFeature(document, root);
  if (document.type !== 'FeatureCollection') return readGeometry(document, root);
  if (!Array.isArray(document.features)) {
    return nothing(
      issueAt(root, ['features'], `found ${quote(document.features)}, wanted a list of features`),
    );
  }
  const reads = document.features.map((value: unknown, i) => {
    return readFeature(value, placeOf(value, root, ['features', i]));
  });
  const empty = reads.length === 0 ? [issueAt(root, ['features'], 'no features', 'warning')] : [];
  return {
    placed: reads.flatMap((read) => read.placed),
    issues: [...crsIssues(document, root), ...empty, ...reads.flatMap((read) => read.issues)],
  };
}

function placeOf(value: unknown, root: Place, at: Path): Place {
  const id = isRecord(value) ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number'
    ? { ...root, at, feature: String(id) }
    : { ...root, at };
}

function readFeature(value: unknown, place: Place): Read {
  if (!isFeature(value)) return nothing(...describeFaults(featureFaults(value), place));
  const issues = geometryConcerns(value.geometry, ['geometry']).map(({ path, message, severity }) => {
    return issueAt(place, path, message, severity);
  });
  const isGood = issues.every((issue) => issue.severity === 'warning');
  return { placed: isGood ? [{ feature: value, place }] : [], issues };
}

/** The first faults of a feature; a geometry that is wrong throughout has thousands. */
function describeFaults(faults: readonly StructureFault[], place: Place): Issue[] {
  const issues = faults.slice(0, FAULTS_TOLD).map(({ path, message }) => issueAt(place, path, message));
  const more = faults.length - issues.length;
  return more > 0 ? [...issues, issueAt(place, [], `and ${more} more mistakes like these`)] : issues;
}

function readGeometry(value: unknown, root: Place): Read {
  const faults = geometryFaults(value, []);
  if (faults.length > 0) return nothing(...describeFaults(faults, root));
  const read = readFeature(
    { type: 'Feature', properties: {}, geometry: value },
    { ...root, lineOf: () => undefined },
  );
  const note = issueAt(root, [], 'a bare geometry; read as one feature without properties', 'warning');
  return { placed: read.placed, issues: [note, ...read.issues] };
}

/** RFC 7946 has done away with `crs`; a file in another system than WGS 84 is drawn a little, or far, off. */
function crsIssues(document: Readonly<Record<string, unknown>>, root: Place): Issue[] {
  if (document.crs === undefined || document.crs === null) return [];
  const isWgs84 = /CRS84|EPSG:{1,2}4326/i.test(JSON.stringify(document.crs));
  const message = isWgs84
    ? 'the old member "crs" is ignored; GeoJSON is always WGS 84'
    : `found ${quote(document.crs)}; positions are read as longitude and latitude in WGS 84`;
  return [issueAt(root, ['crs'], message, 'warning')];
}

import type { Feature, Geometry } from 'geojson';
import validation from 'geojson-validation';
import { foreignValue } from '../../src/data/clinic/foreign';
import {
  collectionMemberFaults,
  featureFaults,
  geometryFaults,
} from '../../src/data/clinic/geojson-structure';
import { bboxConcerns, geometryConcerns } from '../../src/data/clinic/geometry-concerns';
import { isRecord } from '../../src/data/clinic/is-record';
import { type Locator, nowhere } from '../../src/data/clinic/source-location';
import { type Finding, type Issue, type Path, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { type JsonResult, readJson } from './json';

/** Where the first atlas lies: west, south, east, north. Swapped coordinates of it lie in Lapland. */
const REGION = [60, 22, 81, 42] as const;

/** So many faults of one feature are told one by one. */
const LISTED_FAULTS_COUNT = 5;

/** A feature that holds up, and where it stands in its file. */
export interface LocatedFeature {
  readonly feature: Feature<Geometry | null>;
  readonly location: IssueLocation;
}

/** What a GeoJSON text gives: the features that hold up, and what is wrong with it and the others. */
export interface Collection {
  readonly located: readonly LocatedFeature[];
  readonly issues: readonly Issue[];
  /** The whole document; `undefined` where it is not JSON. */
  readonly document: unknown;
  readonly locate: Locator;
}

/**
 * Checks any GeoJSON text: a FeatureCollection, a Feature or a bare geometry. Never throws.
 * @param file the name that issues carry
 */
export function checkFeatureCollection(
  text: string,
  file: string,
): { features: Feature<Geometry | null>[]; issues: readonly Issue[] } {
  const { located, issues } = readCollection(readJson(text, file), file);
  return { features: located.map(({ feature }) => feature), issues };
}

/** As `checkFeatureCollection`, with what further checks need. */
export function readCollection(json: JsonResult, file: string): Collection {
  if (json.kind === 'broken')
    return { located: [], issues: [json.issue], document: undefined, locate: nowhere };
  const { value: document, locate } = json;
  const root: IssueLocation = { file, locate, at: [] };
  const foreign = foreignValue(document);
  const read = foreign === undefined ? readDocument(document, root) : nothing(issueAt(root, [], foreign));
  return { ...read, issues: [...json.issues, ...read.issues], document, locate };
}

interface Read {
  readonly located: readonly LocatedFeature[];
  readonly issues: readonly Issue[];
}

function nothing(...issues: readonly Issue[]): Read {
  return { located: [], issues };
}

function readDocument(document: unknown, root: IssueLocation): Read {
  if (!isRecord(document)) return nothing();
  if (document.type === 'Feature') return readFeature(document, locationOf(document, root, []));
  if (document.type !== 'FeatureCollection') return readGeometry(document, root);
  const members = describeFaults(collectionMemberFaults(document), root);
  if (!Array.isArray(document.features)) {
    const message = `found ${quote(document.features)}, wanted a list of features`;
    return nothing(...members, issueAt(root, ['features'], message));
  }
  const reads = document.features.map((value: unknown, i) => {
    return readFeature(value, locationOf(value, root, ['features', i]));
  });
  const empty = reads.length === 0 ? [issueAt(root, ['features'], 'no features', 'warning')] : [];
  const located = reads.flatMap((read) => read.located);
  return {
    located,
    issues: [
      ...members,
      ...crsIssues(document, root),
      ...empty,
      ...reads.flatMap((read) => read.issues),
      ...repeatedIds(located),
      ...(members.length > 0
        ? []
        : bboxConcerns(
            document,
            located.flatMap(({ feature: { geometry } }) => geometry ?? []),
          ).map(({ path, message, severity }) => issueAt(root, path, message, severity))),
    ],
  };
}

function locationOf(value: unknown, root: IssueLocation, at: Path): IssueLocation {
  const id = isRecord(value) ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number'
    ? { ...root, at, feature: String(id) }
    : { ...root, at };
}

function readFeature(value: unknown, location: IssueLocation): Read {
  const faults = featureFaults(value);
  // `geojson-validation` has the second word on what passes our own checks.
  const further = faults.length > 0 ? faults : secondOpinion(value);
  if (!isSound(value, further)) return nothing(...describeFaults(further, location));
  const { geometry } = value;
  const concerns = [
    ...geometryConcerns(geometry, ['geometry'], REGION),
    ...bboxConcerns(value, geometry === null ? [] : [geometry]),
  ];
  const issues = concerns.map(({ path, message, severity }) => issueAt(location, path, message, severity));
  const isGood = issues.every((issue) => issue.severity === 'warning');
  return { located: isGood ? [{ feature: value, location }] : [], issues };
}

function secondOpinion(value: unknown): Finding[] {
  return validation.isFeature(value, true).map((message) => ({ path: [], message }));
}

/** Whether nothing was found against a value. */
const isSound = (_value: unknown, faults: readonly Finding[]): _value is Feature<Geometry | null> =>
  faults.length === 0;

/** RFC 7946 does not ask for ids that differ, but whoever looks one up finds only one of the two. */
function repeatedIds(located: readonly LocatedFeature[]): Issue[] {
  const ids = new Set<string>();
  return located.flatMap(({ location }) => {
    if (location.feature === undefined) return [];
    if (ids.has(location.feature))
      return [issueAt(location, ['id'], 'another feature has this id', 'warning')];
    ids.add(location.feature);
    return [];
  });
}

/** The first faults of a feature; a geometry that is wrong throughout has thousands. */
function describeFaults(faults: readonly Finding[], location: IssueLocation): Issue[] {
  const issues = faults
    .slice(0, LISTED_FAULTS_COUNT)
    .map(({ path, message }) => issueAt(location, path, message));
  const more = faults.length - issues.length;
  return more > 0 ? [...issues, issueAt(location, [], `and ${more} more mistakes like these`)] : issues;
}

function readGeometry(value: unknown, root: IssueLocation): Read {
  const faults = geometryFaults(value, []);
  if (faults.length > 0) return nothing(...describeFaults(faults, root));
  const feature = { type: 'Feature', properties: {}, geometry: value };
  const read = readFeature(feature, { ...root, locate: inFeature(root.locate) });
  const note = issueAt(root, [], 'a bare geometry; read as one feature without properties', 'warning');
  return { located: read.located, issues: [note, ...read.issues] };
}

/** The feature that a bare geometry is read as stands in no file: its geometry is the whole of it. */
function inFeature(locate: Locator): Locator {
  return (path) => locate(path[0] === 'geometry' ? path.slice(1) : path);
}

/** RFC 7946 has done away with `crs`; a file in another system than WGS 84 is drawn a little, or far, off. */
function crsIssues(document: Readonly<Record<string, unknown>>, root: IssueLocation): Issue[] {
  if (document.crs === undefined || document.crs === null) return [];
  const isWgs84 = /CRS84|EPSG:{1,2}4326/i.test(JSON.stringify(document.crs));
  const message = isWgs84
    ? 'the old member "crs" is ignored; GeoJSON is always WGS 84'
    : `found ${quote(document.crs)}; positions are read as longitude and latitude in WGS 84`;
  return [issueAt(root, ['crs'], message, 'warning')];
}

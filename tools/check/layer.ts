import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { ContentFeature, FeatureId, LayerFile } from '../../src/content/model';
import { type LayerId, LICENSES } from '../../src/content/vocabulary';
import { isRecord } from '../../src/data/clinic/is-record';
import { type LocatedFeature, readCollection } from './collection';
import { readContentJson } from './content-json';
import { propertiesSchema, timeSchema } from './feature-schema';
import { type Issue, quote } from './issue';
import type { IssueLocation } from './issue-location';
import { issuesOf, parse } from './parse';
import { roundGeometry } from './round-geometry';
import { bounds, distinct, kebabId, some, strict, text, word } from './schema';

/** A layer of the atlas with the place of each of its features; only those that hold up. */
export interface CheckedLayer {
  readonly id: LayerId;
  readonly file: LayerFile;
  readonly locations: ReadonlyMap<ContentFeature, IssueLocation>;
  /** All ids in the file, also of features that do not hold up. */
  readonly ids: readonly FeatureId[];
  readonly issues: readonly Issue[];
}

/** What stands in a layer's file beside its features. */
export const membersSchema = strict({
  $schema: v.exactOptional(text),
  type: v.literal('FeatureCollection', (issue) => `found ${quote(issue.input)}, wanted "FeatureCollection"`),
  features: v.array(v.unknown(), (issue) => `found ${quote(issue.input)}, wanted a list of features`),
  license: word(LICENSES),
  attribution: distinct(some(text, 'credits')),
});

/** A feature of a layer. */
export const featureSchema = strict({
  type: v.literal('Feature'),
  id: kebabId,
  bbox: v.exactOptional(bounds),
  geometry: v.unknown(),
  time: v.exactOptional(timeSchema),
  properties: propertiesSchema,
});

/** Checks the text of `geo/layers/<id>.geojson` by itself; what other files say is for `crossFileIssues`. */
export function checkLayer(id: LayerId, text: string, file: string): CheckedLayer {
  const { document, locate, located, issues } = readCollection(readContentJson(text, file), file);
  if (document === undefined) return { ...emptyLayer(id), ids: idsInBroken(text), issues };
  const members = parse(membersSchema, document, { file, locate, at: [] });
  const checked = sharedWithLast(file, located.map(checkFeature));
  const locations = new Map(checked.flatMap(({ entry }) => (entry === undefined ? [] : [entry])));
  const { license, attribution } = members.kind === 'value' ? members.value : emptyLayer(id).file;
  return {
    id,
    file: { type: 'FeatureCollection', license, attribution, features: [...locations.keys()] },
    locations,
    ids: idsIn(document),
    issues: [...issuesOf(members), ...issues, ...checked.flatMap((feature) => feature.issues)],
  };
}

/** The layer that stands where none could be read. */
export function emptyLayer(id: LayerId): CheckedLayer {
  const file: LayerFile = { type: 'FeatureCollection', license: '', attribution: [], features: [] };
  return { id, file, locations: new Map(), ids: [], issues: [] };
}

/** What looks like ids in a text that is not JSON, so that one slip does not make all its features unknown. */
function idsInBroken(text: string): FeatureId[] {
  return [...text.matchAll(/"id":\s*"([^"]+)"/g)].flatMap(([, id]) => id ?? []);
}

function idsIn(document: unknown): FeatureId[] {
  if (!isRecord(document) || !Array.isArray(document.features)) return [];
  return document.features.flatMap((feature: unknown) => {
    return isRecord(feature) && typeof feature.id === 'string' ? [feature.id] : [];
  });
}

/** The features of each file as they were last. */
const last = new Map<string, ReadonlyMap<FeatureId, ContentFeature>>();

/** A feature that says what it said is the same thing, so that what was found out about it stays known. */
function sharedWithLast(file: string, checked: readonly CheckedFeature[]): CheckedFeature[] {
  const before = last.get(file);
  const now = new Map<FeatureId, ContentFeature>();
  const shared = checked.map((one): CheckedFeature => {
    const [feature, location] = one.entry ?? [];
    // Of two with one id, both count.
    if (feature === undefined || location === undefined || now.has(feature.id)) return one;
    const known = before?.get(feature.id);
    const kept = known !== undefined && isDeepStrictEqual(known, feature) ? known : feature;
    now.set(feature.id, kept);
    return { ...one, entry: [kept, location] };
  });
  last.set(file, now);
  return shared;
}

interface CheckedFeature {
  readonly entry?: readonly [ContentFeature, IssueLocation];
  readonly issues: readonly Issue[];
}

function checkFeature({ feature, location }: LocatedFeature): CheckedFeature {
  const parsed = parse(featureSchema, feature, location);
  if (parsed.kind === 'faulty') return { issues: parsed.issues };
  const { id, bbox, time, properties } = parsed.value;
  const optional = { ...(bbox && { bbox }), ...(time && { time }) };
  const checked: ContentFeature = {
    type: 'Feature',
    id,
    geometry: roundGeometry(feature.geometry),
    ...optional,
    properties,
  };
  return { entry: [checked, location], issues: [] };
}

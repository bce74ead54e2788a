import type { Source, SourceId } from '../../src/content/model';
import { readContentJson } from './content-json';
import { isRecord } from './is-record';
import { type Issue, quote } from './issue';
import { issuesOf, parse } from './parse';
import { issueAt, type Place } from './place';
import { sourceSchema } from './source-schema';

/** The bibliography; the places are those of all entries, also of those that do not hold up. */
export interface CheckedSources {
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly places: ReadonlyMap<SourceId, Place>;
  readonly issues: readonly Issue[];
}

/** Checks `geo/sources.json`, a list of CSL-JSON entries. */
export function checkSources(text: string, file: string): CheckedSources {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') return { sources: {}, places: new Map(), issues: [json.issue] };
  const root: Place = { file, locate: json.locate, at: [] };
  if (!Array.isArray(json.value)) {
    const issue = issueAt(root, [], `found ${quote(json.value)}, wanted a list of CSL-JSON entries`);
    return { sources: {}, places: new Map(), issues: [...json.issues, issue] };
  }
  const issues: Issue[] = [...json.issues];
  const sources = new Map<SourceId, Source>();
  const places = new Map<SourceId, Place>();
  for (const [i, entry] of json.value.entries()) {
    const place = placeOf(entry, { ...root, at: [i] });
    const parsed = parse(sourceSchema, entry, place);
    issues.push(...issuesOf(parsed));
    if (parsed.kind === 'value') sources.set(parsed.value.id, parsed.value);
    if (place.feature === undefined) continue;
    if (places.has(place.feature)) issues.push(issueAt(place, ['id'], 'another source has this id'));
    places.set(place.feature, place);
  }
  return { sources: Object.fromEntries(sources), places, issues };
}

function placeOf(entry: unknown, place: Place): Place {
  return isRecord(entry) && typeof entry.id === 'string' ? { ...place, feature: entry.id } : place;
}

import type { Source, SourceId } from '../../src/content/model';
import { isRecord } from '../../src/data/clinic/is-record';
import { readContentJson } from './content-json';
import { type Issue, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { issuesOf, parse } from './parse';
import { sourceSchema } from './source-schema';

/** The bibliography; the places are those of all entries, also of those that do not hold up. */
export interface CheckedSources {
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly locations: ReadonlyMap<SourceId, IssueLocation>;
  readonly issues: readonly Issue[];
}

/** Checks `geo/sources.json`, a list of CSL-JSON entries. */
export function checkSources(text: string, file: string): CheckedSources {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') return { sources: {}, locations: new Map(), issues: [json.issue] };
  const root: IssueLocation = { file, locate: json.locate, at: [] };
  if (!Array.isArray(json.value)) {
    const issue = issueAt(root, [], `found ${quote(json.value)}, wanted a list of CSL-JSON entries`);
    return { sources: {}, locations: new Map(), issues: [...json.issues, issue] };
  }
  const issues: Issue[] = [...json.issues];
  const sources = new Map<SourceId, Source>();
  const locations = new Map<SourceId, IssueLocation>();
  for (const [i, entry] of json.value.entries()) {
    const location = locationOf(entry, { ...root, at: [i] });
    const parsed = parse(sourceSchema, entry, location);
    issues.push(...issuesOf(parsed));
    if (parsed.kind === 'value') sources.set(parsed.value.id, parsed.value);
    if (location.feature === undefined) continue;
    if (locations.has(location.feature)) issues.push(issueAt(location, ['id'], 'another source has this id'));
    locations.set(location.feature, location);
  }
  return { sources: Object.fromEntries(sources), locations, issues };
}

function locationOf(entry: unknown, location: IssueLocation): IssueLocation {
  return isRecord(entry) && typeof entry.id === 'string' ? { ...location, feature: entry.id } : location;
}

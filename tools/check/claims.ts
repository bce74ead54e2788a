import type { Claim, ClaimId } from '../../src/content/model';
import { claimSchema } from './claim-schema';
import { readContentJson } from './content-json';
import { isRecord } from './is-record';
import { type Issue, quote } from './issue';
import { issuesOf, parse } from './parse';
import { issueAt, type Place } from './place';

/** The claims of the article; the places are those of all entries, also of those that do not hold up. */
export interface CheckedClaims {
  /** `none`: there is no list to say which claims there are; a link to a claim is then no second mistake. */
  readonly kind: 'list' | 'none';
  /** In order of the file, only those that hold up; of two with the same id the first. */
  readonly claims: readonly Claim[];
  readonly places: ReadonlyMap<ClaimId, Place>;
  readonly issues: readonly Issue[];
}

/** What stands where no claims could be read. */
export const NO_CLAIMS: CheckedClaims = { kind: 'none', claims: [], places: new Map(), issues: [] };

/** Checks `geo/claims.json` by itself: a list of claims in the order of the article. */
export function checkClaims(text: string, file: string): CheckedClaims {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') return { ...NO_CLAIMS, issues: [json.issue] };
  const root: Place = { file, locate: json.locate, at: [] };
  if (!Array.isArray(json.value)) {
    const issue = issueAt(root, [], `found ${quote(json.value)}, wanted a list of claims`);
    return { ...NO_CLAIMS, issues: [...json.issues, issue] };
  }
  const issues: Issue[] = [...json.issues];
  const claims: Claim[] = [];
  const places = new Map<ClaimId, Place>();
  for (const [i, entry] of json.value.entries()) {
    const place = placeOf(entry, { ...root, at: [i] });
    const isSecond = place.feature !== undefined && places.has(place.feature);
    if (isSecond) issues.push(issueAt(place, ['id'], 'another claim has this id'));
    else if (place.feature !== undefined) places.set(place.feature, place);
    const parsed = parse(claimSchema, entry, place);
    issues.push(...issuesOf(parsed));
    if (parsed.kind === 'value' && !isSecond) claims.push(parsed.value);
  }
  return { kind: 'list', claims, places, issues };
}

function placeOf(entry: unknown, place: Place): Place {
  return isRecord(entry) && typeof entry.id === 'string' ? { ...place, feature: entry.id } : place;
}

import type { Claim, ClaimId } from '../../src/content/model';
import { isRecord } from '../../src/data/clinic/is-record';
import { claimSchema } from './claim-schema';
import { readContentJson } from './content-json';
import { type Issue, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { issuesOf, parse } from './parse';

/** The claims of the article; the places are those of all entries, also of those that do not hold up. */
export interface CheckedClaims {
  /** `none`: there is no list to say which claims there are; a link to a claim is then no second mistake. */
  readonly kind: 'list' | 'none';
  /** In order of the file, only those that hold up; of two with the same id the first. */
  readonly claims: readonly Claim[];
  readonly locations: ReadonlyMap<ClaimId, IssueLocation>;
  readonly issues: readonly Issue[];
}

/** What stands where no claims could be read. */
export const NO_CLAIMS: CheckedClaims = { kind: 'none', claims: [], locations: new Map(), issues: [] };

/** Checks `geo/claims.json` by itself: a list of claims in the order of the article. */
export function checkClaims(text: string, file: string): CheckedClaims {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') return { ...NO_CLAIMS, issues: [json.issue] };
  const root: IssueLocation = { file, locate: json.locate, at: [] };
  if (!Array.isArray(json.value)) {
    const issue = issueAt(root, [], `found ${quote(json.value)}, wanted a list of claims`);
    return { ...NO_CLAIMS, issues: [...json.issues, issue] };
  }
  const issues: Issue[] = [...json.issues];
  const claims: Claim[] = [];
  const locations = new Map<ClaimId, IssueLocation>();
  for (const [i, entry] of json.value.entries()) {
    const location = locationOf(entry, { ...root, at: [i] });
    const isSecond = location.feature !== undefined && locations.has(location.feature);
    if (isSecond) issues.push(issueAt(location, ['id'], 'another claim has this id'));
    else if (location.feature !== undefined) locations.set(location.feature, location);
    const parsed = parse(claimSchema, entry, location);
    issues.push(...issuesOf(parsed));
    if (parsed.kind === 'value' && !isSecond) claims.push(parsed.value);
  }
  return { kind: 'list', claims, locations, issues };
}

function locationOf(entry: unknown, location: IssueLocation): IssueLocation {
  return isRecord(entry) && typeof entry.id === 'string' ? { ...location, feature: entry.id } : location;
}

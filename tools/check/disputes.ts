import type { Dispute } from '../../src/content/model';
import { nowhere } from '../../src/data/clinic/source-location';
import { readContentJson } from './content-json';
import type { Issue } from './issue';
import type { IssueLocation } from './issue-location';
import { issuesOf, parse } from './parse';
import { disputesSchema } from './schema';

/** The notes on disputed lines of the basemap. */
export interface CheckedDisputes {
  readonly disputes: readonly Dispute[];
  readonly location: IssueLocation;
  readonly issues: readonly Issue[];
}

/** What stands where there are no notes. */
export const NO_DISPUTES: CheckedDisputes = {
  disputes: [],
  location: { file: 'geo/basemap/disputes.json', locate: nowhere, at: [] },
  issues: [],
};

/** Checks the text of `geo/basemap/disputes.json`. */
export function checkDisputes(text: string, file: string): CheckedDisputes {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') {
    return { disputes: [], location: { file, locate: nowhere, at: [] }, issues: [json.issue] };
  }
  const location: IssueLocation = { file, locate: json.locate, at: [] };
  const parsed = parse(disputesSchema, json.value, location);
  return {
    disputes: parsed.kind === 'value' ? parsed.value : [],
    location,
    issues: [...json.issues, ...issuesOf(parsed)],
  };
}

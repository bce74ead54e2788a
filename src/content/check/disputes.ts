import type { Dispute } from '../model';
import type { Issue } from './issue';
import { readJson } from './json';
import { issuesOf, parse } from './parse';
import type { Place } from './place';
import { disputesSchema } from './schema';

/** The notes on disputed lines of the basemap. */
export interface CheckedDisputes {
  readonly disputes: readonly Dispute[];
  readonly place: Place;
  readonly issues: readonly Issue[];
}

/** Checks the text of `geo/basemap/disputes.json`. */
export function checkDisputes(text: string, file: string): CheckedDisputes {
  const json = readJson(text, file);
  if (json.kind === 'broken') {
    return { disputes: [], place: { file, lineOf: () => undefined, at: [] }, issues: [json.issue] };
  }
  const place: Place = { file, lineOf: json.lineOf, at: [] };
  const parsed = parse(disputesSchema, json.value, place);
  return { disputes: parsed.kind === 'value' ? parsed.value : [], place, issues: issuesOf(parsed) };
}

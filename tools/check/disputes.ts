import type { Dispute } from '../../src/content/model';
import { readContentJson } from './content-json';
import type { Issue } from './issue';
import { issuesOf, parse } from './parse';
import type { Place } from './place';
import { disputesSchema } from './schema';
import { nowhere } from './source-location';

/** The notes on disputed lines of the basemap. */
export interface CheckedDisputes {
  readonly disputes: readonly Dispute[];
  readonly place: Place;
  readonly issues: readonly Issue[];
}

/** Checks the text of `geo/basemap/disputes.json`. */
export function checkDisputes(text: string, file: string): CheckedDisputes {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') {
    return { disputes: [], place: { file, locate: nowhere, at: [] }, issues: [json.issue] };
  }
  const place: Place = { file, locate: json.locate, at: [] };
  const parsed = parse(disputesSchema, json.value, place);
  return {
    disputes: parsed.kind === 'value' ? parsed.value : [],
    place,
    issues: [...json.issues, ...issuesOf(parsed)],
  };
}

import type { FeatureId } from '../model';
import type { LayerId } from '../vocabulary';
import type { Issue } from './issue';
import { readJson } from './json';
import { issuesOf, parse } from './parse';
import type { Place } from './place';
import { namesSchema } from './schema';

/** Names of features in one language, by id. */
export type Names = Readonly<Record<FeatureId, { readonly name: string }>>;

/** The names of one layer in one language. */
export interface CheckedNames {
  readonly lang: string;
  readonly layer: LayerId;
  readonly names: Names;
  readonly place: Place;
  readonly issues: readonly Issue[];
}

/** Checks the text of `geo/names/<lang>/<layer>.json`. */
export function checkNames(lang: string, layer: LayerId, text: string, file: string): CheckedNames {
  const json = readJson(text, file);
  if (json.kind === 'broken') {
    return { lang, layer, names: {}, place: { file, lineOf: () => undefined, at: [] }, issues: [json.issue] };
  }
  const place: Place = { file, lineOf: json.lineOf, at: [] };
  const parsed = parse(namesSchema, json.value, place);
  return { lang, layer, names: parsed.kind === 'value' ? parsed.value : {}, place, issues: issuesOf(parsed) };
}

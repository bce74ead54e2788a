import { readFiles } from '../../tools/atlas/read-files';
import { checkAtlas } from '../../tools/check/atlas';
import type { ContentFile } from '../../tools/check/content-files';
import { formatIssue } from '../../tools/check/issue';

type Json = Record<string, unknown>;

/** A mistake in a file of the real content. */
export interface Plant {
  readonly what: string;
  readonly file: string;
  readonly edit: (text: string) => string;
  /** What the line of the issue says after the name of the file. */
  readonly says: RegExp;
}

export const original: readonly ContentFile[] = await readFiles('geo');

/** Edits JSON; the file is written anew with a member a line. */
const inJson =
  <Value>(edit: (value: Value) => void) =>
  (text: string): string => {
    const value = JSON.parse(text);
    edit(value);
    return JSON.stringify(value, null, 2);
  };

function entry<Entry extends Json>(list: readonly Entry[], id: string): Entry {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}`);
  return found;
}

/** A feature as loosely as a slip of the pen may make it. */
export interface Feature extends Json {
  readonly properties: Json & { readonly facts: Json[] };
}

/** A mistake in a feature; what is said begins after its line, column and id. */
export function inFeature(
  layer: string,
  id: string,
  what: string,
  edit: (feature: Feature) => void,
  says: string,
): Plant {
  return {
    what,
    file: `geo/layers/${layer}.geojson`,
    edit: inJson(({ features }: { readonly features: Feature[] }) => edit(entry(features, id))),
    says: new RegExp(`^:\\d+:\\d+ \\S+ ${says}`),
  };
}

/** A mistake in the properties of a feature. */
export function inProperties(layer: string, id: string, what: string, members: Json, says: string): Plant {
  return inFeature(layer, id, what, ({ properties }) => Object.assign(properties, members), says);
}

export function inClaim(id: string, what: string, members: Json, says: string): Plant {
  const edit = inJson((claims: Json[]) => Object.assign(entry(claims, id), members));
  return { what, file: 'geo/claims.json', edit, says: new RegExp(`^:\\d+:\\d+ \\S+ ${says}`) };
}

export function inSource(id: string, what: string, members: Json, says: string): Plant {
  const edit = inJson((sources: Json[]) => Object.assign(entry(sources, id), members));
  return { what, file: 'geo/sources.json', edit, says: new RegExp(`^:\\d+:\\d+ \\S+ ${says}`) };
}

/** What a language says of features or claims, by id, or a list of names by kind. */
export type Texts = Record<string, Json & { facts: string[] }>;

/** A mistake in a JSON file that is an object. */
export function inObject(file: string, what: string, edit: (value: Texts) => void, says: string): Plant {
  return { what, file: `geo/${file}`, edit: inJson(edit), says: new RegExp(`^:\\d+:\\d+ ${says}`) };
}

/** A mistake in the text of a file. */
export function inText(file: string, what: string, from: string | RegExp, to: string, says: string): Plant {
  return { what, file: `geo/${file}`, edit: (text) => text.replace(from, to), says: new RegExp(`^${says}`) };
}

/** Plants mistakes in the content, one after the other; a plant that changes nothing is a mistake of the test. */
export function planted(plants: readonly Plant[]): string[] {
  const texts = new Map(original.map(({ file, text }) => [file, text]));
  for (const { what, file, edit } of plants) {
    const text = texts.get(file) ?? '';
    const edited = edit(text);
    if (edited === text) throw new Error(`${file} was not changed: ${what}`);
    texts.set(file, edited);
  }
  return checkAtlas([...texts].map(([file, text]) => ({ file, text }))).issues.map(formatIssue);
}

/** Whether one of the lines tells of the plant, and where it is. */
export const isTold = (lines: readonly string[], { file, says }: Plant): boolean =>
  lines.some((line) => line.startsWith(file) && says.test(line.slice(file.length)));

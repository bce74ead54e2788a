import * as v from 'valibot';
import type { Dispute } from '../../src/content/model';
import { LAYER_IDS } from '../../src/content/vocabulary';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { Bounds } from '../../src/geometry/bounds';
import { quote } from './issue';

const LISTED_WORDS_COUNT = 12;

/** A schema that answers the type of the model, whatever it is given. */
export type SchemaOf<Model> = v.GenericSchema<unknown, Model>;

/** An object with these members and no others; an unknown member is answered with the nearest known one. */
export function strict<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    const last = issue.path?.at(-1);
    if (last === undefined || typeof last.key !== 'string')
      return `found ${quote(issue.input)}, wanted an object`;
    if (!(last.key in entries)) return `unknown member${didYouMean(last.key, Object.keys(entries))}`;
    return 'missing';
  });
}

/** One word of a vocabulary. */
export function word<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, (issue) => {
    const near = typeof issue.input === 'string' ? didYouMean(issue.input, words) : '';
    const more = words.length > LISTED_WORDS_COUNT ? `, … (${words.length} in all)` : '';
    return `found ${quote(issue.input)}${near}, wanted one of ${words.slice(0, LISTED_WORDS_COUNT).join(', ')}${more}`;
  });
}

/**
 * A word of a vocabulary that an atlas may add to.
 * @param how what to do for a word of one's own
 */
export function wordOrOwn<const Words extends readonly string[]>(
  words: Words,
  how: (word: string) => string,
) {
  return v.picklist(words, (issue) => {
    const near = typeof issue.input === 'string' ? didYouMean(issue.input, words) : '';
    const listed = words.slice(0, LISTED_WORDS_COUNT).join(', ');
    const more = words.length > LISTED_WORDS_COUNT ? `, … (${words.length} in all)` : '';
    return `found ${quote(issue.input)}${near}, wanted one of ${listed}${more}; or ${how(String(issue.input))}`;
  });
}

/** How to add a part or a theme. */
export const toAdd =
  (member: 'parts' | 'themes') =>
  (id: string): string =>
    `add it to "${member}" in atlas.json, and its name, "${member === 'parts' ? 'story.part' : 'theme'}.${id}", to interface.json`;

/** What something is a part or an example of, where the atlas names none of these: it is read as nothing. */
export const ofNone = v.optional(
  v.pipe(
    v.string(),
    v.transform(() => ''),
  ),
  '',
);

/** Text with something in it. */
export const text = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted text`),
  v.check((value) => value.trim() !== '', 'found "", wanted text'),
);

/** A list whose entries all differ. */
export function distinct<const List extends v.GenericSchema<unknown, readonly unknown[]>>(list: List) {
  return v.pipe(
    list,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const again = dataset.value.find((item, i) => dataset.value.indexOf(item) < i);
      if (again !== undefined) addIssue({ message: `found ${quote(again)} twice, wanted it once` });
    }),
  );
}

/** Text with something in it, and not more than so many characters. */
export const longText = (most: number) =>
  v.pipe(
    text,
    v.maxLength(most, (issue) => `found ${issue.input.length} characters, wanted at most ${most}`),
  );

/** Lower-case words joined by hyphens. */
export const kebabId = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted an id such as "gwadar-port"`),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    (issue) => `found ${quote(issue.input)}, wanted an id such as "gwadar-port"`,
  ),
);

/** A list with at least one entry. */
export function some<const Item extends v.GenericSchema>(item: Item, what: string) {
  return v.pipe(
    v.array(item, (issue) => `found ${quote(issue.input)}, wanted a list of ${what}`),
    v.minLength(1, `found an empty list, wanted at least one of ${what}`),
  );
}

export const number = v.pipe(
  v.number((issue) => `found ${quote(issue.input)}, wanted a number`),
  v.finite('wanted a finite number'),
);

/** A number within limits. */
export const bounded = (least: number, most: number, what: string) => {
  const wanted = (found: number) => `found ${found}, wanted ${what}, from ${least} to ${most}`;
  return v.pipe(
    number,
    v.minValue(least, (issue) => wanted(issue.input)),
    v.maxValue(most, (issue) => wanted(issue.input)),
  );
};

const isBounds = ([west, south, east, north]: Bounds) =>
  west < east &&
  south < north &&
  Math.abs(west) <= 180 &&
  east <= 180 &&
  Math.abs(south) <= 90 &&
  north <= 90;

/** A `bbox` of RFC 7946 that does not cross the date line. */
export const bounds = v.pipe(
  v.strictTuple([number, number, number, number], 'wanted [west, south, east, north]'),
  v.check(
    (value) => isBounds(value),
    (issue) => `found ${quote(issue.input)}, wanted [west, south, east, north], in degrees`,
  ),
);

/** `basemap/disputes.json`. */
export const disputesSchema = v.array(
  strict({
    id: kebabId,
    name: text,
    text,
    sources: distinct(some(kebabId, 'source ids')),
  }) satisfies SchemaOf<Dispute>,
);

export const layerId = wordOrOwn(
  LAYER_IDS,
  (id) => `add {"id": "${id}"} to "layers" in atlas.json, and layers/${id}.geojson`,
);

import * as v from 'valibot';
import type { Bounds, Dispute, FeatureProperties, FeatureTime, Source } from '../model';
import { CORRIDOR_IDS, FACT_LABELS, KINDS, LAYER_IDS, STATUSES } from '../vocabulary';
import { isRecord } from './is-record';
import { quote } from './issue';
import { didYouMean } from './suggest';
import { isDate } from './time';

const WORDS_LISTED = 12;

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
    const more = words.length > WORDS_LISTED ? `, … (${words.length} words in vocabulary.ts)` : '';
    return `found ${quote(issue.input)}${near}, wanted one of ${words.slice(0, WORDS_LISTED).join(', ')}${more}`;
  });
}

/** Text with something in it. */
export const text = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted text`),
  v.check((value) => value.trim() !== '', 'found "", wanted text'),
);

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

const date = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted a date such as "2018-01-31"`),
  v.check(isDate, (issue) => `found ${quote(issue.input)}, wanted a date that exists, such as "2018-01-31"`),
);
const openDate = v.union([v.literal('..'), date], (issue) => {
  return `found ${quote(issue.input)}, wanted a date that exists, such as "2018-01-31", or ".."`;
});

const fact = strict({
  label: word(FACT_LABELS),
  value: text,
  sources: some(kebabId, 'source ids'),
  confidence: v.exactOptional(word(['low'])),
});

const position = v.pipe(v.array(number), v.minLength(2, 'wanted a position'));

const stop = strict({
  route: kebabId,
  km: number,
  km_kind: word(['published', 'fitted']),
  elevation_m: number,
  on_line: position,
});

const waypoint = strict({
  id: kebabId,
  name: v.exactOptional(text),
  km: number,
  km_kind: word(['published', 'fitted', 'measured']),
  elevation_m: v.exactOptional(number),
  on_line: position,
});

/** `FeatureProperties` of the model, as content files must spell them. */
export const propertiesSchema = strict({
  name: text,
  summary: longText(400),
  kind: word(KINDS),
  status: word(STATUSES),
  grade: word(['A', 'B', 'C']),
  grade_note: v.exactOptional(text),
  also_called: v.exactOptional(v.pipe(v.array(text), v.minLength(1))),
  facts: v.array(fact, 'wanted a list of facts'),
  sources: some(kebabId, 'source ids'),
  corridors: v.exactOptional(some(word(CORRIDOR_IDS), 'corridors')),
  reason: v.exactOptional(longText(80)),
  time_precision: v.exactOptional(word(['day', 'month', 'year'])),
  part_of: v.exactOptional(kebabId),
  parts: v.exactOptional(some(kebabId, 'feature ids')),
  importance: v.exactOptional(
    v.picklist([1, 2, 3, 4, 5], (issue) => `found ${quote(issue.input)}, wanted 1 to 5`),
  ),
  stop: v.exactOptional(stop),
  waypoints: v.exactOptional(
    v.pipe(
      v.array(waypoint, (issue) => `found ${quote(issue.input)}, wanted a list of way-points`),
      v.minLength(2, 'found fewer than two way-points, wanted at least the two ends'),
    ),
  ),
}) satisfies SchemaOf<FeatureProperties>;

const instantSchema = strict({ date });
const intervalSchema = strict({
  interval: v.pipe(
    v.strictTuple([openDate, openDate], (issue) => `found ${quote(issue.input)}, wanted [start, end]`),
    v.check(
      ([start, end]) => start === '..' || end === '..' || start <= end,
      (issue) => `found ${quote(issue.input)}, wanted the earlier date first`,
    ),
  ),
});

/** JSON-FG `time`: a `date` or an `interval`, not both. */
export const timeSchema = v.lazy((input) =>
  isRecord(input) && 'date' in input ? instantSchema : intervalSchema,
) satisfies SchemaOf<FeatureTime>;

/** One CSL-JSON entry; members that the explorer does not read are left out. */
export const sourceSchema = v.object({
  id: kebabId,
  type: text,
  title: text,
  URL: v.exactOptional(
    v.pipe(
      text,
      v.url((issue) => `found ${quote(issue.input)}, wanted an address`),
    ),
  ),
  language: v.exactOptional(text),
  publisher: v.exactOptional(text),
  'container-title': v.exactOptional(text),
  author: v.exactOptional(
    v.array(
      v.object({
        family: v.exactOptional(text),
        given: v.exactOptional(text),
        literal: v.exactOptional(text),
      }),
    ),
  ),
  issued: v.exactOptional(v.object({ 'date-parts': v.array(v.array(number)) })),
  note: v.exactOptional(text),
  custom: v.object({ held: word(['read', 'address', 'data']) }),
}) satisfies SchemaOf<Source>;

/** `basemap/disputes.json`. */
export const disputesSchema = v.array(
  strict({ id: kebabId, name: text, text, sources: v.array(text) }) satisfies SchemaOf<Dispute>,
);

export const layerId = word(LAYER_IDS);

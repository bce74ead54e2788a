import * as v from 'valibot';
import { KINDS, TIMELINE_LANES } from '../../src/content/kinds';
import { layersWhere } from '../../src/content/layers';
import { MANIFEST } from '../../src/content/manifest';
import type { FeatureProperties, FeatureTime } from '../../src/content/model';
import { isDate } from '../../src/content/partial-date';
import { SOURCES_REACH, STATUSES } from '../../src/content/vocabulary';
import { isRecord } from '../../src/data/clinic/is-record';
import { factSchema } from './fact-schema';
import { quote } from './issue';
import {
  bounded,
  distinct,
  kebabId,
  longText,
  number,
  type SchemaOf,
  some,
  strict,
  word,
  wordOrOwn,
} from './schema';

const date = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted a date such as "2018-01-31"`),
  v.check(isDate, (issue) => `found ${quote(issue.input)}, wanted a date that exists, such as "2018-01-31"`),
  v.check(
    (day) => !isDate(day) || day <= SOURCES_REACH,
    (issue) =>
      `found ${quote(issue.input)}, wanted a date up to ${SOURCES_REACH}, which the sources reach to`,
  ),
);
const openDate = v.lazy((input) => (input === '..' ? v.literal('..') : date));

/** A map label, if a long one. */
const LONGEST_NAME_CHARACTERS = 60;

const SENTENCE_END = /[.!?)”’]$|^\s*$/;

/** Positions beside lines carry no height; that of the line counts. */
const position = v.pipe(
  v.array(number, (issue) => `found ${quote(issue.input)}, wanted [longitude, latitude]`),
  v.length(2, (issue) => `found ${quote(issue.input)}, wanted [longitude, latitude]`),
);

/** Metres above the sea: the Turpan depression lies at -154, Everest rises to 8,849. */
const elevation = bounded(-430, 8849, 'metres above the sea');

/** Kilometres along a route; the highway has 1,221, and nothing in the atlas is longer than China is wide. */
const chainage = bounded(-500, 5500, 'kilometres along the route');

/** A place beside the road; farther away it is no stop of it. */
const offRoad = bounded(0.1, 20, 'kilometres beside the line');

const stop = strict({
  route: kebabId,
  km: chainage,
  km_kind: word(['published', 'fitted']),
  elevation_m: elevation,
  on_line: position,
  off_road_km: v.exactOptional(offRoad),
});

const waypoint = strict({
  id: kebabId,
  name: v.exactOptional(longText(LONGEST_NAME_CHARACTERS)),
  km: chainage,
  km_kind: word(['published', 'fitted', 'measured']),
  elevation_m: v.exactOptional(elevation),
  on_line: position,
  off_road_km: v.exactOptional(offRoad),
});

/** The classes of each group that a feature is in, under the id of the group. */
const groupEntries = Object.fromEntries(
  MANIFEST.groups.map(({ id }) => {
    const classes = layersWhere(({ group }) => group === id);
    return [id, v.exactOptional(distinct(some(word(classes), 'layers')))] as const;
  }),
) as Record<never, never>;

/** `FeatureProperties` of the model, as content files must spell them. */
export const propertiesSchema = strict({
  ...groupEntries,
  name: longText(LONGEST_NAME_CHARACTERS),
  summary: v.pipe(longText(400), v.regex(SENTENCE_END, 'wanted a summary that ends as a sentence does')),
  kind: wordOrOwn(
    KINDS,
    (kind) =>
      `a kind of your own: "${kind}": {"lane": "${TIMELINE_LANES[0]}"} among "kinds" in atlas.json, and its name, "kind.${kind}", in interface.json`,
  ),
  status: word(STATUSES),
  grade: word(['A', 'B', 'C']),
  grade_note: v.exactOptional(longText(400)),
  also_called: v.exactOptional(distinct(some(longText(80), 'names'))),
  facts: v.pipe(
    v.array(factSchema, (issue) => `found ${quote(issue.input)}, wanted a list of facts`),
    v.check(
      (facts) => facts.filter(({ payer }) => payer !== undefined).length < 2,
      'found a second "payer", wanted one',
    ),
  ),
  sources: distinct(some(kebabId, 'source ids')),
  reason: v.exactOptional(longText(80)),
  time_precision: v.exactOptional(word(['day', 'month', 'year'])),
  part_of: v.exactOptional(kebabId),
  parts: v.exactOptional(distinct(some(kebabId, 'feature ids'))),
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

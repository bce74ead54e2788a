import * as v from 'valibot';
import { ICON_NAMES, type Manifest, type ManifestLayer } from '../../src/content/manifest';
import { isDate } from '../../src/content/partial-date';
import { quote } from './issue';
import {
  bounded,
  bounds,
  distinct,
  kebabId,
  number,
  type SchemaOf,
  some,
  strict,
  text,
  word,
} from './schema';

const hex = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted a colour such as "#8f1d2c"`),
  v.regex(/^#[0-9a-f]{6}$/, (issue) => `found ${quote(issue.input)}, wanted a colour such as "#8f1d2c"`),
);

/** Colours of the light and of the dark theme. */
const colour = v.strictTuple([hex, hex], 'wanted two colours: [of the light theme, of the dark theme]');

const year = v.pipe(number, v.integer('wanted a whole year'));

const mark = v.exactOptional(
  v.literal(true, (issue) => `found ${quote(issue.input)}, wanted true, or no such member`),
);

const layer = strict({
  id: kebabId,
  colour,
  shape: word(ICON_NAMES),
  drawn: v.exactOptional(word(['route', 'lines'])),
  routes: v.exactOptional(v.record(kebabId, colour)),
  badges: v.exactOptional(v.record(kebabId, word(ICON_NAMES))),
  group: v.exactOptional(kebabId),
  off: mark,
  told: mark,
  abroad: mark,
  plan: v.exactOptional(
    strict({
      ground: kebabId,
      zoom: bounded(0, 22, 'a zoom'),
      lat: bounded(-85, 85, 'a latitude'),
      lon: bounded(-180, 180, 'a longitude'),
    }),
  ),
}) satisfies SchemaOf<ManifestLayer>;

/** `atlas.json`. */
export const manifestSchema = strict({
  name: kebabId,
  language: text,
  view: bounds,
  years: v.pipe(
    v.strictTuple([year, year], 'wanted [first year, last year]'),
    v.check(
      ([first, last]) => first < last,
      ({ input: [first, last] }) => `found [${first}, ${last}], wanted the earlier year first`,
    ),
  ),
  read_until: v.pipe(
    text,
    v.check(isDate, (issue) => `found ${quote(issue.input)}, wanted a date such as "2018-01-31"`),
  ),
  article: kebabId,
  ride: kebabId,
  parts: distinct(some(kebabId, 'ids of parts')),
  themes: distinct(some(kebabId, 'ids of themes')),
  groups: v.array(strict({ id: kebabId, reasons: v.exactOptional(v.boolean('wanted true or false')) })),
  payers: v.array(strict({ id: kebabId, colour })),
  layers: some(layer, 'layers'),
}) satisfies SchemaOf<Manifest>;

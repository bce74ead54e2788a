import * as v from 'valibot';
import { TIMELINE_LANES } from '../../src/content/kinds';
import {
  ICON_NAMES,
  type ManifestKind,
  type ManifestRide,
  type WrittenLayer,
  type WrittenManifest,
} from '../../src/content/manifest';
import { isDate } from '../../src/content/partial-date';
import { LICENSES } from '../../src/content/vocabulary';
import { quote } from './issue';
import {
  bounded,
  bounds,
  distinct,
  kebabId,
  longText,
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
  colour: v.exactOptional(colour),
  shape: v.exactOptional(word(ICON_NAMES)),
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
}) satisfies SchemaOf<WrittenLayer>;

const kind = strict({
  lane: word(TIMELINE_LANES),
  place: mark,
  counts: v.exactOptional(word(['power', 'length'])),
}) satisfies SchemaOf<ManifestKind>;

const speed = bounded(0.01, 200, 'kilometres a second');

const ride = strict({
  speeds: v.exactOptional(distinct(some(speed, 'speeds'))),
  best: v.exactOptional(
    v.pipe(
      v.strictTuple([number, number], 'wanted [from, to], in kilometres'),
      v.check(([from, to]) => from < to, 'wanted the lower kilometre first'),
    ),
  ),
}) satisfies SchemaOf<ManifestRide>;

/** `atlas.json`. */
export const manifestSchema = strict({
  $schema: v.exactOptional(text),
  name: v.exactOptional(kebabId),
  language: v.exactOptional(text),
  view: v.exactOptional(bounds),
  years: v.exactOptional(
    v.pipe(
      v.strictTuple([year, year], 'wanted [first year, last year]'),
      v.check(
        ([first, last]) => first < last,
        ({ input: [first, last] }) => `found [${first}, ${last}], wanted the earlier year first`,
      ),
    ),
  ),
  spans: v.exactOptional(
    v.pipe(
      v.array(year),
      v.length(5, 'wanted the last years of five spans'),
      v.check(
        (ends) => ends.every((end, i) => i === 0 || end > (ends[i - 1] ?? end)),
        'wanted them in order',
      ),
    ),
  ),
  read_until: v.exactOptional(
    v.pipe(
      text,
      v.check(isDate, (issue) => `found ${quote(issue.input)}, wanted a date such as "2018-01-31"`),
    ),
  ),
  article: v.exactOptional(kebabId),
  ride: v.exactOptional(kebabId),
  parts: v.exactOptional(distinct(v.array(kebabId))),
  themes: v.exactOptional(distinct(v.array(kebabId))),
  groups: v.exactOptional(
    v.array(strict({ id: kebabId, reasons: v.exactOptional(v.boolean('wanted true or false')) })),
  ),
  payers: v.exactOptional(v.array(strict({ id: kebabId, colour }))),
  lanes: v.exactOptional(distinct(some(kebabId, 'ids of lanes'))),
  rides: v.exactOptional(v.record(kebabId, ride)),
  kinds: v.exactOptional(v.record(kebabId, kind)),
  facts: v.exactOptional(distinct(some(longText(40), 'labels of facts'))),
  currency: v.exactOptional(
    v.pipe(
      text,
      v.regex(
        /^[A-Z]{3}$/,
        (issue) => `found ${quote(issue.input)}, wanted a code of ISO 4217 such as "USD"`,
      ),
    ),
  ),
  heights: v.exactOptional(strict({ from: text, error_m: bounded(0, 1000, 'metres') })),
  fitted_km: v.exactOptional(bounded(0, 1000, 'kilometres')),
  figures: v.exactOptional(
    some(
      strict({
        label: longText(40),
        unit: v.exactOptional(text),
        by: v.exactOptional(text),
        chart: v.exactOptional(text),
      }),
      'figures',
    ),
  ),
  basemap: v.exactOptional(
    strict({
      region: v.exactOptional(bounds),
      detail: v.exactOptional(v.unknown()),
      disputes: v.exactOptional(distinct(v.array(kebabId))),
    }),
  ),
  licence: v.exactOptional(word(LICENSES)),
  credits: v.exactOptional(distinct(some(text, 'credits'))),
  layers: some(layer, 'layers'),
}) satisfies SchemaOf<WrittenManifest>;

import * as v from 'valibot';
import { MANIFEST } from '../../src/content/manifest';
import type { Claim } from '../../src/content/model';
import {
  CLAIM_KINDS,
  CONFIDENCES,
  GROUPED_LAYERS,
  SECTIONS,
  THEMES,
  VERDICTS,
} from '../../src/content/vocabulary';
import { timeSchema } from './feature-schema';
import { quote } from './issue';
import {
  distinct,
  kebabId,
  longText,
  number,
  ofNone,
  type SchemaOf,
  some,
  strict,
  text,
  toAdd,
  word,
  wordOrOwn,
} from './schema';

const claimId = v.pipe(
  text,
  v.regex(/^c[1-9]\d*$/, (issue) => `found ${quote(issue.input)}, wanted an id such as "c18"`),
);

const paragraph = v.pipe(
  number,
  v.integer('wanted a whole number'),
  v.minValue(0, 'wanted a paragraph counted from 1, or 0 for the notes'),
);

/** One entry of `claims.json`. */
export const claimSchema = strict({
  id: claimId,
  // A story of its own, without an article that it retells, has neither.
  paragraph: MANIFEST.article === undefined ? v.optional(paragraph, 0) : paragraph,
  section: SECTIONS.length === 0 ? ofNone : wordOrOwn(SECTIONS, toAdd('parts')),
  statement: longText(220),
  kind: word(CLAIM_KINDS),
  date: v.exactOptional(longText(60)),
  time: v.exactOptional(timeSchema),
  time_precision: v.exactOptional(word(['day', 'month', 'year'])),
  features: distinct(
    v.array(kebabId, (issue) => `found ${quote(issue.input)}, wanted a list of feature ids`),
  ),
  theme: THEMES.length === 0 ? ofNone : wordOrOwn(THEMES, toAdd('themes')),
  group: v.exactOptional(word(GROUPED_LAYERS)),
  verdict: word(VERDICTS),
  record: longText(600),
  confidence: word(CONFIDENCES),
  sources: distinct(some(kebabId, 'source ids')),
}) satisfies SchemaOf<Claim>;

import * as v from 'valibot';
import type { References } from './citation/reference';
import type { ClaimTexts, FeatureTexts } from './language';
import type { Claim, Details, FeatureTime, Source } from './model';
import { CLAIM_KINDS, CONFIDENCES, GROUPED_LAYERS, VERDICTS } from './vocabulary';

/*
 * What this code understands of the published files. Their addresses stay from version to version, so an open page may
 * meet files that are newer than its code: members that it does not know are left out, words that it does not know are
 * refused. The check of the content is stricter; it is in `tools/check/`.
 */

type SchemaOf<Model> = v.GenericSchema<unknown, Model>;

const texts = v.array(v.string());

const time = v.union([
  v.object({ date: v.string() }),
  v.object({ interval: v.tuple([v.string(), v.string()]) }),
]) satisfies SchemaOf<FeatureTime>;

const claim = v.object({
  id: v.string(),
  paragraph: v.number(),
  section: v.string(),
  statement: v.string(),
  kind: v.picklist(CLAIM_KINDS),
  date: v.exactOptional(v.string()),
  time: v.exactOptional(time),
  time_precision: v.exactOptional(v.picklist(['day', 'month', 'year'])),
  features: texts,
  theme: v.string(),
  group: v.exactOptional(v.picklist(GROUPED_LAYERS)),
  verdict: v.picklist(VERDICTS),
  record: v.string(),
  confidence: v.picklist(CONFIDENCES),
  sources: texts,
}) satisfies SchemaOf<Claim>;

const source = v.object({
  id: v.string(),
  type: v.string(),
  title: v.string(),
  language: v.exactOptional(v.string()),
  URL: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  'container-title': v.exactOptional(v.string()),
  author: v.exactOptional(
    v.array(
      v.object({
        family: v.exactOptional(v.string()),
        given: v.exactOptional(v.string()),
        literal: v.exactOptional(v.string()),
      }),
    ),
  ),
  issued: v.exactOptional(v.object({ 'date-parts': v.array(v.array(v.number())) })),
  note: v.exactOptional(v.string()),
  custom: v.object({ held: v.picklist(['read', 'address', 'data']) }),
}) satisfies SchemaOf<Source>;

const details = v.object({
  facts: v.array(
    v.object({
      label: v.string(),
      value: v.string(),
      amount: v.exactOptional(v.union([v.number(), v.tuple([v.number(), v.number()])])),
      currency: v.exactOptional(v.string()),
      approximate: v.exactOptional(v.literal(true)),
      planned: v.exactOptional(v.literal(true)),
      sources: texts,
      confidence: v.exactOptional(v.literal('low')),
    }),
  ),
  sources: texts,
  grade_note: v.exactOptional(v.string()),
}) satisfies SchemaOf<Details>;

const references = v.record(
  v.string(),
  v.object({
    reference: v.string(),
    bibtex: v.string(),
    supports: v.object({ features: texts, claims: texts, disputes: texts, chapters: texts }),
  }),
) satisfies SchemaOf<References>;

const claimTexts = v.record(
  v.string(),
  v.object({ statement: v.string(), record: v.string(), date: v.exactOptional(v.string()) }),
) satisfies SchemaOf<ClaimTexts>;

const featureTexts = v.record(
  v.string(),
  v.object({
    name: v.string(),
    summary: v.exactOptional(v.string()),
    reason: v.exactOptional(v.string()),
    grade_note: v.exactOptional(v.string()),
    facts: v.exactOptional(texts),
  }),
) satisfies SchemaOf<FeatureTexts>;

const placeName = v.object({
  properties: v.object({ kind: v.string(), name: v.string(), rank: v.number() }),
  geometry: v.object({ coordinates: v.array(v.number()) }),
});

const detailEntry = v.object({
  name: v.string(),
  file: v.string(),
  box: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  zoom: v.tuple([v.number(), v.number()]),
  source: v.string(),
  date: v.exactOptional(v.string()),
  theme: v.string(),
});

/** What each published file holds. */
export const SCHEMAS = {
  claims: v.array(claim),
  sources: v.array(source),
  layer: v.object({ features: v.array(v.object({ id: v.string(), properties: details })) }),
  references,
  claimTexts,
  featureTexts,
  detailIndex: v.array(detailEntry),
  placeNames: v.object({ features: v.array(placeName) }),
} as const;

/** @throws where it is not what this code knows */
export function readPublished<Kind extends keyof typeof SCHEMAS>(
  kind: Kind,
  json: unknown,
): v.InferOutput<(typeof SCHEMAS)[Kind]> {
  return v.parse<(typeof SCHEMAS)[Kind]>(SCHEMAS[kind], json);
}

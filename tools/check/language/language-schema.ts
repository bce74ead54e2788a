import * as v from 'valibot';
import type {
  BasemapTexts,
  ClaimTexts,
  DisputeTexts,
  FeatureTexts,
  LanguageInfo,
} from '../../../src/content/language';
import { quote } from '../issue';
import { kebabId, longText, type SchemaOf, strict, text, word } from '../schema';

const locale = v.pipe(
  text,
  v.check(isLocale, (issue) => `found ${quote(issue.input)}, wanted a BCP 47 tag such as "ur-PK"`),
);

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** `language.json`: what the language is. Its code is the name of the folder. */
export const languageSchema = strict({
  name: text,
  locale,
  direction: word(['ltr', 'rtl']),
  reviewed: v.exactOptional(v.boolean('wanted true or false')),
}) satisfies SchemaOf<Omit<LanguageInfo, 'code'>>;

/** `interface.json`: the words of the interface, as ICU messages. */
export const messagesSchema = v.record(text, text);

/** `layers/<layer>.json`. Other languages may need more room than the English summary has. */
export const featureTextsSchema = v.record(
  kebabId,
  strict({
    name: text,
    summary: v.exactOptional(longText(700)),
    reason: v.exactOptional(text),
    grade_note: v.exactOptional(text),
    facts: v.exactOptional(v.array(text, 'wanted a list of texts')),
  }),
) satisfies SchemaOf<FeatureTexts>;

/** `glossary.json`: terms as they stand in the story, and what they mean. */
export const glossarySchema = v.record(longText(60), longText(320));

/** `claims.json`. */
export const claimTextsSchema = v.record(
  text,
  strict({ statement: longText(400), record: longText(1000), date: v.exactOptional(text) }),
) satisfies SchemaOf<ClaimTexts>;

/** `disputes.json`. */
export const disputeTextsSchema = v.record(
  kebabId,
  strict({ name: text, text }),
) satisfies SchemaOf<DisputeTexts>;

/** `basemap.json`. */
export const basemapTextsSchema = v.record(text, v.record(text, text)) satisfies SchemaOf<BasemapTexts>;

import { computed, type ReadonlySignal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import { FIRST_LANGUAGE } from '../content/first-language';
import type {
  BriefTranslation,
  Language,
  LanguageInfo,
  LocalizedName,
  LocalizedText,
} from '../content/language';
import type { BriefAtlas, Dispute, FeatureId, FeatureProse } from '../content/model';
import type { Translator } from './translator';

/** The words of the content in the reader's language. */
export interface Localization {
  /** The languages that the atlas speaks. */
  readonly languages: readonly LanguageInfo[];
  /** The name of a feature, or of a way-point that is none. */
  readonly nameOf: (id: FeatureId) => LocalizedName;
  /** What a feature is, in one to three sentences; null until the English texts have come. */
  readonly summaryOf: (id: FeatureId) => LocalizedText | null;
  /** Why the editors put a feature in its classes; null where they did not. */
  readonly reasonOf: (id: FeatureId) => LocalizedText | null;
  /** The notes on disputed borders. */
  readonly disputes: ReadonlySignal<readonly LocalizedDispute[]>;
  /** The name of a place of the basemap in the reader's language, by kind and English name. */
  readonly placeNameOf: (kind: string, name: string) => string | undefined;
  /** Which way a language runs. */
  readonly dirOf: (lang: Language) => 'ltr' | 'rtl';
}

/** A note on a disputed border, and the language that it is in. */
export type LocalizedDispute = Dispute & { readonly lang: Language };

interface LocalizationInput {
  readonly t: ReadonlySignal<Translator>;
  /** What the language says of the content; null: it is English, which the content itself is in. */
  readonly translation: ReadonlySignal<Pick<BriefTranslation, 'features' | 'disputes' | 'basemap'> | null>;
  readonly index: AtlasIndex;
  /** What is said of features in English, as far as it has come and does not stand in the index. */
  readonly english?: ReadonlySignal<Readonly<Record<FeatureId, FeatureProse>>>;
  readonly atlas: Pick<BriefAtlas, 'disputes'>;
  readonly languages: readonly LanguageInfo[];
}

/** Puts the words of a language together; what is not translated stays in English. */
export function createLocalization({
  t,
  translation,
  index,
  english,
  atlas,
  languages,
}: LocalizationInput): Localization {
  const textOf = (id: FeatureId, member: 'name' | 'summary' | 'reason'): LocalizedText | null => {
    const translated = translation.value?.features[id]?.[member];
    if (translated !== undefined) return { text: translated, lang: t.value.lang };
    const told = index.features.get(id)?.properties[member];
    const text = told ?? (member === 'name' ? undefined : english?.value[id]?.[member]);
    return text === undefined ? null : { text, lang: FIRST_LANGUAGE };
  };
  return {
    languages,
    nameOf: (id) => {
      const { text: name, lang } = textOf(id, 'name') ?? {
        text: index.nameOf(id) ?? id,
        lang: FIRST_LANGUAGE,
      };
      return { name, lang };
    },
    summaryOf: (id) => textOf(id, 'summary'),
    reasonOf: (id) => textOf(id, 'reason'),
    disputes: computed(() =>
      atlas.disputes.map((dispute) => {
        const translated = translation.value?.disputes[dispute.id];
        return translated
          ? { ...dispute, ...translated, lang: t.value.lang }
          : { ...dispute, lang: FIRST_LANGUAGE };
      }),
    ),
    placeNameOf: (kind, name) => translation.value?.basemap[kind]?.[name],
    dirOf: (lang) => languages.find(({ code }) => code === lang)?.direction ?? 'ltr',
  };
}

import { languages, translations } from 'virtual:atlas/languages';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import english from '../geo/languages/en/interface.json';
import type { AtlasIndex } from './content/atlas-index';
import type { BriefTranslation, Language, Told } from './content/language';
import type { BriefAtlas, Dispute, FeatureId } from './content/model';
import { createTranslator, type Translator } from './i18n/translator';
import type { Named } from './panels/context';
import type { ViewState } from './state/view-state';

/** The words that the reader sees: those of the interface, and those of the content. */
export interface LanguagePack {
  readonly t: ReadonlySignal<Translator>;
  /** The name of a feature, or of a way-point that is none. */
  readonly nameOf: (id: FeatureId) => Named;
  readonly summaryOf: (id: FeatureId) => Told;
  /** Why the editors put a feature in its corridor; null where they did not. */
  readonly reasonOf: (id: FeatureId) => Told | null;
  readonly disputes: ReadonlySignal<readonly ToldDispute[]>;
  /** The name of a place of the basemap in the reader's language, by kind and English name. */
  readonly placeNameOf: (kind: string, name: string) => string | undefined;
  readonly dirOf: (lang: Language) => 'ltr' | 'rtl';
  /** Resolves when the language of the address has come, or could not. */
  readonly ready: Promise<void>;
}

/** A note on a disputed border, and the language that it is in. */
export type ToldDispute = Dispute & { readonly lang: Language };

const ENGLISH = { code: 'en', locale: 'en-GB', direction: 'ltr' } as const;

const infoOf = (lang: Language) => languages.find(({ code }) => code === lang) ?? ENGLISH;

/** Loads the language that the state names; until it is there, the one before stays. */
export function bindLanguage(
  state: ViewState,
  index: AtlasIndex,
  atlas: BriefAtlas,
  document: Document,
): LanguagePack {
  const t = signal(createTranslator(ENGLISH, english));
  const told = signal<BriefTranslation | null>(null);
  let ready = Promise.resolve();
  effect(() => {
    ready = bringIn(state.appearance.lang.value);
  });
  async function bringIn(lang: Language): Promise<void> {
    const translation = (await translations[lang]?.())?.default ?? null;
    if (state.appearance.lang.peek() !== lang) return;
    batch(() => {
      told.value = translation;
      t.value = createTranslator(infoOf(lang), translation?.messages ?? english);
      index.tell(translation ?? atlas);
    });
  }
  effect(() => {
    const { lang, dir } = t.value;
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    document.title = t.value('app.title');
  });
  const textOf = (id: FeatureId, member: 'name' | 'summary' | 'reason'): Told | null => {
    const translated = told.value?.features[id]?.[member];
    if (translated !== undefined) return { text: translated, lang: t.value.lang };
    const text = index.features.get(id)?.properties[member];
    return text === undefined ? null : { text, lang: 'en' };
  };
  return {
    t,
    nameOf: (id) => {
      const { text: name, lang } = textOf(id, 'name') ?? { text: index.nameOf(id) ?? id, lang: 'en' };
      return { name, lang };
    },
    summaryOf: (id) => textOf(id, 'summary') ?? { text: '', lang: 'en' },
    reasonOf: (id) => textOf(id, 'reason'),
    disputes: computed(() =>
      atlas.disputes.map((dispute) => {
        const translated = told.value?.disputes[dispute.id];
        return translated ? { ...dispute, ...translated, lang: t.value.lang } : { ...dispute, lang: 'en' };
      }),
    ),
    placeNameOf: (kind, name) => told.value?.basemap[kind]?.[name],
    dirOf: (lang) => infoOf(lang).direction,
    ready,
  };
}

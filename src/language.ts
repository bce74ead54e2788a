import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AtlasIndex } from './content/atlas-index';
import type { FeatureId } from './content/model';
import { loadTranslator, type Translator, translatorSignal } from './i18n/translator';
import type { Named } from './panels/context';
import type { Language } from './state/address';
import type { ViewState } from './state/view-state';

type Names = Readonly<Record<FeatureId, { readonly name: string }>>;

const NAMES: Readonly<Record<Language, () => Promise<Names>>> = {
  en: async () => ({}),
  zh: async () => (await import('virtual:atlas/names/zh')).default,
  ur: async () => (await import('virtual:atlas/names/ur')).default,
};

/** The words that the reader sees: those of the interface, and the names of features. */
export interface LanguagePack {
  readonly t: ReadonlySignal<Translator>;
  readonly nameOf: (id: FeatureId) => Named;
  /** Resolves when the language of the address has come, or could not. */
  readonly ready: Promise<void>;
}

/** Loads the language that the state names; until it is there, the one before stays. */
export function bindLanguage(state: ViewState, index: AtlasIndex, document: Document): LanguagePack {
  const t = translatorSignal();
  const names = signal<Names>({});
  let ready = Promise.resolve();
  effect(() => {
    ready = bringIn(state.appearance.lang.value);
  });
  async function bringIn(lang: Language): Promise<void> {
    const [translator, loaded] = await Promise.all([loadTranslator(lang), NAMES[lang]()]);
    if (state.appearance.lang.peek() !== lang) return;
    batch(() => {
      names.value = loaded;
      t.value = translator;
    });
  }
  effect(() => {
    const { lang, dir } = t.value;
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    document.title = t.value('app.title');
  });
  const nameOf = (id: FeatureId): Named => {
    const translated = names.value[id]?.name;
    if (translated !== undefined) return { name: translated, lang: t.value.lang };
    return { name: index.features.get(id)?.properties.name ?? id, lang: 'en' };
  };
  return { t, nameOf, ready };
}

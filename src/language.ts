import { languages, translations } from 'virtual:atlas/languages';
import { batch, effect, signal } from '@preact/signals';
import english from '../geo/languages/en/interface.json';
import type { AtlasIndex } from './content/atlas-index';
import type { BriefTranslation, Language } from './content/language';
import { storyOf } from './content/mentions';
import type { BriefAtlas } from './content/model';
import { createTranslator } from './i18n/translator';
import { type LanguagePack, languagePack } from './language-pack';
import type { ViewState } from './state/view-state';

const ENGLISH = { code: 'en', locale: 'en-GB', direction: 'ltr' } as const;

const infoOf = (lang: Language) => languages.find(({ code }) => code === lang) ?? ENGLISH;

/** The words of the language shown. */
export interface BoundLanguage extends LanguagePack {
  /** Resolves when the language of the address has come, or could not. */
  readonly ready: Promise<void>;
}

/** Loads the language that the state names; until it is there, the one before stays. */
export function bindLanguage(
  state: ViewState,
  index: AtlasIndex,
  atlas: BriefAtlas,
  document: Document,
): BoundLanguage {
  const t = signal(createTranslator(ENGLISH, english));
  const told = signal<BriefTranslation | null>(null);
  let ready = Promise.resolve();
  effect(() => {
    ready = bringIn(state.appearance.lang.value).catch((error: unknown) =>
      console.warn('The language could not be loaded:', error),
    );
  });
  async function bringIn(lang: Language): Promise<void> {
    const translation = (await translations[lang]?.())?.default ?? null;
    if (state.appearance.lang.peek() !== lang) return;
    batch(() => {
      told.value = translation;
      t.value = createTranslator(infoOf(lang), translation?.messages ?? english);
      index.tell(storyOf((translation ?? atlas).chapters));
    });
  }
  // Not before: until then the page says the language that it was built in.
  void ready.then(() =>
    effect(() => {
      const { lang, dir } = t.value;
      document.documentElement.lang = lang;
      document.documentElement.dir = dir;
    }),
  );
  return { ...languagePack({ t, told, index, atlas, languages }), ready };
}

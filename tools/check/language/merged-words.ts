import type { Language } from '../../../src/content/language';
import en from '../../../src/i18n/words/en.json';
import ur from '../../../src/i18n/words/ur.json';
import zh from '../../../src/i18n/words/zh.json';

/** The words of the interface in one language, as ICU messages. */
type Messages = Readonly<Record<string, string>>;

/** The engine's own words, in the languages that it brings; they name nothing of any story. */
export const ENGINE_WORDS: Readonly<Record<Language, Messages>> & { readonly en: Messages } = { en, ur, zh };

/**
 * All words of a language: what the atlas says in it goes before what the engine says, then come those of the first
 * language of the atlas, and English.
 * @param own what the atlas says, by language: the content of each `interface.json`
 */
export function mergedWords(
  lang: Language,
  first: Language,
  own: Readonly<Record<Language, Messages>>,
): Messages {
  return {
    ...ENGINE_WORDS.en,
    ...ENGINE_WORDS[first],
    ...own[first],
    ...ENGINE_WORDS[lang],
    ...own[lang],
  };
}

import { FIRST_LANGUAGE } from '../content/first-language';
import type { Language, LanguageInfo } from '../content/language';
import { type CompiledMessages, MessageWriter, type Values } from '../content/message';
import type english from './words/en.json';

/** Names of what an atlas defines: itself, its layers, themes, parts, categories, lanes, what stands on its cover. */
type NameKey =
  | `app.${'title' | 'subtitle'}`
  | `${'layer' | 'theme' | 'category' | 'story.part' | 'kind' | 'fact' | 'group' | 'time.theme' | 'cover'}.${string}`;

/** A message of the engine, or one that the atlas brings. */
export type MessageKey = keyof typeof english | NameKey;

/** Words of the interface in one language. */
export interface Translator {
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  /** A BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** Whether native readers have reviewed its texts, or it is the language that they were written in. */
  readonly isReviewed: boolean;
  /** Whether an atlas says something that it need not say. */
  readonly has: (key: MessageKey) => boolean;
  (key: MessageKey, values?: Values): string;
}

/**
 * Words with the capital that a heading begins with, in scripts that have capitals. In the text rather than by
 * `::first-letter`, which cuts the first letter off from the others where a script joins them.
 */
export function sentenceCase(words: string, locale: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}

/** Makes the words of a language from its messages; the content check holds them complete. */
export function createTranslator(
  { code, locale, direction, reviewed = false }: Omit<LanguageInfo, 'name'>,
  { compiled }: CompiledMessages,
): Translator {
  const writer = new MessageWriter(locale);
  const translate = (key: MessageKey, values?: Values): string => writer.write(compiled[key] ?? key, values);
  const isReviewed = reviewed || code === FIRST_LANGUAGE;
  const has = (key: MessageKey) => key in compiled;
  return Object.assign(translate, { lang: code, dir: direction, locale, isReviewed, has } as const);
}

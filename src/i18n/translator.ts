import { type Signal, signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../state/address';
import english from './messages/en.json';

export type MessageKey = keyof typeof english;
type Messages = Readonly<Record<MessageKey, string>>;
type Values = Readonly<Record<string, string | number>>;

/** Words of the interface in one language. */
export interface Translator {
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  (key: MessageKey, values?: Values): string;
}

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => english,
  zh: async () => (await import('./messages/zh.json')).default,
  ur: async () => (await import('./messages/ur.json')).default,
};

/** BCP 47 tags for `Intl`; Urdu as written in Pakistan, with Latin digits as its newspapers use. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  zh: 'zh-CN',
  ur: 'ur-PK-u-nu-latn',
};

/** Makes the words of a language from its messages (ICU MessageFormat). */
export function createTranslator(lang: Language, messages: Messages): Translator {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const translate = (key: MessageKey, values?: Values): string => {
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(messages[key], LOCALES[lang]);
      formats.set(key, format);
    }
    return String(format.format(values));
  };
  return Object.assign(translate, { lang, dir: lang === 'ur' ? 'rtl' : 'ltr' } as const);
}

/** Loads the words of a language. */
export async function loadTranslator(lang: Language): Promise<Translator> {
  return createTranslator(lang, await LOADERS[lang]());
}

/** English words, at hand from the start. */
export const translatorSignal = (): Signal<Translator> => signal(createTranslator('en', english));

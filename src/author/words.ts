import IntlMessageFormat from 'intl-messageformat';
import { useT } from '../ui/context';
import en from './words/en.json';
import ur from './words/ur.json';
import zh from './words/zh.json';

/** A message of author's mode. */
export type WordKey = keyof typeof en;

/** Writes a message; a key that there is not is written itself, as it comes from data. */
export type AuthorWords = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, ur, zh };

const formats = new Map<string, IntlMessageFormat>();

/** The words of author's mode in a language; English where it has none. */
export function wordsIn(lang: string, locale: string): AuthorWords {
  const messages = WORDS[lang] ?? en;
  return (key, values) => {
    const name = `${lang} ${key}`;
    const format = formats.get(name) ?? new IntlMessageFormat(messages[key] ?? en[key] ?? key, locale);
    formats.set(name, format);
    return String(format.format(values));
  };
}

export function useWords(): AuthorWords {
  const t = useT();
  return wordsIn(t.lang, t.locale);
}

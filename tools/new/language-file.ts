import { RIGHT_TO_LEFT } from '../check/language/info-issues';

/** `language.json` of a language, by what the machine knows of it. */
export function languageFile(code: string) {
  const { script } = new Intl.Locale(code).maximize();
  return {
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
    locale: code,
    direction: RIGHT_TO_LEFT.includes(script ?? '') ? 'rtl' : 'ltr',
    reviewed: true,
  };
}

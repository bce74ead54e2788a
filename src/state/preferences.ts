import { FIRST_LANGUAGE } from '../content/first-language';
import type { Language } from '../content/language';
import type { ThemeName } from '../symbology/palette';
import { spokenLanguage } from './language-tag';

/** The languages that a browser is set to, the preferred one first; some do not say. */
export function languagesOf({
  languages,
  language,
}: {
  readonly languages?: readonly string[] | null;
  readonly language?: string | null;
}): readonly string[] {
  return languages ?? (language ? [language] : []);
}

/** The first language of the reader's browser that the atlas speaks; else its first. */
export function preferredLanguage(wanted: readonly string[], spoken: readonly Language[]): Language {
  const known = new Set(spoken);
  for (const tag of wanted) {
    const lang = spokenLanguage(tag, known);
    if (lang !== null) return lang;
  }
  return FIRST_LANGUAGE;
}

const DARK = '(prefers-color-scheme: dark)';

export function preferredTheme(window: Window): ThemeName {
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls when the system changes its theme. */
export function watchTheme(window: Window, changed: (theme: ThemeName) => void): void {
  window.matchMedia(DARK).addEventListener('change', () => changed(preferredTheme(window)));
}

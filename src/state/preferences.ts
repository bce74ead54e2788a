import type { Language } from '../content/language';
import type { ThemeName } from '../symbology/palette';

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

/** The first language of the reader's browser that the atlas speaks; else English. */
export function preferredLanguage(wanted: readonly string[], spoken: readonly Language[]): Language {
  for (const tag of wanted) {
    const known = spoken.find((lang) => tag.toLowerCase().split('-')[0] === lang);
    if (known) return known;
  }
  return 'en';
}

const DARK = '(prefers-color-scheme: dark)';

export function preferredTheme(window: Window): ThemeName {
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls when the system changes its theme. */
export function watchTheme(window: Window, changed: (theme: ThemeName) => void): void {
  window.matchMedia(DARK).addEventListener('change', () => changed(preferredTheme(window)));
}

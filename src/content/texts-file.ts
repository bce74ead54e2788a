import type { Language } from './language';

/** Where the site publishes what a language says, below its root: `geo/languages/ur/claims.json`. */
export const textsFile = (lang: Language, name: string): string => `geo/languages/${lang}/${name}.json`;

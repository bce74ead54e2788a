/** The content in English that the app starts with, checked and linked when the app is built. */
declare module 'virtual:atlas' {
  const atlas: import('./model').BriefAtlas;
  export default atlas;
}

/** The languages there are, English first, and for each of the others the way to its translation. */
declare module 'virtual:atlas/languages' {
  export const languages: readonly import('./language').LanguageInfo[];
  export const translations: Readonly<
    Record<
      import('./language').Language,
      () => Promise<{ readonly default: import('./language').BriefTranslation }>
    >
  >;
}

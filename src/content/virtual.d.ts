/** The content in English that the app starts with, checked and linked when the app is built. */
declare module 'virtual:atlas' {
  const atlas: import('./coded-lines').StartAtlas;
  export default atlas;
}

/** The words of the interface in English. */
declare module 'virtual:atlas/messages' {
  const messages: import('./message').CompiledMessages;
  export default messages;
}

/** The story in English. */
declare module 'virtual:atlas/story' {
  const chapters: readonly import('./model').Chapter[];
  export default chapters;
}

/** What is said of the features in English. */
declare module 'virtual:atlas/texts' {
  const texts: Readonly<Record<string, import('./model').FeatureProse>>;
  export default texts;
}

/** The exact lines in place of those of `virtual:atlas`. */
declare module 'virtual:atlas/lines' {
  const lines: import('./coded-lines').CodedLines;
  export default lines;
}

/** What features and way-points are called in all languages but English, for who wants to see them side by side. */
declare module 'virtual:atlas/names' {
  const names: import('./language').AllNames;
  export default names;
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

/** Author, version and date of the atlas, from `CITATION.cff`. */
declare module 'virtual:edition' {
  const edition: import('./citation/edition').Edition;
  export default edition;
}

/** The content in English that the app starts with, checked and linked when the app is built. */
declare module 'virtual:atlas' {
  const atlas: import('./model').BriefAtlas;
  export default atlas;
}

/** Names of features in one language: `virtual:atlas/names/zh`, `virtual:atlas/names/ur`. */
declare module 'virtual:atlas/names/*' {
  const names: Readonly<Record<import('./model').FeatureId, { readonly name: string }>>;
  export default names;
}

/** The story in one language; empty where nobody has written it. */
declare module 'virtual:atlas/story/*' {
  const story: Pick<import('./model').Atlas, 'chapters' | 'mentions'>;
  export default story;
}

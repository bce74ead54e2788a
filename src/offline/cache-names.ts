/** Names of the caches of the atlas at an address; several may live on one host, below paths of their own. */
export const cacheNames = (scope: string) => ({
  /** All files but fonts, of the version in use and of one that waits to be. */
  files: `corridor-atlas-files ${scope}`,
  fonts: `corridor-atlas-fonts ${scope}`,
  /** The streets of areas that were looked at. */
  areas: `corridor-atlas-areas ${scope}`,
});

import { ATLAS_NAME } from '../content/atlas-name';

/** Names of the caches of the atlas at an address; several may live on one host, below paths of their own. */
export const cacheNames = (scope: string) => ({
  /** All files but fonts, of the version in use and of one that waits to be. */
  files: `${ATLAS_NAME}-files ${scope}`,
  fonts: `${ATLAS_NAME}-fonts ${scope}`,
  /** The streets of areas that were looked at. */
  areas: `${ATLAS_NAME}-areas ${scope}`,
});

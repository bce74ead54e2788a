/** How many ids a warning lists. */
const LISTED_IDS_COUNT = 8;

/** The first of some ids, and a mark where there are more. */
export const listed = (ids: readonly string[]): string =>
  `${ids.slice(0, LISTED_IDS_COUNT).join(', ')}${ids.length > LISTED_IDS_COUNT ? ', …' : ''}`;

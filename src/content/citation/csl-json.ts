import type { Citable } from './citable';

/** What CSL-JSON files are served and saved as. */
export const CSL_JSON_TYPE = 'application/vnd.citationstyles.csl+json';

/** A CSL-JSON file; also one item stands in a list, as readers of the format want it. */
export function cslJson(items: readonly Citable[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

import { entriesOf } from '../../src/search/entries';
import { buildIndex } from '../../src/search/search-index';
import type { ReadAtlas } from './read-atlas';

/** The source text of `virtual:atlas/search`: the index of all that the search can find. */
export function searchModule(content: ReadAtlas): string {
  return `export default ${JSON.stringify(buildIndex(entriesOf(content)))};`;
}

import { entriesOf } from '../../src/search/entries';
import { buildIndex } from '../../src/search/search-index';
import type { ReadAtlas } from './read-atlas';
import { traditionalCharacters } from './traditional-characters';

/** The source text of `virtual:atlas/search`: the index of all that the search can find. */
export function searchModule(content: ReadAtlas): string {
  const entries = entriesOf(content);
  const index = buildIndex(entries, traditionalCharacters(JSON.stringify(entries)));
  return `export default ${JSON.stringify(index)};`;
}

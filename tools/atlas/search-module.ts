import { searchEntries } from '../../src/search/entries';
import { buildSearchIndex } from '../../src/search/search-index';
import type { ReadAtlas } from './read-atlas';
import { traditionalCharacters } from './traditional-characters';

/** The source text of `virtual:atlas/search`: the index of all that the search can find. */
export function searchModule(content: ReadAtlas): string {
  const entries = searchEntries(content);
  const index = buildSearchIndex(entries, traditionalCharacters(JSON.stringify(entries)));
  return `export default ${JSON.stringify(index)};`;
}

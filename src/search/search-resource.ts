import { type Resource, resource } from '../state/resource';
import type { SearchIndex } from './search-index';

/** The search, whose index and code are fetched when a reader first turns to it. */
export function searchResource(): Resource<SearchIndex> {
  return resource(async () => {
    const [index, { openSearchIndex }] = await Promise.all([
      import('virtual:atlas/search'),
      import('./search-index'),
    ]);
    return openSearchIndex(index.default);
  });
}

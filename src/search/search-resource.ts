import { type Resource, resource } from '../state/resource';
import type { Search } from './search-index';

/** The search, whose index and code are fetched when a reader first turns to it. */
export function searchResource(): Resource<Search> {
  return resource(async () => {
    const [index, { openIndex }] = await Promise.all([
      import('virtual:atlas/search'),
      import('./search-index'),
    ]);
    return openIndex(index.default);
  });
}

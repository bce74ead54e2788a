import { type Lazy, lazy } from '../state/resource';
import type { Search } from './search-index';

/** The search, whose index and code are fetched when a reader first turns to it. */
export function lazySearch(): Lazy<Search> {
  return lazy(async () => {
    const [index, { openIndex }] = await Promise.all([
      import('virtual:atlas/search'),
      import('./search-index'),
    ]);
    return openIndex(index.default);
  });
}

import type { Resource } from '../state/resource';
import { requiredContext } from '../ui/context';
import type { SearchIndex } from './search-index';

/** What the search takes from the composition root. */
export interface SearchContext {
  readonly search: Resource<SearchIndex>;
}

export const [SearchProvider, useSearch] = requiredContext<SearchContext>('the search');

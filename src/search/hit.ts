import type { SearchEntry } from './entries';
import type { NameField } from './name-field';

/** A found entry. */
export interface SearchHit extends Omit<SearchEntry, 'text' | 'importance' | 'mentionCount'> {
  /** The names that the query matched; empty where only the text did. */
  readonly matched: readonly NameField[];
  /** The words by which it was found, as the index has them. */
  readonly terms: readonly string[];
}

import type { Language } from '../content/language';
import type { SearchEntry } from './entries';

/** A field that holds names: `title` the English one, or the printed one of a source; `also` others; else a language's code. */
export type NameField = 'title' | 'also' | Language;

type Named = Pick<SearchEntry, 'title' | 'names' | 'also'>;

/** The names of an entry that a field holds. */
export function namesIn({ title, names, also = [] }: Named, field: NameField): readonly string[] {
  if (field === 'title') return [title];
  if (field === 'also') return also;
  const name = names[field];
  return name === undefined ? [] : [name];
}

/** The name of an entry in a language, or as it is printed. */
export function nameIn(entry: Named, field: NameField): string | undefined {
  return namesIn(entry, field)[0];
}

/** A found entry. */
export interface SearchHit extends Omit<SearchEntry, 'text' | 'importance' | 'mentionCount'> {
  /** The names that the query matched; empty where only the text did. */
  readonly matched: readonly NameField[];
  /** The words by which it was found, as the index has them. */
  readonly terms: readonly string[];
}

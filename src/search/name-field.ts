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

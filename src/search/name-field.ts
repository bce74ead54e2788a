import type { Language } from '../content/language';
import type { SearchEntry } from './entries';

/** A field that holds a name: `title` the English one, or the printed one of a source; else a language's code. */
export type NameField = 'title' | Language;

/** The name of an entry that a field holds. */
export function nameIn(
  { title, names }: Pick<SearchEntry, 'title' | 'names'>,
  field: NameField,
): string | undefined {
  return field === 'title' ? title : names[field];
}

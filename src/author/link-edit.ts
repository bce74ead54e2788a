import type { SelectedWords } from './author-state';
import type { AuthorConnection } from './connection';
import { linkText, rangeOfWords } from './passage-source';
import type { FileEdit } from './protocol';

/**
 * The change that makes a link of words of a passage.
 * @param to such as `feature:gwadar-port`
 * @returns null where the words are partly markup, such as half a link
 * @throws `RefusedError` where the passage is not found
 */
export async function linkEdit(
  connection: AuthorConnection,
  { words, start, ...at }: SelectedWords,
  to: string,
): Promise<FileEdit | null> {
  const located = await connection.ask({ kind: 'locate', target: { what: 'passage', ...at } });
  const { file, hash, start: from = 0 } = located;
  const range = rangeOfWords(located, words, start);
  if (range === null || hash === null) return null;
  return {
    file,
    hash,
    edit: 'splice',
    start: from + range.start,
    end: from + range.end,
    found: words,
    text: linkText(words, to),
  };
}

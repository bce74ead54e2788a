import type { AuthorContext } from './context';
import type { ChangeLabel, FileEdit, NewFile } from './protocol';
import { errorWords } from './refusal-words';
import type { AuthorWords, WordKey } from './words';

/** The edits of a change, or why there can be none. */
export type Edits = readonly (FileEdit | NewFile)[] | WordKey;

/**
 * Makes a change, and says what came of it.
 * @param make finds out where things stand, and what is to be written there
 * @returns whether it was written; if it was, the page loads anew in a moment
 */
export async function change(
  { author, connection }: Pick<AuthorContext, 'author' | 'connection'>,
  label: ChangeLabel,
  make: () => Edits | Promise<Edits>,
  w: AuthorWords,
): Promise<boolean> {
  try {
    const edits = await make();
    if (typeof edits === 'string' || edits.length === 0) {
      author.say(w(typeof edits === 'string' ? edits : 'said.nothing'));
      return false;
    }
    await connection.ask({ kind: 'change', label, edits });
    author.say(w('said.saved'));
    return true;
  } catch (error) {
    author.say(errorWords(error, w));
    return false;
  }
}

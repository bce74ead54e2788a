import type { FileEdit, NewFile } from '../../../src/author/protocol';
import { refuse } from '../refused';
import { editJson, type ValueEdit } from './edit-values';
import { editFrontMatter } from './front-matter';
import { type Splice, spliced } from './splice';

/**
 * Applies the edits of one file: first those of prose, whose offsets count in the text that the author saw, then those
 * of values, one after the other.
 * @param text without byte order mark; `undefined` where there is no such file
 * @throws Refused where an edit does not fit the text
 */
export function applyEdits(text: string | undefined, edits: readonly (FileEdit | NewFile)[]): string {
  const [first, ...others] = edits;
  if (first?.edit === 'create') {
    if (text !== undefined) refuse('malformed', `${first.file}: is there already, and cannot be created`);
    if (others.length > 0)
      refuse('malformed', `${first.file}: wanted no other edit of a file that is created`);
    return first.text;
  }
  if (text === undefined) return refuse('not-found', `${first?.file}: there is no such file`);
  const splices = edits.filter((edit): edit is Splice => edit.edit === 'splice');
  const values = edits.filter((edit): edit is ValueEdit => edit.edit !== 'splice' && edit.edit !== 'create');
  const isProse = first?.file.endsWith('.md') === true;
  if (splices.length > 0 && !isProse) {
    refuse('malformed', `${first?.file}: wanted an edit of a value, since this is no prose`);
  }
  if (splices.length + values.length < edits.length) {
    refuse('malformed', `${first?.file}: is there already, and cannot be created`);
  }
  return values.reduce(
    (left, edit) => (isProse ? editFrontMatter : editJson)(left, edit),
    spliced(text, splices),
  );
}

import type { FileEdit } from '../../../src/author/protocol';
import { quote } from '../../check/issue';
import { refuse } from '../refused';
import { lineEndOf } from './hand';

export type Splice = Extract<FileEdit, { readonly edit: 'splice' }>;

/**
 * Replaces stretches of prose. The offsets of all of them count in the text as it was before the first.
 * @throws Refused where one lies outside the text or upon another, or where what stands there is not what was found
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const lineEnd = lineEndOf(text);
  const ordered = [...splices].sort((a, b) => b.start - a.start);
  let left = text;
  let limit = text.length;
  for (const { file, start, end, found, text: wanted } of ordered) {
    if (start > end || end > limit) {
      refuse(
        'malformed',
        `${file}: found an edit from ${start} to ${end} that does not fit the text or another edit`,
      );
    }
    const there = text.slice(start, end);
    if (there !== found) {
      refuse('malformed', `${file}: found ${quote(there)} from ${start} to ${end}, wanted ${quote(found)}`);
    }
    left = left.slice(0, start) + wanted.replace(/\r?\n/g, lineEnd) + left.slice(end);
    limit = start;
  }
  return left;
}

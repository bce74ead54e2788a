import { createHash } from 'node:crypto';

/** What begins some files of Windows; offsets and hashes are those of the text after it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text without byte order mark. */
export const withoutMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;

/** A text as its file holds it: with a byte order mark where it had one before. */
export const markedAs = (before: string | undefined, text: string): string =>
  before?.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + withoutMark(text) : text;

/** What a page shows that it has seen a text: SHA-256 of the text without byte order mark, in hex. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(withoutMark(text), 'utf8').digest('hex');

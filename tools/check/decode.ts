import { isUtf8 as isAllUtf8 } from 'node:buffer';
import type { Issue } from './issue';

/** A file's text; where its bytes are no UTF-8, the issue says so, and the text is the nearest that can be read. */
export interface DecodedText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Decodes UTF-8, and no byte that is none gets through unseen. A byte order mark stays, for `readJson` to drop. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) {
    const message = 'found UTF-16, wanted text that is saved as UTF-8';
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, issues: [{ file, path: '', message, severity: 'error' }] };
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAllUtf8(buffer)) return { text: buffer.toString('utf8'), issues: [] };
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    issues: [badByte(bytes, file)],
  };
}

function utf16Label(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 2) return undefined;
  if (first === 0 && second !== 0) return 'utf-16be';
  return first !== 0 && second === 0 ? 'utf-16le' : undefined;
}

/** Names the first byte that belongs to no character. */
function badByte(bytes: Uint8Array, file: string): Issue {
  const at = firstBadByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const code = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `not UTF-8: found the byte 0x${code}, wanted text that is saved as UTF-8 (this may be Latin-1 or Windows-1252)`;
  return { file, line, column, path: '', message, severity: 'error' };
}

/** Length of the longest beginning that is UTF-8, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

/** @param stream whether a character may be cut off at the end */
function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

import type { Finding } from './finding';
import type { SourceLocation } from './source-location';

/** A finding of which is known where it stands in its file, as far as it stands somewhere. */
export interface LocatedFinding extends Finding, Partial<SourceLocation> {}

/** A file's text; where its bytes are no UTF-8, the fault says so, and the text is the nearest that can be read. */
export interface DecodedText {
  readonly text: string;
  readonly fault: LocatedFinding | null;
}

/** Decodes UTF-8, and no byte that is none gets through unseen. A byte order mark stays, for what reads on to drop. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) {
    const message = 'found UTF-16, wanted text that is saved as UTF-8';
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, fault: { code: 'wrong-encoding', path: [], message, found: 'UTF-16', wanted: 'UTF-8' } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), fault: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      fault: badByte(bytes),
    };
  }
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
function badByte(bytes: Uint8Array): LocatedFinding {
  const at = firstBadByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const code = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `not UTF-8: found the byte 0x${code}, wanted text that is saved as UTF-8 (this may be Latin-1 or Windows-1252)`;
  return { code: 'wrong-encoding', line, column, path: [], message, found: `0x${code}`, wanted: 'UTF-8' };
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

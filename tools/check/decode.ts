import { isUtf8 } from 'node:buffer';
import { decodeBytes } from '../../src/data/clinic/decode';
import { formatPath, type Issue } from './issue';

/** Decodes the text of a file of an atlas, and tells where its bytes are no UTF-8. */
export function decodeText(
  bytes: Uint8Array,
  file: string,
): { readonly text: string; readonly issues: readonly Issue[] } {
  // Node looks at them faster than what pages have for it. In UTF-16 a letter of English has a byte of 0.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer) && !buffer.subarray(0, 2).includes(0))
    return { text: buffer.toString('utf8'), issues: [] };
  const { text, fault } = decodeBytes(bytes);
  if (fault === null) return { text, issues: [] };
  const { code: _code, found: _found, wanted: _wanted, path, severity = 'error', ...rest } = fault;
  return { text, issues: [{ file, ...rest, path: formatPath(path), severity }] };
}

import type { LocatedFinding } from '../clinic/decode';
import type { DataFile } from './data-format';
import { unfoldsTooFar } from './data-limits';

/** A file without its packing, or why it cannot be unpacked. */
export type Unpacked = { readonly file: DataFile } | { readonly fault: LocatedFinding };

const isGzip = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

/** Whether a file is a ZIP archive. */
export const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** Unpacks gzip; any other file is handed back as it is. What unfolds without end is stopped on the way. */
export async function unpackGzip(file: DataFile): Promise<Unpacked> {
  if (!isGzip(file.bytes)) return { file };
  const reader = new Blob([file.bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (unfoldsTooFar(file.bytes.length, size)) {
        void reader.cancel();
        return { fault: bombFault(file.bytes.length, size) };
      }
      chunks.push(next.value);
    }
  } catch {
    const message = `the packed file is cut off or damaged: found its end after ${size} bytes`;
    return { fault: { code: 'cut-off', path: [], message, found: `${size} B` } };
  }
  return { file: { name: file.name.replace(/\.gz$/i, ''), bytes: joined(chunks, size) } };
}

/** What is said of a file that unfolds too far. */
export const bombFault = (packed: number, unpacked: number): LocatedFinding => ({
  code: 'zip-ratio',
  path: [],
  message: `found ${packed} bytes that unfold to ${unpacked} or more`,
  found: `${packed} B → ≥ ${unpacked} B`,
});

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** More than this in one file is refused before it is read; the figures are in docs/your-data.md. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** What is packed may unfold to so many times its size; text packs to a tenth or a twentieth. */
const MAX_UNPACKED_RATIO = 200;

/** Small files may pack better than that: columns of zeros, for one. */
const SMALL_UNPACKED_BYTES = 4 * 1024 * 1024;

/** Whether a packed file unfolds to more than is read. */
export const unfoldsTooFar = (packedBytes: number, unpackedBytes: number): boolean =>
  unpackedBytes > MAX_FILE_BYTES ||
  (unpackedBytes > SMALL_UNPACKED_BYTES && unpackedBytes > packedBytes * MAX_UNPACKED_RATIO);

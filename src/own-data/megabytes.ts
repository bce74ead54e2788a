/** A megabyte as it is told to readers. */
const BYTES_PER_MEGABYTE = 1e6;

/** Megabytes with one decimal. */
export const megabytes = (bytes: number): number => Math.round((bytes / BYTES_PER_MEGABYTE) * 10) / 10;

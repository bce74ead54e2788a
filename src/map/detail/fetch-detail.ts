import type { DetailEntry } from './detail-file';

/** A file above this is none of ours, and would hold up the page. */
const MAX_FILE_BYTES = 2_000_000;

/** What has not come by then is given up, and asked for again later. */
const PATIENCE_MS = 30_000;

/**
 * The content of a detail file.
 * @param folder address of the folder of the index, with a slash at its end
 * @throws naming the file, what was found and what was wanted
 */
export async function fetchDetail(folder: URL, { file }: DetailEntry, signal: AbortSignal): Promise<unknown> {
  const url = new URL(file, folder);
  const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const text = await response.text();
  if (text.length > MAX_FILE_BYTES)
    throw new Error(`${url}: ${text.length} bytes, at most ${MAX_FILE_BYTES} were wanted`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${url}: ${text.length} bytes that are no JSON; it may have been cut short`, {
      cause: error,
    });
  }
}

import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';

/** A range that has not come within this time counts as missing. */
const RANGE_MS = 20_000;

/** The host sends the whole file where a part of it is asked for. */
export class NoRangesError extends Error {}

/** The host does not send the file, or cannot be reached. */
export class MissingArchiveError extends Error {}

/** Parts of a file, by HTTP ranges. */
export class RangeSource implements Source {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  getKey(): string {
    return this.#address;
  }

  /** @throws NoRangesError, MissingArchiveError; EtagMismatch where the host has another file by now */
  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    const late = AbortSignal.timeout(RANGE_MS);
    const whole = new AbortController();
    const response = await fetch(this.#address, {
      headers: { Range: `bytes=${offset}-${offset + length - 1}` },
      signal: AbortSignal.any([whole.signal, late, ...(signal ? [signal] : [])]),
    }).catch((error: unknown) => {
      throw new MissingArchiveError(`${this.#address}: ${error}`, { cause: error });
    });
    if (response.status === 200 && isLonger(response, length)) {
      // Else all of the file would come.
      whole.abort();
      throw new NoRangesError(`${this.#address}: the host answered a range with the whole file`);
    }
    if (response.status === 416) throw new EtagMismatch(`${this.#address}: 416 ${response.statusText}`);
    if (!response.ok)
      throw new MissingArchiveError(`${this.#address}: ${response.status} ${response.statusText}`);
    const found = strong(response.headers.get('ETag'));
    if (etag !== undefined && found !== undefined && found !== etag)
      throw new EtagMismatch(`${this.#address}: found ${found}, wanted ${etag}`);
    return { data: await response.arrayBuffer(), ...(found === undefined ? {} : { etag: found }) };
  }
}

/** A small file may come whole: then it is no longer than what was asked for. */
function isLonger({ headers }: Response, length: number): boolean {
  const sent = headers.get('Content-Length');
  return sent === null || Number(sent) > length;
}

/** Hosts that compress on the way mark theirs as weak, of which two may differ though nothing has changed. */
const strong = (etag: string | null) => (etag === null || etag.startsWith('W/') ? undefined : etag);

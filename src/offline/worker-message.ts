/** What a page asks of the service worker. */
export type WorkerRequest =
  /** Take over from the version before; the reader wants it. */
  | { readonly type: 'use-now' }
  /**
   * Store what is missing of the atlas, and the families of fonts that the page has loaded already. Answered when
   * done, by a `StoreAnswer`.
   */
  | { readonly type: 'store'; readonly fonts: readonly string[] };

/** Why the atlas could not be stored: no room, or a file did not come. */
export type WorkerFailure = 'full' | 'network';

/** The messages of the service worker to the pages. */
export interface FailureReport {
  readonly type: 'storing-failed';
  readonly why: WorkerFailure;
}

/** What the service worker answers to the page that asked it to store the atlas. */
export interface StoreAnswer {
  /** null: all of it is stored. */
  readonly failure: WorkerFailure | null;
}

export function parseRequest(data: unknown): WorkerRequest | null {
  const { type, fonts } = fieldsOf(data);
  if (type === 'use-now') return { type };
  if (type !== 'store' || !Array.isArray(fonts)) return null;
  return { type, fonts: fonts.filter((url) => typeof url === 'string') };
}

export function parseFailureReport(data: unknown): FailureReport | null {
  const { type, why } = fieldsOf(data);
  return type === 'storing-failed' && isFailure(why) ? { type, why } : null;
}

/** An answer that is not understood counts as a failure. */
export function parseStoreAnswer(data: unknown): StoreAnswer {
  const { failure } = fieldsOf(data);
  return { failure: failure === null || isFailure(failure) ? failure : 'network' };
}

const isFailure = (value: unknown): value is WorkerFailure => value === 'full' || value === 'network';

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

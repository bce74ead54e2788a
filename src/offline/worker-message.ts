/** What a page asks of the service worker. */
export type WorkerRequest =
  /** Take over from the version before; the reader wants it. */
  | { readonly type: 'use-now' }
  /** Store the families of fonts that the page has loaded already; answered when done. */
  | { readonly type: 'store-fonts'; readonly urls: readonly string[] };

/** Why the atlas could not be stored: no room, or a file did not come. */
export type StoringFailure = 'full' | 'network';

/** What the service worker tells the pages. */
export interface FailureReport {
  readonly type: 'storing-failed';
  readonly why: StoringFailure;
}

export function asRequest(data: unknown): WorkerRequest | null {
  const { type, urls } = fieldsOf(data);
  if (type === 'use-now') return { type };
  if (type !== 'store-fonts' || !Array.isArray(urls)) return null;
  return { type, urls: urls.filter((url) => typeof url === 'string') };
}

export function asFailureReport(data: unknown): FailureReport | null {
  const { type, why } = fieldsOf(data);
  return type === 'storing-failed' && (why === 'full' || why === 'network') ? { type, why } : null;
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

import { type ReadonlySignal, signal } from '@preact/signals';

/** Something that is fetched when it is first wanted. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed' };

export interface Lazy<T> {
  readonly now: ReadonlySignal<Loaded<T>>;
  /** Fetches it, or tries again after a failure; otherwise does nothing. */
  readonly load: () => void;
}

/** @param ask fetches it; called once, and again after each failure that the reader wants mended */
export function lazy<T>(ask: () => Promise<T>): Lazy<T> {
  const now = signal<Loaded<T>>({ kind: 'loading' });
  let asked = false;
  function load(): void {
    if (asked) return;
    asked = true;
    now.value = { kind: 'loading' };
    ask().then(
      (value) => {
        now.value = { kind: 'ready', value };
      },
      () => {
        asked = false;
        now.value = { kind: 'failed' };
      },
    );
  }
  return { now, load };
}

/**
 * A published JSON file of our own, which the build has checked.
 * @param read makes of its content what the app works with
 */
export const lazyJson = <Json, T>(url: URL, read: (json: Json) => T): Lazy<T> =>
  lazy(async () => read(await fetchJson<Json>(url)));

/** @throws where the file cannot be had */
export async function fetchJson<Json>(url: URL): Promise<Json> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.json();
}

import { type ReadonlySignal, signal } from '@preact/signals';
import { hasNewVersion } from '../content/new-version';

/** After this time the reader sees that loading takes long, and can ask for it again. */
export const LATE_MS = 10_000;

/**
 * What may help after a failure: `retry`: to ask again; `reload`: that did not help once, so to load the page again;
 * `new-version`: only that, as the host has another version of the atlas by now, without the files of this one.
 */
export type Remedy = 'retry' | 'reload' | 'new-version';

/** Something that is fetched when it is first wanted. */
export type ResourceState<T> =
  | { readonly kind: 'loading' }
  /** It may still come. */
  | { readonly kind: 'late' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly remedy: Remedy };

/** Something that has not come in time, or at all. */
export type MissingResource = Extract<ResourceState<never>, { kind: 'late' | 'failed' }>;

export interface Resource<T> {
  readonly state: ReadonlySignal<ResourceState<T>>;
  /** Fetches it, or tries again after a failure and where it takes long; otherwise does nothing. */
  readonly load: () => void;
}

/** @param ask fetches it; called once, and again whenever the reader wants a failure mended */
export function resource<T>(ask: () => Promise<T>): Resource<T> {
  const state = signal<ResourceState<T>>({ kind: 'loading' });
  let [tries, failures] = [0, 0];
  function load(): void {
    const { kind } = state.peek();
    if (kind === 'ready' || (kind === 'loading' && tries > 0)) return;
    tries += 1;
    const mine = tries;
    const isWaitedFor = () => mine === tries && state.peek().kind !== 'ready';
    state.value = { kind: 'loading' };
    const timer = setTimeout(() => {
      if (isWaitedFor()) state.value = { kind: 'late' };
    }, LATE_MS);
    ask().then(
      (value) => {
        clearTimeout(timer);
        // Of two that were asked for, the first that comes.
        if (state.peek().kind !== 'ready') state.value = { kind: 'ready', value };
      },
      (error: unknown) => {
        clearTimeout(timer);
        console.warn('A part of the atlas could not be loaded:', error);
        if (!isWaitedFor()) return;
        failures += 1;
        const failed: ResourceState<T> = { kind: 'failed', remedy: failures === 1 ? 'retry' : 'reload' };
        state.value = failed;
        void hasNewVersion().then((isNew) => {
          if (isNew && state.peek() === failed) state.value = { kind: 'failed', remedy: 'new-version' };
        });
      },
    );
  }
  return { state, load };
}

/** Fetches something; resolves when it has come, has failed, or is late. */
export const settled = <T>(of: Resource<T>): Promise<ResourceState<T>> =>
  reaches(of, ({ kind }) => kind !== 'loading');

/** Fetches something; resolves when it has come or has failed, however late that is. */
export const outcome = <T>(of: Resource<T>): Promise<ResourceState<T>> =>
  reaches(of, ({ kind }) => kind === 'ready' || kind === 'failed');

function reaches<T>(
  { load, state }: Resource<T>,
  isEnough: (loaded: ResourceState<T>) => boolean,
): Promise<ResourceState<T>> {
  load();
  return new Promise((resolve) => {
    const stop = state.subscribe((loaded) => {
      if (!isEnough(loaded)) return;
      resolve(loaded);
      queueMicrotask(() => stop());
    });
  });
}

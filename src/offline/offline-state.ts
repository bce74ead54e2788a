import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { WorkerFailure } from './worker-message';

/** `slow`: it takes longer than the timeout; `removal`: the browser did not delete the stored files. */
export type StorageFailure = WorkerFailure | 'refused' | 'slow' | 'removal';

/** Whether the atlas is on the reader's device. */
export type StorageState =
  /** Nobody has begun: the page is still young. */
  | { readonly kind: 'waiting' }
  /** The browser stores nothing here, as on plain HTTP, or in a frame that is shut off. */
  | { readonly kind: 'unable' }
  /** The browser is set to save data, so it is left to the reader. */
  | { readonly kind: 'spared' }
  | { readonly kind: 'storing' }
  /** Everything works without a network; `bytes` as the browser reckons them, if it says. */
  | { readonly kind: 'stored'; readonly bytes: number | null }
  | { readonly kind: 'failed'; readonly why: StorageFailure }
  /** The reader wants it so. */
  | { readonly kind: 'removed' };

/** A new version of the atlas that waits for the reader's word. */
export type UpdateState = 'none' | 'ready' | 'later';

/** Stores the atlas on the device, and removes it. */
export interface OfflineStore {
  /** Turns to the new version. */
  useUpdate(): void;
  store(): void;
  remove(): void;
}

/** Whether the atlas works without a network, and what the reader may do about it. */
export class OfflineState {
  readonly #stored = signal<StorageState>({ kind: 'waiting' });
  readonly #update = signal<UpdateState>('none');
  readonly #noNetwork = signal(false);
  readonly #failureSeen = signal(false);
  #store: OfflineStore | null = null;

  readonly stored: ReadonlySignal<StorageState> = this.#stored;
  readonly update: ReadonlySignal<UpdateState> = this.#update;
  /** Whether the network is gone, as far as the browser knows, and the reader has not taken note of it. */
  readonly noNetwork: ReadonlySignal<boolean> = this.#noNetwork;
  /** A failure that only the reader can repair, until it is dismissed. */
  readonly error = computed(() => {
    const stored = this.#stored.value;
    const isForReader = stored.kind === 'failed' && ['full', 'refused', 'removal'].includes(stored.why);
    return isForReader && !this.#failureSeen.value ? stored.why : null;
  });

  /** Sets what stores the atlas. */
  setStore(store: OfflineStore): void {
    this.#store = store;
  }

  report(stored: StorageState): void {
    this.#stored.value = stored;
  }

  offerUpdate(): void {
    this.#update.value = 'ready';
  }

  setNetwork(there: boolean): void {
    this.#noNetwork.value = !there;
  }

  dismissNoNetwork(): void {
    this.#noNetwork.value = false;
  }

  useUpdate(): void {
    this.#store?.useUpdate();
  }

  postponeUpdate(): void {
    this.#update.value = 'later';
  }

  dismissError(): void {
    this.#failureSeen.value = true;
  }

  store(): void {
    this.#store?.store();
  }

  remove(): void {
    this.#store?.remove();
  }
}

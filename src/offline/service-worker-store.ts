import { cacheNames } from './cache-names';
import type { OfflineState, OfflineStore, StorageState } from './offline-state';
import type { StoragePreference } from './storage-preference';
import {
  parseFailureReport,
  parseStoreAnswer,
  type StoreAnswer,
  type WorkerFailure,
  type WorkerRequest,
} from './worker-message';

declare global {
  interface Navigator {
    /** What some browsers say of the line. */
    readonly connection?: { readonly saveData?: boolean; readonly type?: string } | null;
  }
}

/** The time to wait for an answer of the browser. */
const PATIENCE_MS = 5000;

/** Browsers themselves end a worker that takes longer to store its files. */
const STORING_PATIENCE_MS = 5 * 60_000;

interface ServiceWorkerEnvironment {
  readonly workers: ServiceWorkerContainer;
  /** Address of the service worker's script, in the folder that it answers for. */
  readonly script: URL;
  readonly window: Window;
  /** What the reader has said about being stored. */
  readonly preference: StoragePreference;
}

/** Has the service worker store the atlas, follows what becomes of it, and offers new versions. */
export class ServiceWorkerStore implements OfflineStore {
  readonly #offline: OfflineState;
  readonly #around: ServiceWorkerEnvironment;
  #registration: ServiceWorkerRegistration | null = null;
  #followed: ServiceWorker | null = null;
  /** Why the last storing failed, as the worker said before it went. */
  #why: WorkerFailure = 'network';
  #wantsUpdate = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(offline: OfflineState, around: ServiceWorkerEnvironment) {
    this.#offline = offline;
    this.#around = around;
    this.#listen();
  }

  /** Stores the atlas by itself, unless the browser is set to save data and nothing is stored yet. */
  async begin(): Promise<void> {
    if (prefersReducedData(this.#around.window) && !(await this.#isKnown()))
      this.#offline.report({ kind: 'spared' });
    else await this.#register();
  }

  store(): void {
    this.#around.preference.setRemoved(false);
    this.#report({ kind: 'storing' });
    void this.#register();
  }

  useUpdate(): void {
    this.#wantsUpdate = true;
    const waiting = this.#registration?.waiting;
    // Where another tab has turned to the new version already, this page alone is left behind.
    if (waiting) waiting.postMessage({ type: 'use-now' } satisfies WorkerRequest);
    else this.#around.window.location.reload();
  }

  remove(): void {
    this.#around.preference.setRemoved(true);
    void this.#remove();
  }

  async #register(): Promise<void> {
    try {
      const registration = await inTime(
        this.#around.workers.register(this.#around.script),
        STORING_PATIENCE_MS,
      );
      if (registration === 'late') return this.#report({ kind: 'failed', why: 'slow' });
      await this.#follow(registration);
    } catch (error) {
      // The script could not be had: no network, or a host that does not serve it.
      const why = error instanceof TypeError ? 'network' : 'refused';
      console.info('The atlas is not stored:', error);
      this.#report({ kind: 'failed', why });
    }
  }

  /** @param registration none where something in the browser keeps pages from it */
  async #follow(registration: ServiceWorkerRegistration | undefined): Promise<void> {
    if (!registration) return this.#report({ kind: 'failed', why: 'refused' });
    this.#registration = registration;
    registration.addEventListener('updatefound', () => this.#followInstalling());
    if (registration.waiting) this.#offline.offerUpdate();
    this.#followInstalling();
    // One that was sent away in this visit is taken back by the browser as it is, without its files.
    if (registration.active) await this.#complete(registration.active);
  }

  /** Whether an earlier visit has stored it. */
  async #isKnown(): Promise<boolean> {
    try {
      return Boolean(await inTime(this.#around.workers.getRegistration(this.#around.script), PATIENCE_MS));
    } catch {
      return false;
    }
  }

  /** What goes on without an end counts as a failure, which the reader may have tried again. */
  #report(stored: StorageState): void {
    clearTimeout(this.#patience);
    this.#offline.report(stored);
    if (stored.kind !== 'storing') return;
    this.#patience = setTimeout(() => this.#report({ kind: 'failed', why: 'slow' }), STORING_PATIENCE_MS);
  }

  #followInstalling(): void {
    const [installing, active] = [this.#registration?.installing, this.#registration?.active];
    if (!installing || installing === this.#followed) return;
    this.#followed = installing;
    if (!active) this.#report({ kind: 'storing' });
    installing.addEventListener('statechange', () => {
      switch (installing.state) {
        case 'installed':
          if (active) this.#offline.offerUpdate();
          break;
        case 'activated':
          if (!active) void this.#complete(installing);
          break;
        case 'redundant':
          // An update that failed leaves the version before as it was.
          if (!active) this.#report({ kind: 'failed', why: this.#why });
      }
    });
  }

  /** Has a worker store whatever is missing, and the fonts that came before it did. */
  async #complete(worker: ServiceWorker): Promise<void> {
    // In a later visit it is stored already, most likely: nothing is said before it is known.
    if (this.#offline.stored.peek().kind !== 'waiting') this.#report({ kind: 'storing' });
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const asked = askToStore(
      worker,
      loaded.filter((name) => name.endsWith('.woff2')),
    );
    const answer = await inTime(asked, STORING_PATIENCE_MS);
    if (answer === 'late') this.#report({ kind: 'failed', why: 'slow' });
    const { failure } = await asked;
    if (failure === null) await this.#reportStored();
    else this.#report({ kind: 'failed', why: failure });
  }

  async #reportStored(): Promise<void> {
    this.#report({ kind: 'stored', bytes: await storedBytes(this.#around.window) });
  }

  async #remove(): Promise<void> {
    const { scope } = this.#registration ?? { scope: new URL('.', this.#around.script).href };
    const { caches } = this.#around.window;
    try {
      const removal = Promise.all([
        this.#registration?.unregister(),
        ...Object.values(cacheNames(scope)).map((name) => caches?.delete(name)),
      ]);
      const isDone = (await inTime(removal, PATIENCE_MS)) !== 'late';
      this.#report(isDone ? { kind: 'removed' } : { kind: 'failed', why: 'removal' });
    } catch (error) {
      console.info('The atlas is not removed:', error);
      this.#report({ kind: 'failed', why: 'removal' });
    }
  }

  #listen(): void {
    const { workers, window } = this.#around;
    let controlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (this.#wantsUpdate) window.location.reload();
      else if (controlled) this.#offline.offerUpdate();
      controlled = true;
    });
    workers.addEventListener('message', ({ data }) => {
      this.#why = parseFailureReport(data)?.why ?? this.#why;
    });
    workers.startMessages?.();
  }
}

async function askToStore(worker: ServiceWorker, fonts: readonly string[]): Promise<StoreAnswer> {
  const { port1: answer, port2: reply } = new MessageChannel();
  const heard = new Promise<unknown>((resolve) => {
    answer.onmessage = ({ data }) => resolve(data);
  });
  worker.postMessage({ type: 'store', fonts } satisfies WorkerRequest, [reply]);
  const data = await heard;
  answer.close();
  return parseStoreAnswer(data);
}

/** How much the browser reckons that the site takes; null: it does not say. */
async function storedBytes({ navigator: { storage } }: Window): Promise<number | null> {
  try {
    const estimate = await inTime(Promise.resolve(storage?.estimate?.()), PATIENCE_MS);
    return estimate === 'late' ? null : (estimate?.usage ?? null);
  } catch (error) {
    console.info('The browser does not say how much is stored:', error);
    return null;
  }
}

const inTime = <T>(promise: Promise<T>, milliseconds: number): Promise<T | 'late'> =>
  Promise.race([
    promise,
    new Promise<'late'>((resolve) => {
      setTimeout(() => resolve('late'), milliseconds);
    }),
  ]);

/** Whether the reader has the browser save data, or the line is likely to be paid for by the byte. */
function prefersReducedData(window: Pick<Window, 'navigator' | 'matchMedia'>): boolean {
  const { connection } = window.navigator;
  const isReduced = window.matchMedia('(prefers-reduced-data: reduce)').matches;
  return isReduced || connection?.saveData === true || connection?.type === 'cellular';
}

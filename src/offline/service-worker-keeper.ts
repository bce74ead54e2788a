import { cacheNames } from './cache-names';
import type { Keeper, OfflineState } from './offline-state';
import type { Wish } from './wish';
import {
  asFailureReport,
  asStoreAnswer,
  type StoreAnswer,
  type StoringFailure,
  type WorkerRequest,
} from './worker-message';

interface Surroundings {
  readonly workers: ServiceWorkerContainer;
  /** Address of the service worker's script, in the folder that it answers for. */
  readonly script: URL;
  readonly window: Window;
  /** What the reader has said about being stored. */
  readonly wish: Wish;
}

/** Has the service worker store the atlas, follows what becomes of it, and offers new versions. */
export class ServiceWorkerKeeper implements Keeper {
  readonly #offline: OfflineState;
  readonly #around: Surroundings;
  #registration: ServiceWorkerRegistration | null = null;
  #followed: ServiceWorker | null = null;
  /** Why the last storing failed, as the worker said before it went. */
  #why: StoringFailure = 'network';
  #wantsUpdate = false;

  constructor(offline: OfflineState, around: Surroundings) {
    this.#offline = offline;
    this.#around = around;
    this.#listen();
  }

  store(): void {
    this.#around.wish.setRemoved(false);
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
    this.#around.wish.setRemoved(true);
    void this.#remove();
  }

  async #register(): Promise<void> {
    try {
      this.#registration = await this.#around.workers.register(this.#around.script);
    } catch (error) {
      // The script could not be had: no network, or a host that does not serve it.
      const why = error instanceof TypeError ? 'network' : 'refused';
      this.#offline.report({ kind: 'failed', why });
      return;
    }
    this.#registration.addEventListener('updatefound', () => this.#followInstalling());
    if (this.#registration.waiting) this.#offline.offerUpdate();
    this.#followInstalling();
    // One that was sent away in this visit is taken back by the browser as it is, without its files.
    if (this.#registration.active) await this.#complete(this.#registration.active);
  }

  #followInstalling(): void {
    const [installing, active] = [this.#registration?.installing, this.#registration?.active];
    if (!installing || installing === this.#followed) return;
    this.#followed = installing;
    if (!active) this.#offline.report({ kind: 'storing' });
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
          if (!active) this.#offline.report({ kind: 'failed', why: this.#why });
      }
    });
  }

  /** Has a worker store whatever is missing, and the fonts that came before it did. */
  async #complete(worker: ServiceWorker): Promise<void> {
    if (this.#offline.stored.peek().kind !== 'waiting') this.#offline.report({ kind: 'storing' });
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const { failure } = await askToStore(
      worker,
      loaded.filter((name) => name.endsWith('.woff2')),
    );
    if (failure === null) await this.#reportStored();
    else this.#offline.report({ kind: 'failed', why: failure });
  }

  async #reportStored(): Promise<void> {
    const { storage } = this.#around.window.navigator;
    const bytes = (await storage?.estimate())?.usage ?? null;
    this.#offline.report({ kind: 'stored', bytes });
  }

  async #remove(): Promise<void> {
    const { scope } = this.#registration ?? { scope: new URL('.', this.#around.script).href };
    await this.#registration?.unregister();
    await Promise.all(Object.values(cacheNames(scope)).map((name) => caches.delete(name)));
    this.#offline.report({ kind: 'removed' });
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
      this.#why = asFailureReport(data)?.why ?? this.#why;
    });
    workers.startMessages();
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
  return asStoreAnswer(data);
}

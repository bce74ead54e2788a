import { beforeEach, describe, expect, test } from 'vitest';
import { OfflineState } from '../../../src/offline/offline-state';
import { ServiceWorkerKeeper } from '../../../src/offline/service-worker-keeper';

/** A service worker whose life the test tells. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly heard: unknown[] = [];
  failure: 'full' | 'network' | null = null;
  postMessage(message: unknown, [port]: readonly MessagePort[] = []): void {
    this.heard.push(message);
    port?.postMessage({ failure: this.failure });
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly scope = 'https://example.org/atlas/';
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registration = new FakeRegistration();
  refusal: Error | null = null;
  startMessages(): void {}
  async register(): Promise<FakeRegistration> {
    if (this.refusal) throw this.refusal;
    return this.registration;
  }
}

let offline: OfflineState;
let workers: FakeContainer;
let reloads: number;

/** Lets what was promised come true. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

async function keep(): Promise<ServiceWorkerKeeper> {
  const window = {
    location: { reload: () => reloads++ },
    navigator: { storage: { estimate: async () => ({ usage: 4_200_000 }) } },
  };
  const keeper = new ServiceWorkerKeeper(offline, {
    workers: workers as unknown as ServiceWorkerContainer,
    script: new URL('https://example.org/atlas/service-worker.js'),
    window: window as unknown as Window,
    wish: { removed: false, setRemoved: () => {} },
  });
  keeper.store();
  await soon();
  return keeper;
}

beforeEach(() => {
  offline = new OfflineState();
  workers = new FakeContainer();
  reloads = 0;
});

describe('a first visit', () => {
  test('is stored when the worker is active and has the fonts', async () => {
    const worker = new FakeWorker();
    workers.registration.installing = worker;
    await keep();
    expect(offline.stored.value).toEqual({ kind: 'storing' });
    worker.become('activated');
    await soon();
    expect(worker.heard).toEqual([{ type: 'store', fonts: [] }]);
    expect(offline.stored.value).toEqual({ kind: 'stored', bytes: 4_200_000 });
    expect(offline.update.value).toBe('none');
  });

  test('says why it could not be stored', async () => {
    const worker = new FakeWorker();
    workers.registration.installing = worker;
    await keep();
    workers.dispatchEvent(new MessageEvent('message', { data: { type: 'storing-failed', why: 'full' } }));
    worker.become('redundant');
    expect(offline.stored.value).toEqual({ kind: 'failed', why: 'full' });
  });

  test.each([
    { refusal: new TypeError('Failed to fetch'), why: 'network' },
    { refusal: new DOMException('denied', 'SecurityError'), why: 'refused' },
  ])('counts $refusal.name as $why', async ({ refusal, why }) => {
    workers.refusal = refusal;
    await keep();
    expect(offline.stored.value).toEqual({ kind: 'failed', why });
  });
});

describe('a later visit', () => {
  beforeEach(() => {
    workers.registration.active = new FakeWorker();
    workers.controller = workers.registration.active;
  });

  test('is offered what waits, and reloads when the reader took it and it is there', async () => {
    const waiting = new FakeWorker();
    workers.registration.waiting = waiting;
    const keeper = await keep();
    expect(offline.update.value).toBe('ready');
    expect(waiting.heard).toEqual([]);
    keeper.useUpdate();
    expect(waiting.heard).toEqual([{ type: 'use-now' }]);
    expect(reloads).toBe(0);
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reloads).toBe(1);
  });

  test('has what is missing stored, and says if it cannot be', async () => {
    const active = new FakeWorker();
    workers.registration.active = active;
    const keeper = await keep();
    expect(active.heard).toEqual([{ type: 'store', fonts: [] }]);
    expect(offline.stored.value.kind).toBe('stored');
    active.failure = 'full';
    keeper.store();
    await soon();
    expect(offline.stored.value).toEqual({ kind: 'failed', why: 'full' });
  });

  test('is offered what comes while it is open, once it is there in full', async () => {
    await keep();
    const worker = new FakeWorker();
    workers.registration.installing = worker;
    workers.registration.dispatchEvent(new Event('updatefound'));
    expect(offline.update.value).toBe('none');
    worker.become('installed');
    expect(offline.update.value).toBe('ready');
  });

  test('goes on as before when an update fails', async () => {
    await keep();
    const worker = new FakeWorker();
    workers.registration.installing = worker;
    workers.registration.dispatchEvent(new Event('updatefound'));
    worker.become('redundant');
    expect(offline.stored.value.kind).toBe('stored');
    expect(offline.update.value).toBe('none');
  });

  test('is offered to follow another tab, never made to', async () => {
    const keeper = await keep();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reloads).toBe(0);
    expect(offline.update.value).toBe('ready');
    keeper.useUpdate();
    expect(reloads).toBe(1);
  });
});

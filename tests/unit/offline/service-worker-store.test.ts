import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OfflineState } from '../../../src/offline/offline-state';
import { ServiceWorkerStore } from '../../../src/offline/service-worker-store';
import { PATIENT } from '../patient';

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
  isBlocked = false;
  startMessages(): void {}
  async register(): Promise<FakeRegistration | undefined> {
    if (this.refusal) throw this.refusal;
    return this.isBlocked ? undefined : this.registration;
  }
  async getRegistration(): Promise<FakeRegistration | undefined> {
    return this.registration.active ? this.registration : undefined;
  }
}

let offline: OfflineState;
let workers: FakeContainer;
let reloads: number;

/** Lets what was promised come true. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

interface Browser {
  readonly saveData?: boolean;
  readonly estimate?: () => Promise<StorageEstimate>;
  readonly deleted?: Promise<boolean>;
}

const estimated = async () => ({ usage: 4_200_000 });

function keeperIn({ saveData = false, estimate = estimated, deleted }: Browser = {}): ServiceWorkerStore {
  const window = {
    location: { reload: () => reloads++ },
    matchMedia: () => ({ matches: false }),
    navigator: { storage: { estimate }, connection: { saveData } },
    caches: deleted && { delete: () => deleted },
  };
  return new ServiceWorkerStore(offline, {
    workers: workers as unknown as ServiceWorkerContainer,
    script: new URL('https://example.org/atlas/service-worker.js'),
    window: window as unknown as Window,
    preference: { removed: false, setRemoved: () => {} },
  });
}

async function keep(browser?: Browser): Promise<ServiceWorkerStore> {
  const keeper = keeperIn(browser);
  void keeper.begin();
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
    await vi.waitFor(() => expect(offline.stored.value.kind).toBe('stored'), PATIENT);
    active.failure = 'full';
    keeper.store();
    await vi.waitFor(() => expect(offline.stored.value).toEqual({ kind: 'failed', why: 'full' }), PATIENT);
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

describe('a browser that saves data', () => {
  test('has nothing stored unasked, and all of it once the reader asks', async () => {
    const keeper = await keep({ saveData: true });
    expect(offline.stored.value).toEqual({ kind: 'spared' });
    workers.registration.active = new FakeWorker();
    keeper.store();
    await soon();
    expect(offline.stored.value.kind).toBe('stored');
  });

  test('keeps what was stored before', async () => {
    workers.registration.active = new FakeWorker();
    await keep({ saveData: true });
    expect(offline.stored.value.kind).toBe('stored');
  });
});

describe('a browser that does not answer', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the storing of which something blocks is refused, and can be tried again', async () => {
    workers.isBlocked = true;
    const keeper = await keep();
    expect(offline.stored.value).toEqual({ kind: 'failed', why: 'refused' });
    workers.isBlocked = false;
    workers.registration.active = new FakeWorker();
    keeper.store();
    await soon();
    expect(offline.stored.value.kind).toBe('stored');
  });

  /** Time that is faked goes on by the interval. */
  const FAKED = { ...PATIENT, interval: 1000 };
  const never = () => new Promise<never>(() => {});
  test.each([
    { how: 'rejects', estimate: () => Promise.reject(new Error('not here')) },
    { how: 'hangs', estimate: never },
  ])('is stored where the estimate of its size $how', async ({ estimate }) => {
    vi.useFakeTimers();
    workers.registration.active = new FakeWorker();
    void keeperIn({ estimate }).begin();
    await vi.waitFor(() => expect(offline.stored.value).toEqual({ kind: 'stored', bytes: null }), FAKED);
  });

  test('a worker that stores without an end is told as slow, and what comes late is stored', async () => {
    vi.useFakeTimers();
    const worker = new FakeWorker();
    workers.registration.installing = worker;
    void keeperIn().begin();
    await vi.advanceTimersByTimeAsync(1);
    expect(offline.stored.value).toEqual({ kind: 'storing' });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(offline.stored.value).toEqual({ kind: 'failed', why: 'slow' });
    worker.become('activated');
    await vi.waitFor(() => expect(offline.stored.value.kind).toBe('stored'), FAKED);
  });

  test.each([
    { how: 'rejected', deleted: () => Promise.reject(new Error('locked')) },
    { how: 'never done', deleted: never },
  ])('a removal that is $how is told', async ({ deleted }) => {
    vi.useFakeTimers();
    workers.registration.active = new FakeWorker();
    const removal = deleted();
    removal.catch(() => {});
    keeperIn({ deleted: removal }).remove();
    await vi.waitFor(() => expect(offline.stored.value).toEqual({ kind: 'failed', why: 'removal' }), FAKED);
  });
});

import { describe, expect, test } from 'vitest';
import { OfflineState } from '../../../src/offline/offline-state';
import { storedPreference } from '../../../src/offline/storage-preference';

describe('trouble', () => {
  test.each([
    { why: 'full', told: 'full' },
    { why: 'refused', told: 'refused' },
    // The next visit tries again by itself.
    { why: 'network', told: null },
  ] as const)('of a failure for $why is $told', ({ why, told }) => {
    const offline = new OfflineState();
    offline.report({ kind: 'failed', why });
    expect(offline.error.value).toBe(told);
  });

  test('is told once', () => {
    const offline = new OfflineState();
    offline.report({ kind: 'failed', why: 'full' });
    offline.dismissError();
    expect(offline.error.value).toBeNull();
  });
});

test('the reader takes note that the network is gone, each time', () => {
  const offline = new OfflineState();
  offline.setNetwork(false);
  expect(offline.noNetwork.value).toBe(true);
  offline.dismissNoNetwork();
  expect(offline.noNetwork.value).toBe(false);
  offline.setNetwork(true);
  offline.setNetwork(false);
  expect(offline.noNetwork.value).toBe(true);
});

test('an update that is put off stays at hand, and comes back when another one follows', () => {
  const offline = new OfflineState();
  offline.offerUpdate();
  offline.postponeUpdate();
  expect(offline.update.value).toBe('later');
  offline.offerUpdate();
  expect(offline.update.value).toBe('ready');
});

describe('the wish not to be stored', () => {
  const forbidden = (): Storage => {
    throw new DOMException('no storage here', 'SecurityError');
  };

  test('holds for the visit where the browser has no storage at all', () => {
    const wish = storedPreference(() => null);
    wish.setRemoved(true);
    expect(wish.removed).toBe(true);
  });

  test('holds for the visit where the browser remembers nothing', () => {
    const wish = storedPreference(forbidden);
    expect(wish.removed).toBe(false);
    wish.setRemoved(true);
    expect(wish.removed).toBe(true);
  });

  test('is remembered, and forgotten when it is taken back', () => {
    const items = new Map<string, string>();
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    } as Storage;
    storedPreference(() => storage).setRemoved(true);
    expect(storedPreference(() => storage).removed).toBe(true);
    storedPreference(() => storage).setRemoved(false);
    expect(items.size).toBe(0);
  });
});

import type { OfflineState } from './offline-state';
import { ServiceWorkerStore } from './service-worker-store';
import { storedPreference } from './storage-preference';

/** Above `assets/`, which holds this module. The address is no literal, so that the build does not look for the file. */
const SCRIPT = '../service-worker.js';

/** Stores the atlas on the reader's device, unless the reader does not want it or the browser cannot. */
export function bindOffline(offline: OfflineState, window: Window): void {
  const workers = workersOf(window.navigator);
  if (workers === undefined) {
    offline.report({ kind: 'unable' });
    return;
  }
  const preference = storedPreference(() => window.localStorage);
  const script = new URL(SCRIPT, import.meta.url);
  const store = new ServiceWorkerStore(offline, { workers, script, window, preference });
  offline.setStore(store);
  if (preference.removed) offline.report({ kind: 'removed' });
  else void store.begin();
}

/** There are none on plain HTTP; in a frame without an origin even asking is an error. */
function workersOf(navigator: Navigator): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker ?? undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

import type { OfflineState } from './offline-state';
import { ServiceWorkerKeeper } from './service-worker-keeper';
import { rememberedWish } from './wish';

/** Above `assets/`, which holds this module. The address is no literal, so that the build does not look for the file. */
const SCRIPT = '../service-worker.js';

/** Stores the atlas on the reader's device, unless the reader does not want it or the browser cannot. */
export function bindOffline(offline: OfflineState, window: Window): void {
  const workers = workersOf(window.navigator);
  if (workers === undefined) {
    offline.report({ kind: 'unable' });
    return;
  }
  const wish = rememberedWish(() => window.localStorage);
  const script = new URL(SCRIPT, import.meta.url);
  const keeper = new ServiceWorkerKeeper(offline, { workers, script, window, wish });
  offline.keepBy(keeper);
  if (wish.removed) offline.report({ kind: 'removed' });
  else void keeper.begin();
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

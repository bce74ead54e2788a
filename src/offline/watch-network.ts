import type { OfflineState } from './offline-state';

/** Tells whether the browser has a network. */
export function watchNetwork(offline: OfflineState, window: Window): void {
  const tell = () => offline.setNetwork(window.navigator.onLine);
  for (const change of ['online', 'offline']) window.addEventListener(change, tell);
  tell();
}

import type { OfflineState } from './offline/offline-state';

/** Nothing of it may slow down the first visit: it begins when the map stands still and the page has time. */
export function storeWhenIdle(offline: OfflineState, window: Window): void {
  const begin = async () => {
    const { bindOffline } = await import('./offline/bind-offline');
    bindOffline(offline, window);
  };
  const wait = window.requestIdleCallback ?? window.setTimeout;
  new PerformanceObserver((marks, observer) => {
    if (marks.getEntriesByName('atlas:idle').length === 0) return;
    observer.disconnect();
    wait(() => void begin());
  }).observe({ type: 'mark', buffered: true });
}

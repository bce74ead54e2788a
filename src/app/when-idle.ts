/** A map that never stands still, or a browser that keeps no marks, holds up nothing for ever. */
const MAX_WAIT_MS = 60_000;

/** Nothing of this may slow down the first visit: it begins when the map stands still and the page has time. */
export function whenIdle(window: Window & typeof globalThis, begin: () => void): void {
  const wait = window.requestIdleCallback ?? window.setTimeout;
  let begun = false;
  const beginOnce = () => {
    if (!begun) wait(() => begin());
    begun = true;
  };
  window.setTimeout(beginOnce, MAX_WAIT_MS);
  if (!window.PerformanceObserver) return;
  new PerformanceObserver((marks, observer) => {
    if (marks.getEntriesByName('atlas:idle').length === 0) return;
    observer.disconnect();
    beginOnce();
  }).observe({ type: 'mark', buffered: true });
}

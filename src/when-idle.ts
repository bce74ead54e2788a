/** Nothing of this may slow down the first visit: it begins when the map stands still and the page has time. */
export function whenIdle(window: Window, begin: () => void): void {
  const wait = window.requestIdleCallback ?? window.setTimeout;
  new PerformanceObserver((marks, observer) => {
    if (marks.getEntriesByName('atlas:idle').length === 0) return;
    observer.disconnect();
    wait(() => begin());
  }).observe({ type: 'mark', buffered: true });
}

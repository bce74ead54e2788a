import { type ReadonlySignal, signal } from '@preact/signals';

/** Below this width the panel is a sheet over the map; the style sheets say the same. */
const NARROW = '(max-width: 760px)';

/** Whether the screen is narrow; follows the window. */
export function watchNarrow(window: Window): ReadonlySignal<boolean> {
  const query = window.matchMedia(NARROW);
  const narrow = signal(query.matches);
  query.addEventListener('change', ({ matches }) => {
    narrow.value = matches;
  });
  return narrow;
}

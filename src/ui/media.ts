import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, and again when that changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const update = () => setHolds(media.matches);
    update();
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, [query]);
  return holds;
}

/**
 * A narrow or low screen, such as a phone upright or on its side: the docks below the map move into the panel, and the
 * panel's head is one row. The style sheets say the same.
 */
export const COMPACT = '(max-width: 47.5em), (max-height: 30em)';

/** Whether the screen is narrow or low; follows the window. */
export function watchCompact(window: Window): ReadonlySignal<boolean> {
  const query = window.matchMedia(COMPACT);
  const narrow = signal(query.matches);
  query.addEventListener('change', ({ matches }) => {
    narrow.value = matches;
  });
  return narrow;
}

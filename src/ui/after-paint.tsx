import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Calls once the page has been painted as it is now; on a page that is not seen, at once. */
export function afterPaint(call: () => void): void {
  if (document.hidden) call();
  else requestAnimationFrame(() => setTimeout(call));
}

/**
 * What stands further down, and takes long to make: it comes with the frame after the one that shows what stands above
 * it, so that this is there at once.
 */
export function AfterPaint({ children }: { readonly children: () => ComponentChildren }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => setDue(true), []);
  return <>{isDue && children()}</>;
}

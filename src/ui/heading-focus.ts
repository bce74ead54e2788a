import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The heading of what has opened takes the focus, at the top of the panel, in the moment in which it appears.
 * @param of what the heading stands for; another one takes the focus again
 */
export function useHeadingFocus(of: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => focusHeading(heading.current), [of]);
  return heading;
}

/** Shows a heading at the top of the panel, and gives it the focus. */
export function focusHeading(heading: HTMLHeadingElement | null): void {
  const body = heading?.closest('.panel-body');
  body?.scrollTo({ top: 0 });
  // On very low screens the panel scrolls, head and all.
  body?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

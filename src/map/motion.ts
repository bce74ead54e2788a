/** A duration in milliseconds, or none for a reader who prefers reduced motion. */
export function motionMs(milliseconds: number): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

/** A duration in milliseconds; 0 for a reader who prefers reduced motion. */
export function motionMs(milliseconds: number): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

/** Cubic: fast at first, then slower. */
export const easeOut = (part: number): number => 1 - (1 - part) ** 3;

/** Cubic: slow, fast, slow. */
export const easeInOut = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

/**
 * Calls `step` with each animation frame for a duration, the last time with 1.
 * @param milliseconds 0: at once
 * @param step takes the elapsed part of the duration, from 0 to 1
 * @returns stops it early
 */
export function animate(milliseconds: number, step: (part: number) => void): () => void {
  if (milliseconds <= 0) {
    step(1);
    return () => {};
  }
  const start = performance.now();
  let request = requestAnimationFrame(next);
  function next(now: number): void {
    const part = Math.max(0, Math.min(1, (now - start) / milliseconds));
    if (part < 1) request = requestAnimationFrame(next);
    step(part);
  }
  return () => cancelAnimationFrame(request);
}

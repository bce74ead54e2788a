/** Fast at first, then ever slower. */
export const easeOut = (part: number): number => 1 - (1 - part) ** 3;

/** Slow, fast, slow. */
export const easeInOut = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

/**
 * Calls with each frame of the screen until a time is over, the last time with 1.
 * @param milliseconds 0: at once
 * @param step takes the part of the time that is over
 * @returns what stops it before
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

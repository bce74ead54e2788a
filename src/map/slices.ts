/** How long work may hold the page before it lets others do theirs. */
const SLICE_MS = 10;

/** Called between the steps of long work: null while there is time, else what to wait for. */
export type Pause = () => Promise<void> | null;

/** Cuts long work into slices, between which the page can answer its reader. */
export function slices(sliceMs = SLICE_MS): Pause {
  let end = performance.now() + sliceMs;
  return () => {
    if (performance.now() < end) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        end = performance.now() + sliceMs;
        resolve();
      });
    });
  };
}

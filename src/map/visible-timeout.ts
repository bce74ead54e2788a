/** The interval of the checks whether the map is visible. */
const CHECK_MS = 250;

/**
 * A timeout that counts only the time in which the map is visible: neither that of a page in the background, nor that
 * of a map without size, as in a folded part of a page.
 */
export class VisibleTimeout {
  readonly #map: HTMLElement | null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param map the element of the map; null where its size does not matter */
  constructor(map: HTMLElement | null = null) {
    this.#map = map;
  }

  /** Calls once after so many visible milliseconds, and replaces an earlier call. */
  start(milliseconds: number, over: () => void): void {
    this.clear();
    let left = milliseconds;
    this.#timer = setInterval(() => {
      if (!this.#isSeen()) return;
      left -= CHECK_MS;
      if (left > 0) return;
      this.clear();
      over();
    }, CHECK_MS);
  }

  /** Cancels the call. */
  clear(): void {
    clearInterval(this.#timer);
  }

  #isSeen(): boolean {
    return !document.hidden && (this.#map === null || this.#map.clientWidth > 0);
  }
}

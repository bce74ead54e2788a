/** How often it is looked whether the reader looks on, in milliseconds. */
const CHECK_MS = 250;

/**
 * A deadline that counts only the time in which the reader can see the map: neither that of a page in the background,
 * nor that of a map without room, as in a folded part of a page.
 */
export class VisibleTimeout {
  readonly #map: HTMLElement | null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param map the element that the map is drawn in; null where its room is no matter */
  constructor(map: HTMLElement | null = null) {
    this.#map = map;
  }

  /** Calls once after so many seen milliseconds, in place of what was to be called before. */
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

  /** Calls no more. */
  clear(): void {
    clearInterval(this.#timer);
  }

  #isSeen(): boolean {
    return !document.hidden && (this.#map === null || this.#map.clientWidth > 0);
  }
}

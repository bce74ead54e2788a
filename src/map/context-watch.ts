/** How long a lost context may stay away while the reader looks on, in milliseconds. */
const PATIENCE = 4_000;

/** Losing it for this many times within so many milliseconds is losing it for good. */
const OFTEN = { times: 3, within: 60_000 };

/** Waits for the graphics card to give back what it took, and says when there is no hope. */
export class ContextWatch {
  readonly #giveUp: () => void;
  readonly #losses: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param giveUp called once, when the context was not restored in time, or is lost again and again */
  constructor(giveUp: () => void) {
    this.#giveUp = giveUp;
  }

  /** @param now milliseconds on any clock */
  lost(now: number): void {
    this.#losses.push(now);
    const recent = this.#losses.filter((time) => now - time < OFTEN.within);
    if (recent.length >= OFTEN.times) this.#giveUp();
    else this.#wait();
  }

  restored(): void {
    clearTimeout(this.#timer);
  }

  /** A page in the background may get its context back only when the reader returns. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!document.hidden) return this.#giveUp();
      document.addEventListener('visibilitychange', () => this.#wait(), { once: true });
    }, PATIENCE);
  }
}

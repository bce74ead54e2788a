import { VisibleTimeout } from '../visible-timeout';

/** How long a lost context may stay away while the reader looks on. */
const AWAY_MS = 4_000;

/** Losing it for this many times within so long is losing it for good. */
const LOSS_LIMIT = { times: 3, withinMs: 60_000 };

/** Waits for the graphics card to give back what it took, and says when there is no hope. */
export class ContextWatch {
  readonly #giveUp: () => void;
  readonly #losses: number[] = [];
  /** A page in the background may get its context back only when the reader returns. */
  readonly #patience = new VisibleTimeout();

  /** @param giveUp called once, when the context was not restored in time, or is lost again and again */
  constructor(giveUp: () => void) {
    this.#giveUp = giveUp;
  }

  /** @param now milliseconds on any clock */
  lost(now: number): void {
    this.#losses.push(now);
    const recent = this.#losses.filter((time) => now - time < LOSS_LIMIT.withinMs);
    if (recent.length >= LOSS_LIMIT.times) this.#giveUp();
    else this.#patience.start(AWAY_MS, this.#giveUp);
  }

  restored(): void {
    this.#patience.clear();
  }

  /** Watches no more. */
  end(): void {
    this.#patience.clear();
  }
}

import { VisibleTimeout } from '../visible-timeout';

/** The longest absence of the graphics context while the map is visible. */
const AWAY_MS = 4_000;

/** So many losses within so long are taken for a permanent loss. */
const LOSS_LIMIT = { times: 3, withinMs: 60_000 };

/** Waits for the restoration of a lost graphics context, and reports when it is taken for permanent. */
export class ContextWatch {
  readonly #giveUp: () => void;
  readonly #losses: number[] = [];
  /** The context of a page in the background may be restored only when the reader returns. */
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

  /** Stops watching. */
  end(): void {
    this.#patience.clear();
  }
}

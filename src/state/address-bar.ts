/** How often an entry is changed at the most. Safari refuses more than a hundred writes in ten seconds. */
const BETWEEN_WRITES_MS = 250;
/** How long after a refusal it is tried again. */
const RETRY_MS = 1000;

/** What it needs of a window. */
export interface WindowWithHistory {
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly location: Pick<Location, 'href' | 'pathname' | 'search' | 'hash'>;
  readonly performance: Pick<Performance, 'now'>;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
}

interface Entry {
  readonly url: string;
  /** Whether it is a step of its own, to which Back leads. */
  readonly isNew: boolean;
}

/**
 * Writes the address bar and the history: a new entry at once, changes of the same entry merged. What the browser
 * refuses is written later, so the address is never wrong for long.
 */
export class AddressBar {
  readonly #window: WindowWithHistory;
  #pending: Entry | null = null;
  #timer: number | undefined;
  #writtenAt = Number.NEGATIVE_INFINITY;

  constructor(window: WindowWithHistory) {
    this.#window = window;
  }

  /** Makes a new entry, after what is still to be said of the one before. */
  push(url: string): void {
    this.flush();
    this.#pending = { url, isNew: true };
    this.flush();
  }

  /** Replaces the current entry. */
  replace(url: string): void {
    this.#pending = { url, isNew: this.#pending?.isNew ?? false };
    const wait = this.#writtenAt + BETWEEN_WRITES_MS - this.#window.performance.now();
    if (wait <= 0) this.flush();
    else this.#timer ??= this.#window.setTimeout(() => this.flush(), wait);
  }

  /** The reader went to another entry: what was to be written of the one before is void. */
  leave(): void {
    this.#pending = null;
    this.#stopTimer();
  }

  /** Writes at once what waits. */
  flush(): void {
    this.#stopTimer();
    if (this.#pending === null) return;
    if (this.#write(this.#pending)) this.#pending = null;
    else this.#timer = this.#window.setTimeout(() => this.flush(), RETRY_MS);
  }

  /** @returns whether the browser took it; some refuse with an error, some without a word */
  #write({ url, isNew }: Entry): boolean {
    const { history, location, performance } = this.#window;
    const wanted = new URL(url, location.href).href;
    if (!isNew && location.href === wanted) return true;
    this.#writtenAt = performance.now();
    try {
      if (isNew) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
    return location.href === wanted;
  }

  #stopTimer(): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

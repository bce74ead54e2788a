import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { VisibleTimeout } from '../visible-timeout';

/** The time for an answer of the worker: enough to load it over a slow connection, and to cut many tiles. */
const ANSWER_MS = 15_000;

/** The time for an answer after an error that may concern the worker. */
const DOUBT_MS = 2_000;

/**
 * Checks whether the map's worker responds. A worker that is missing, blocked, or ended by the browser raises no error:
 * the map would wait forever, and show only its background.
 */
export class WorkerWatch {
  readonly #ask: () => Promise<unknown>;
  readonly #giveUp: () => void;
  readonly #patience: VisibleTimeout;
  #asking: Promise<boolean> | null = null;

  /**
   * @param ask resolves with any answer of the worker, rejects where there can be none
   * @param giveUp called when there is no answer in time
   */
  constructor(ask: () => Promise<unknown>, giveUp: () => void, container: HTMLElement) {
    this.#ask = ask;
    this.#giveUp = giveUp;
    this.#patience = new VisibleTimeout(container);
  }

  /** Asks, unless an answer is pending. @returns whether there was one; if not, `giveUp` was called */
  check(): Promise<boolean> {
    this.#asking ??= this.#answered();
    return this.#asking;
  }

  /** After an error that may concern the worker: it must answer soon. */
  doubt(): void {
    void this.check();
    this.#patience.start(DOUBT_MS, this.#giveUp);
  }

  /** Expects no answer any more, as from a worker that was replaced. */
  end(): void {
    this.#patience.clear();
    this.#asking = null;
  }

  async #answered(): Promise<boolean> {
    this.#patience.start(ANSWER_MS, this.#giveUp);
    const lives = await this.#ask().then(
      () => true,
      () => false,
    );
    this.end();
    if (!lives) this.#giveUp();
    return lives;
  }
}

/** Three sources that follow one another, so that each worker is asked where there are several, as in Safari. */
const ASKED_SOURCES = ['points', 'lines', 'areas'];

/** Asks the workers of a MapLibre map for something small. Even a refusal is an answer. */
export async function askWorkers(map: MapLibreMap): Promise<void> {
  const sources = ASKED_SOURCES.flatMap((id) => map.getSource<GeoJSONSource>(id) ?? []);
  await Promise.all(
    sources.map(async (source) => {
      // Rejects where no worker could be made.
      await source.actorPromise;
      await source.getClusterExpansionZoom(0).catch(() => null);
    }),
  );
}

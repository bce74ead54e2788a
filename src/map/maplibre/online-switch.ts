import type { addProtocol } from 'maplibre-gl';
import type { OnlineBasemap } from '../../content/online-basemap';
import type { OnlineStatus } from '../../state/online-status';
import type { OpenOnline } from '../online/open-online';
import type { TileKind } from '../online/tile-loader';
import type { StyleExtension } from '../style/style-extension';

interface Parts {
  /** Null: the build knows none. */
  readonly servers: OnlineBasemap | null;
  readonly addProtocol: typeof addProtocol;
  /** Another extension than before, or none. */
  readonly onExtension: () => void;
  readonly onStatus: (status: OnlineStatus) => void;
}

/**
 * Turns the online basemap of a MapLibre map on and off. Nothing is asked of another host before {@link want} says so,
 * nor before the map has been drawn once.
 */
export class OnlineSwitch {
  readonly #parts: Parts;
  #hasStarted = false;
  #attempt = 0;
  #ending = new AbortController();
  #extension: StyleExtension | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What the style gets from other servers now. */
  get extension(): StyleExtension | null {
    return this.#extension;
  }

  /** The map has been drawn: what is wanted may be asked for. */
  start(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    if (this.#attempt > 0) void this.#open();
  }

  /** @param attempt which attempt this is; 0: none is wanted */
  want(attempt: number): void {
    if (attempt === this.#attempt) return;
    this.#attempt = attempt;
    this.end();
    if (attempt === 0) this.#parts.onStatus({ kind: 'off' });
    else if (this.#hasStarted) void this.#open();
    else this.#parts.onStatus({ kind: 'loading' });
  }

  /** Asks for nothing any more. */
  end(): void {
    this.#ending.abort();
    this.#ending = new AbortController();
    this.#show(null);
  }

  async #open(): Promise<void> {
    const { servers, addProtocol, onStatus } = this.#parts;
    if (servers === null) return;
    const { signal } = this.#ending;
    onStatus({ kind: 'loading' });
    try {
      const { openOnline } = await import('../online/open-online');
      const online = await openOnline(servers, signal, (kind) => {
        if (!signal.aborted) this.#lose(kind, online);
      });
      if (signal.aborted) return;
      addProtocol(online.scheme, online.load);
      onStatus({ kind: 'shown', attribution: online.attribution, lacksTerrain: false });
      this.#show(online.extension);
    } catch (error) {
      if (signal.aborted) return;
      console.warn('The online detail of the map did not come:', error);
      this.#lose('vector');
    }
  }

  /** Without heights the rest is still of use; without vector tiles nothing is. */
  #lose(kind: TileKind, online?: OpenOnline): void {
    const { servers, onStatus } = this.#parts;
    if (kind === 'terrain' && online) {
      onStatus({ kind: 'shown', attribution: online.attribution, lacksTerrain: true });
      this.#show(online.flatExtension);
      return;
    }
    this.end();
    onStatus({ kind: 'failed', host: servers ? new URL(servers.vector.tilejson).host : '' });
  }

  #show(extension: StyleExtension | null): void {
    if (extension === this.#extension) return;
    this.#extension = extension;
    this.#parts.onExtension();
  }
}

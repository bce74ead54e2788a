import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapEvents } from '../map-view';
import { ContextWatch } from './context-watch';
import { whenStill } from './when-still';
import { askWorkers, WorkerWatch } from './worker-watch';

interface HealthEvents extends Pick<MapEvents, 'onIdle' | 'onLost' | 'onError'> {
  /** A style was loaded, at the start or anew; it has no feature states. */
  onStyle(): void;
}

/** Watches whether a MapLibre map can draw, and reports when it no longer can, so that another map can take over. */
export class MapLibreHealth {
  readonly #map: MapLibreMap;
  readonly #events: HealthEvents;
  readonly #worker: WorkerWatch;
  readonly #context: ContextWatch;
  /** False from a lost graphics context until its restoration; the map can draw nothing and answer nothing meanwhile. */
  #hasContext = true;

  constructor(map: MapLibreMap, events: HealthEvents) {
    this.#map = map;
    this.#events = events;
    const unable = () => events.onLost('unable');
    this.#worker = new WorkerWatch(() => askWorkers(map), unable, map.getContainer());
    this.#context = new ContextWatch(() => events.onLost('graphics'));
    this.#listen();
    const done = () => void this.#worker.check().then((lives) => lives && events.onIdle());
    whenStill(map, done, unable);
  }

  get hasContext(): boolean {
    return this.#hasContext;
  }

  /** Stops watching. */
  end(): void {
    this.#worker.end();
    this.#context.end();
  }

  #listen(): void {
    const map = this.#map;
    map.on('error', (event) => {
      this.#events.onError(event.error.message);
      // An error of a source has its id; that of a failed worker has none.
      if (!('sourceId' in event)) this.#worker.doubt();
    });
    map.on('webglcontextlost', () => {
      this.#hasContext = false;
      this.#worker.end();
      this.#context.lost(performance.now());
    });
    map.on('webglcontextrestored', () => this.#context.restored());
    map.on('style.load', () => {
      this.#hasContext = true;
      this.#events.onStyle();
      void this.#worker.check();
    });
    // The browser may have ended the worker that is to load the source.
    map.on('sourcedataloading', () => this.#hasContext && void this.#worker.check());
  }
}

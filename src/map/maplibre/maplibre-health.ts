import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapEvents } from '../map-view';
import { ContextWatch } from './context-watch';
import { whenStill } from './when-still';
import { askWorkers, WorkerWatch } from './worker-watch';

interface HealthEvents extends Pick<MapEvents, 'onIdle' | 'onLost' | 'onTrouble'> {
  /** A style has been loaded, at the start or anew, which knows nothing of what was said before. */
  onStyle(): void;
}

/** Whether a MapLibre map can draw. Whatever ends that is told, so that another map can take over. */
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

  /** Watches no more. */
  end(): void {
    this.#worker.end();
    this.#context.end();
  }

  #listen(): void {
    const map = this.#map;
    map.on('error', (event) => {
      this.#events.onTrouble(event.error.message);
      // What is wrong with a source names it; a worker that fails names none.
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
    // What is asked of the worker may be asked of one that the browser has ended.
    map.on('sourcedataloading', () => this.#hasContext && void this.#worker.check());
  }
}

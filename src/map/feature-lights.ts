import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../content/model';
import type { MapRecord } from '../state/map-record';

type Light = 'selected' | 'pointed' | 'focused';

const SOURCES = ['points', 'lines', 'areas'] as const;

/** Feature states of the map: what is chosen, under the pointer, under the keyboard's focus. */
export class FeatureLights {
  readonly #map: MapLibreMap;
  #lit: ReadonlyMap<FeatureId, ReadonlySet<Light>> = new Map();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  show({ selected, pointed }: MapRecord): void {
    if (!this.#map.getSource('points')) return;
    const next = new Map<FeatureId, Set<Light>>();
    const light = (id: FeatureId, by: Light) => next.set(id, new Set([...(next.get(id) ?? []), by]));
    for (const id of selected) light(id, 'selected');
    if (pointed) for (const id of pointed.ids) light(id, pointed.by === 'focus' ? 'focused' : 'pointed');
    for (const id of new Set([...this.#lit.keys(), ...next.keys()])) this.#set(id, next.get(id) ?? new Set());
    this.#lit = next;
  }

  /** Lights everything on a map that has forgotten its lights. */
  showAgain(record: MapRecord): void {
    this.#lit = new Map();
    this.show(record);
  }

  #set(id: FeatureId, lights: ReadonlySet<Light>): void {
    const state = {
      selected: lights.has('selected'),
      pointed: lights.has('pointed'),
      focused: lights.has('focused'),
    };
    for (const source of SOURCES) this.#map.setFeatureState({ source, id }, state);
  }
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../../content/model';
import type { MapRecord } from '../../state/map-record';
import { DARK, type Light, lightsOf } from '../feature-highlight';

const SOURCES = ['points', 'lines', 'areas'] as const;

/** Feature states of the map: what is chosen, under the pointer, under the keyboard's focus. */
export class FeatureHighlights {
  readonly #map: MapLibreMap;
  #lit: ReadonlyMap<FeatureId, Light> = new Map();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  show(record: MapRecord): void {
    if (!this.#map.getSource('points')) return;
    const next = lightsOf(record);
    for (const id of new Set([...this.#lit.keys(), ...next.keys()])) this.#set(id, next.get(id) ?? DARK);
    this.#lit = next;
  }

  /** Lights everything on a map that has forgotten its lights. */
  showAgain(record: MapRecord): void {
    this.#lit = new Map();
    this.show(record);
  }

  #set(id: FeatureId, light: Light): void {
    for (const source of SOURCES) this.#map.setFeatureState({ source, id }, light);
  }
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../../content/model';
import type { MapHighlight, MapRecord } from '../../state/map-record';
import { type FeatureHighlight, highlightsOf, NO_HIGHLIGHT } from '../feature-highlight';

const SOURCES = ['points', 'lines', 'areas'] as const;

/** Sets the feature states of a MapLibre map: selected, hovered, focused. */
export class FeatureHighlights {
  readonly #map: MapLibreMap;
  #shown: ReadonlyMap<FeatureId, FeatureHighlight> = new Map();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  show(record: MapRecord, highlight: MapHighlight | null): void {
    if (!this.#map.getSource('points')) return;
    const next = highlightsOf(record, highlight);
    for (const id of new Set([...this.#shown.keys(), ...next.keys()]))
      this.#set(id, next.get(id) ?? NO_HIGHLIGHT);
    this.#shown = next;
  }

  /** Sets all states on a map that has lost them. */
  showAll(record: MapRecord, highlight: MapHighlight | null): void {
    this.#shown = new Map();
    this.show(record, highlight);
  }

  #set(id: FeatureId, highlight: FeatureHighlight): void {
    for (const source of SOURCES) this.#map.setFeatureState({ source, id }, highlight);
  }
}

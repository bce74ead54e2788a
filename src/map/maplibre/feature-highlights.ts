import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../../content/model';
import type { MapHighlight, MapRecord } from '../../state/map-record';
import { type FeatureHighlight, highlightsOf, NO_HIGHLIGHT } from '../feature-highlight';
import type { MapFeatureProperties } from '../map-sources';
import type { MapSources } from '../map-view';
import { isDrawn } from '../style/is-drawn';

const SOURCES = ['points', 'lines', 'areas'] as const;

/** What the states of the features follow from. */
export interface HighlightInput {
  readonly record: MapRecord;
  readonly highlight: MapHighlight | null;
  readonly sources: Pick<MapSources, (typeof SOURCES)[number]>;
}

type Highlights = ReadonlyMap<FeatureId, FeatureHighlight>;

/**
 * Sets the feature states of a MapLibre map: selected, hovered, focused, dimmed; and of what is no longer drawn, that it
 * is gone, so that the next frame is without it, before the worker has laid out the rest anew.
 */
export class FeatureHighlights {
  readonly #map: Pick<MapLibreMap, 'getSource' | 'setFeatureState'>;
  #shown: Highlights = new Map();
  #drawn: ReadonlySet<FeatureId> = new Set();
  #gone: ReadonlySet<FeatureId> = new Set();
  #followed: Pick<HighlightInput, 'record' | 'sources'> | null = null;

  constructor(map: Pick<MapLibreMap, 'getSource' | 'setFeatureState'>) {
    this.#map = map;
  }

  show({ record, highlight, sources }: HighlightInput): void {
    if (!this.#map.getSource('points')) return;
    this.#follow(record, sources);
    const next = new Map(highlightsOf(record, highlight));
    for (const id of this.#gone) next.set(id, { ...(next.get(id) ?? NO_HIGHLIGHT), gone: true });
    for (const id of new Set([...this.#shown.keys(), ...next.keys()]))
      this.#set(id, this.#shown.get(id) ?? NO_HIGHLIGHT, next.get(id) ?? NO_HIGHLIGHT);
    this.#shown = next;
  }

  /** Sets all states on a map that has lost them. */
  showAll(input: HighlightInput): void {
    this.#shown = new Map();
    this.show(input);
  }

  #follow(record: MapRecord, sources: HighlightInput['sources']): void {
    // Where the mouse stands changes nothing of this, and changes often.
    if (this.#followed?.record === record && this.#followed.sources === sources) return;
    this.#followed = { record, sources };
    const drawn = new Set<FeatureId>();
    for (const source of SOURCES) {
      for (const { properties } of sources[source].features) {
        const own = properties as MapFeatureProperties;
        if (isDrawn(own, record)) drawn.add(own.id);
      }
    }
    this.#gone = new Set([...this.#gone, ...this.#drawn].filter((id) => !drawn.has(id)));
    this.#drawn = drawn;
  }

  #set(id: FeatureId, before: FeatureHighlight, next: FeatureHighlight): void {
    const members = Object.keys(next) as (keyof FeatureHighlight)[];
    if (members.every((member) => before[member] === next[member])) return;
    for (const source of SOURCES) this.#map.setFeatureState({ source, id }, next);
  }
}

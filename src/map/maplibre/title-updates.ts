import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Pixels } from '../../geometry/pixels';
import type { Rect } from '../../geometry/rect';
import type { MapRecord } from '../../state/map-record';
import type { MapSources } from '../map-view';
import { TITLES } from '../style/layers/titles';
import { titlesIn } from '../titles/titles';

/** What the names of what is open or lit follow from, besides the camera. */
interface TitleInput {
  readonly record: MapRecord;
  readonly sources: MapSources;
  readonly covered: readonly Rect[];
}

interface Parts {
  readonly input: () => TitleInput;
  /** Adds the source and the layer of the names, which the map does without until there is one. */
  readonly add: () => void;
}

/** Keeps the names of what is open or lit where the view of a MapLibre map has them. */
export class TitleUpdates {
  readonly #map: MapLibreMap;
  readonly #parts: Parts;
  /** Kept, as to ask the page for it would have the page laid out in the middle of what changes it. */
  #size: Pixels = { x: 0, y: 0 };
  #shown: FeatureCollection = { type: 'FeatureCollection', features: [] };
  #isAdded = false;

  constructor(map: MapLibreMap, parts: Parts) {
    this.#map = map;
    this.#parts = parts;
    this.#measure();
    map.on('resize', () => this.#measure());
    map.on('moveend', () => this.show());
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    this.#size = { x: clientWidth, y: clientHeight };
  }

  /** Whether a source is that of the names, and there has been one. */
  has(source: string): boolean {
    return this.#isAdded && source === TITLES;
  }

  /** Places the names for the view of now. */
  show(): void {
    // Not yet loaded.
    if (!this.#map.getSource('points')) return;
    const titles = this.#placed();
    if (JSON.stringify(titles) === JSON.stringify(this.#shown)) return;
    this.#shown = titles;
    const source = this.#map.getSource<GeoJSONSource>(TITLES);
    this.#isAdded = true;
    if (source === undefined) this.#parts.add();
    else void source.setData(titles);
  }

  /** A style with the names that are shown. */
  withData(style: StyleSpecification): StyleSpecification {
    const sources = { ...style.sources, [TITLES]: { type: 'geojson', data: this.#shown } as const };
    return { ...style, sources };
  }

  #placed(): FeatureCollection {
    const { record, sources, covered } = this.#parts.input();
    const { x: right, y: bottom } = this.#size;
    const view = {
      box: { left: 0, top: 0, right, bottom },
      covered,
      pixelsOf: ([lon = 0, lat = 0]: number[]) => this.#map.project([lon, lat]),
      positionAt: ({ x = 0, y = 0 }) => this.#map.unproject([x, y]).toArray(),
    };
    return titlesIn(view, record, sources);
  }
}

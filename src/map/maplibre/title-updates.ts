import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
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

/** Keeps the names of what is open or lit where the view of a MapLibre map has them. */
export class TitleUpdates {
  readonly #map: MapLibreMap;
  readonly #input: () => TitleInput;
  #shown: FeatureCollection = { type: 'FeatureCollection', features: [] };

  constructor(map: MapLibreMap, input: () => TitleInput) {
    this.#map = map;
    this.#input = input;
    map.on('moveend', () => this.show());
  }

  /** Places the names for the view of now. */
  show(): void {
    const source = this.#map.getSource<GeoJSONSource>(TITLES);
    if (source === undefined) return;
    const titles = this.#placed();
    if (JSON.stringify(titles) === JSON.stringify(this.#shown)) return;
    this.#shown = titles;
    void source.setData(titles);
  }

  /** A style with the names that are shown. */
  withData(style: StyleSpecification): StyleSpecification {
    const sources = { ...style.sources, [TITLES]: { type: 'geojson', data: this.#shown } as const };
    return { ...style, sources };
  }

  #placed(): FeatureCollection {
    const { record, sources, covered } = this.#input();
    const { clientWidth: right, clientHeight: bottom } = this.#map.getContainer();
    const view = {
      box: { left: 0, top: 0, right, bottom },
      covered,
      pixelsOf: ([lon = 0, lat = 0]: number[]) => this.#map.project([lon, lat]),
      positionAt: ({ x = 0, y = 0 }) => this.#map.unproject([x, y]).toArray(),
    };
    return titlesIn(view, record, sources);
  }
}

import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import type { MapSources } from '../map-view';
import { mapStyle } from '../style/style';
import type { StyleState } from '../style/style-state';
import { styleState } from '../style/style-state';

/** What the style is made from and filtered by. */
export interface StyleInput {
  readonly sources: MapSources;
  readonly record: MapRecord;
}

/** Sends the differences between two inputs of the style to a MapLibre map. */
export class StyleUpdates {
  readonly #map: MapLibreMap;
  readonly #basemap: Basemap;
  #sent: StyleInput;

  /** @param sent what the map's style was made from */
  constructor(map: MapLibreMap, basemap: Basemap, sent: StyleInput) {
    this.#map = map;
    this.#basemap = basemap;
    this.#sent = sent;
  }

  send(input: StyleInput): void {
    const [before, { record, sources }] = [this.#sent, input];
    this.#sent = input;
    if (sources !== before.sources) this.#sendSources(sources);
    if (record.theme !== before.record.theme) {
      this.#map.setStyle(mapStyle(record.theme, this.#basemap, sources), { diff: true });
    }
    const [old, next] = [styleState(before.record), styleState(record)];
    for (const key of Object.keys(next) as (keyof StyleState)[]) {
      if (String(old[key]) !== String(next[key])) this.#map.setGlobalStateProperty(key, next[key]);
    }
  }

  #sendSources({ placeNames, ...sources }: MapSources): void {
    for (const [id, data] of Object.entries({ ...sources, 'place-names': placeNames })) {
      this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    }
  }
}

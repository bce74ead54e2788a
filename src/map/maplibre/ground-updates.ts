import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { collectionsOf, GROUND_KINDS, type GroundSource, type MapGround, namesOfFiles } from '../ground';

const SOURCES: readonly GroundSource[] = GROUND_KINDS.flatMap((kind) => [
  `ground-${kind}` as const,
  `streets-${kind}` as const,
]);

/** Draws the detailed ground on a MapLibre map. */
export class GroundUpdates {
  readonly #map: MapLibreMap;
  readonly #data = new Map<GroundSource, FeatureCollection>();
  #shown: MapGround | null = null;
  #wanted: MapGround | null = null;
  #isSending = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Names of the files that are drawn. */
  get names(): readonly string[] {
    return namesOfFiles(this.#shown);
  }

  /** A style with the data that the sources of the ground have now. */
  withData(style: StyleSpecification): StyleSpecification {
    const sources = { ...style.sources };
    for (const [id, data] of this.#data) {
      const source = sources[id];
      if (source?.type === 'geojson') sources[id] = { ...source, data };
    }
    return { ...style, sources };
  }

  /**
   * Shows other files. What they replace is hidden when they are there, and comes back before they go.
   * @param style the style of the map with the layers of the ground
   */
  async show(ground: MapGround, style: () => StyleSpecification): Promise<void> {
    this.#wanted = ground;
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      if (this.#shown === null) this.#addLayers(style());
      while (this.#wanted !== this.#shown) await this.#send(this.#wanted);
    } finally {
      this.#isSending = false;
    }
  }

  async #send(ground: MapGround): Promise<void> {
    const names = namesOfFiles(ground);
    this.#hideReplacedBy(this.names.filter((name) => names.includes(name)));
    // One after the other: what is sent to the worker is copied, which holds up the page.
    for (const source of SOURCES) await this.#setData(source, ground);
    this.#hideReplacedBy(names);
    this.#shown = ground;
  }

  #hideReplacedBy(names: readonly string[]): void {
    this.#map.setGlobalStateProperty('detail', names);
  }

  #addLayers({ layers, sources }: StyleSpecification): void {
    for (const id of SOURCES) {
      const source = sources[id];
      if (source && !this.#map.getSource(id)) this.#map.addSource(id, source);
    }
    let above: string | undefined;
    for (const layer of layers.toReversed()) {
      if (!this.#map.getLayer(layer.id)) this.#map.addLayer(layer, above);
      above = layer.id;
    }
  }

  async #setData(source: GroundSource, { files }: MapGround): Promise<void> {
    const collections = collectionsOf(files, source);
    const before = this.#shown ? collectionsOf(this.#shown.files, source) : [];
    if (collections.length === before.length && collections.every((one, i) => one === before[i])) return;
    const data: FeatureCollection = {
      type: 'FeatureCollection',
      features: collections.flatMap(({ features }) => features),
    };
    this.#data.set(source, data);
    await this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}

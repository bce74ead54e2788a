import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { collectionsOf, GROUND_KINDS, type GroundSource, type MapGround, namesOfFiles } from '../ground';
import { addMissing } from './late-layers';

const SOURCES: readonly GroundSource[] = GROUND_KINDS.flatMap((kind) => [
  `ground-${kind}` as const,
  `streets-${kind}` as const,
]);

/** Draws the detailed ground on a MapLibre map. */
export class GroundUpdates {
  readonly #map: MapLibreMap;
  readonly #data = new Map<GroundSource, FeatureCollection>();
  /** The sources that have features, or are about to get some. */
  readonly #filled = new Set<string>();
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

  /** Whether a source of the ground has features, or is about to get some. */
  has(source: string): boolean {
    return this.#filled.has(source);
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
      if (this.#shown === null) addMissing(this.#map, style());
      while (this.#wanted !== this.#shown) await this.#send(this.#wanted, style);
    } finally {
      this.#isSending = false;
    }
  }

  async #send(ground: MapGround, style: () => StyleSpecification): Promise<void> {
    const names = namesOfFiles(ground);
    this.#hideReplacedBy(this.names.filter((name) => names.includes(name)));
    const filled = SOURCES.filter(isFilledBy(ground));
    const hasMore = filled.some((source) => !this.#filled.has(source));
    for (const source of filled) this.#filled.add(source);
    if (hasMore) addMissing(this.#map, style());
    // One after the other: what is sent to the worker is copied, which holds up the page.
    for (const source of filled) await this.#setData(source, ground);
    this.#hideReplacedBy(names);
    this.#shown = ground;
    // Once what they replaced is drawn again.
    if (this.#filled.size > filled.length) this.#map.once('idle', () => this.#removeEmpty());
  }

  #removeEmpty(): void {
    const { files } = this.#shown ?? { files: [] };
    const empty = SOURCES.filter((source) => this.#filled.has(source) && !isFilledBy({ files })(source));
    for (const source of empty) {
      this.#filled.delete(source);
      this.#data.delete(source);
    }
    removeSources(this.#map, empty);
  }

  #hideReplacedBy(names: readonly string[]): void {
    this.#map.setGlobalStateProperty('detail', names);
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

const isFilledBy =
  ({ files }: Pick<MapGround, 'files'>) =>
  (source: GroundSource): boolean =>
    collectionsOf(files, source).some(({ features }) => features.length > 0);

/** Takes sources that have become empty from a map, with their layers. */
function removeSources(map: MapLibreMap, sources: readonly string[]): void {
  for (const id of map.getLayersOrder()) {
    const source = map.getLayer(id)?.source;
    if (source !== undefined && sources.includes(source)) map.removeLayer(id);
  }
  for (const source of sources) {
    if (map.getSource(source)) map.removeSource(source);
  }
}

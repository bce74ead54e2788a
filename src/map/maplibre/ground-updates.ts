import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Rect } from '../../geometry/rect';
import { collectionsOf, GROUND_KINDS, type GroundSource, type MapGround, namesOfFiles } from '../ground';
import { COVER_PX } from '../ground-image';
import { addMissing } from './late-layers';

/** The source of what lies over the map. */
const COVERS = 'covers';

const SOURCES: readonly GroundSource[] = GROUND_KINDS.flatMap((kind) => [
  `ground-${kind}` as const,
  `streets-${kind}` as const,
]);

/** Draws the detailed ground on a MapLibre map. */
export class GroundUpdates {
  readonly #map: MapLibreMap;
  readonly #data = new Map<GroundSource | typeof COVERS, FeatureCollection>();
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

  /** Lays invisible symbols under what lies over the map, so that no name finds a place there. */
  setCovered(covered: readonly Rect[]): void {
    const features = covered.flatMap(squaresOf).map(
      ({ x, y, side }): Feature => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: this.#map.unproject([x, y]).toArray() },
        properties: { size: side / COVER_PX },
      }),
    );
    const data: FeatureCollection = { type: 'FeatureCollection', features };
    if (JSON.stringify(data) === JSON.stringify(this.#data.get(COVERS))) return;
    this.#data.set(COVERS, data);
    void this.#map.getSource<GeoJSONSource>(COVERS)?.setData(data);
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

/** Squares no larger than this cover what lies over the map, so that they reach little beyond it. */
const MAX_SIDE_PX = 48;

/** Squares that together cover a rectangle; their middles and sides. */
function squaresOf({ left, top, right, bottom }: Rect): { x: number; y: number; side: number }[] {
  const [width, height] = [right - left, bottom - top];
  const side = Math.min(MAX_SIDE_PX, width, height);
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  return Array.from({ length: across * down }, (_, i) => ({
    x: left + ((i % across) + 0.5) * (width / across),
    y: top + (Math.floor(i / across) + 0.5) * (height / down),
    side,
  }));
}

import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Rect } from '../../geometry/rect';
import { COVER_PX } from '../ground-image';
import { COVERS } from '../style/layers/covers';

/** Keeps names away from what lies over a MapLibre map, by invisible symbols that lie there too. */
export class CoverUpdates {
  readonly #map: Pick<MapLibreMap, 'getSource' | 'unproject'>;
  readonly #add: () => void;
  #covered: readonly Rect[] = [];
  #shown: FeatureCollection = { type: 'FeatureCollection', features: [] };
  #isAdded = false;

  /** @param add adds the source and the layer of the symbols, which the map does without until there is one */
  constructor(map: Pick<MapLibreMap, 'getSource' | 'unproject'>, add: () => void) {
    this.#map = map;
    this.#add = add;
  }

  /** What lies over the map now, in CSS pixels of its element. */
  get covered(): readonly Rect[] {
    return this.#covered;
  }

  /** Whether a source is that of the symbols, and there has been one. */
  has(source: string): boolean {
    return this.#isAdded && source === COVERS;
  }

  /** @returns whether anything has changed that was shown */
  set(covered: readonly Rect[]): boolean {
    this.#covered = covered;
    return this.show();
  }

  /**
   * Lays the symbols where the view of now has them.
   * @returns whether that is elsewhere than before
   */
  show(): boolean {
    // Not yet loaded.
    if (!this.#map.getSource('points')) return false;
    const symbols = this.#symbols();
    if (JSON.stringify(symbols) === JSON.stringify(this.#shown)) return false;
    this.#shown = symbols;
    this.#isAdded = true;
    const source = this.#map.getSource<GeoJSONSource>(COVERS);
    if (source === undefined) this.#add();
    else void source.setData(symbols);
    return true;
  }

  /** A style with the symbols that are shown. */
  withData(style: StyleSpecification): StyleSpecification {
    return { ...style, sources: { ...style.sources, [COVERS]: { type: 'geojson', data: this.#shown } } };
  }

  #symbols(): FeatureCollection {
    const features = this.#covered.flatMap(squaresOf).map(
      ({ x, y, side }): Feature => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: this.#map.unproject([x, y]).toArray() },
        properties: { size: side / COVER_PX },
      }),
    );
    return { type: 'FeatureCollection', features };
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

import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry } from 'geojson';
import { OWN_TILE_LAYER, OWN_TILES_MAX_ZOOM } from './tiling';

/** The side of a tile in its own units. */
const TILE_EXTENT_PX = 4096;

/** Cuts features into vector tiles, which hold no more of them than their positions in the file. */
export class DataTiles {
  readonly #index: GeoJSONVT;

  constructor(features: ReadonlyMap<number, Feature<Geometry | null>>) {
    const placed = [...features].flatMap(([i, { geometry }]): Feature[] =>
      geometry === null ? [] : [{ type: 'Feature', properties: { i }, geometry }],
    );
    this.#index = new GeoJSONVT(
      { type: 'FeatureCollection', features: placed },
      { maxZoom: OWN_TILES_MAX_ZOOM, extent: TILE_EXTENT_PX },
    );
  }

  /** @returns null where nothing lies in the tile */
  tile(z: number, x: number, y: number): ArrayBuffer | null {
    const tile = this.#index.getTile(z, x, y);
    if (tile === null || tile.features.length === 0) return null;
    const bytes = fromGeojsonVt({ [OWN_TILE_LAYER]: tile }, { version: 2, extent: TILE_EXTENT_PX });
    return bytes.slice().buffer;
  }
}

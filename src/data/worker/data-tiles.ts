import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
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
    const bytes = fromGeojsonVt({ [OWN_TILE_LAYER]: thinned(tile) }, { version: 2, extent: TILE_EXTENT_PX });
    return bytes.slice().buffer;
  }
}

/** Tiles with fewer features are drawn whole. */
const MANY_FEATURES_COUNT = 5000;

/** In units of a tile, which are an eighth of a pixel: two pixels, where a point is drawn ten wide. */
const CELL_SIDE_PX = 16;

/** A tile of very many features with one point alone where several lie within two pixels. */
function thinned(tile: GeoJSONVTTile): GeoJSONVTTile {
  if (tile.features.length <= MANY_FEATURES_COUNT) return tile;
  const taken = new Set<number>();
  const features = tile.features.filter(({ type, geometry }) => {
    const [first] = geometry;
    // 1: a point, as the format of the tiles numbers them.
    if (type !== 1 || geometry.length !== 1 || first === undefined) return true;
    const [x = 0, y = 0] = first as readonly number[];
    const cell = Math.floor(x / CELL_SIDE_PX) * TILE_EXTENT_PX + Math.floor(y / CELL_SIDE_PX);
    if (taken.has(cell)) return false;
    taken.add(cell);
    return true;
  });
  return { ...tile, features: features as GeoJSONVTTile['features'] };
}

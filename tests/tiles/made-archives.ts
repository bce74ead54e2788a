import { type GeoJSONVTTile, geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { TileType } from 'pmtiles';
import { type WrittenTile, writePmtiles } from './write-pmtiles';

const EXTENT = 4096;

/** How many points the large archive has. */
export const MANY_COUNT = 100_000;

const LAST_ZOOM = 10;
/** From this zoom on all points are there; before, a quarter for each zoom. */
const ALL_FROM_ZOOM = 8;

/** Where the points lie: they fill a box of Pakistan row by row. */
const BOX = { west: 66, south: 25, width: 8, height: 10 };
const COLUMNS_COUNT = 250;

/** An archive of 100,000 points with ids and names: wells `well-0`, `well-1`, … */
export function largeArchive(): Buffer {
  const tiles = new Map<string, { z: number; x: number; y: number; features: object[] }>();
  for (let number = 0; number < MANY_COUNT; number++) {
    const point = pointOf(number);
    for (let z = 4; z <= LAST_ZOOM; z++) {
      if (number % 4 ** Math.max(0, ALL_FROM_ZOOM - z) !== 0) continue;
      const [u, v] = [point.u * 2 ** z, point.v * 2 ** z];
      const [x, y] = [Math.floor(u), Math.floor(v)];
      const key = `${z}/${x}/${y}`;
      const tile = tiles.get(key) ?? { z, x, y, features: [] };
      tiles.set(key, tile);
      tile.features.push({
        type: 1,
        tags: { id: `well-${number}`, name: `Well ${number}`, kind: 'well', depth_m: number % 300 },
        geometry: [[Math.round((u - x) * EXTENT), Math.round((v - y) * EXTENT)]],
      });
    }
  }
  const written = [...tiles.values()].map(({ z, x, y, features }): WrittenTile => {
    const layer = { features } as unknown as GeoJSONVTTile;
    return { z, x, y, data: fromGeojsonVt({ points: layer }, { version: 2, extent: EXTENT }) };
  });
  const fields = { id: 'String', name: 'String', kind: 'String', depth_m: 'Number' };
  return writePmtiles(written, {
    bounds: [BOX.west, BOX.south, BOX.west + BOX.width, BOX.south + BOX.height],
    metadata: {
      name: 'Wells',
      attribution: 'Made for a test',
      vector_layers: [{ id: 'points', fields, minzoom: 4, maxzoom: LAST_ZOOM }],
      tilestats: { layerCount: 1, layers: [{ layer: 'points', count: MANY_COUNT, geometry: 'Point' }] },
    },
  });
}

/** Position in the unit square of Mercator. */
function pointOf(number: number): { readonly u: number; readonly v: number } {
  const column = number % COLUMNS_COUNT;
  const row = Math.floor(number / COLUMNS_COUNT);
  const lon = BOX.west + ((column + 0.5) / COLUMNS_COUNT) * BOX.width;
  const lat = BOX.south + ((row + 0.5) / (MANY_COUNT / COLUMNS_COUNT)) * BOX.height;
  const sine = Math.sin((lat * Math.PI) / 180);
  return { u: lon / 360 + 0.5, v: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** A small archive of other things, by the layers of its tiles; of pictures, if `tileType` says so. */
export function smallArchive(
  layers: Readonly<Record<string, FeatureCollection>>,
  tileType: TileType = TileType.Mvt,
): Buffer {
  const tiles: WrittenTile[] = [];
  for (let z = 0; z <= 6; z++)
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) {
        const cut = Object.entries(layers).map(
          ([name, features]) =>
            [name, geoJSONToTile(features, z, x, y, { clip: true, maxZoom: 14 })] as const,
        );
        const filled = cut.filter(([, tile]) => tile.features.length > 0);
        if (filled.length === 0) continue;
        const data = fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: EXTENT });
        tiles.push({ z, x, y, data });
      }
  const vector_layers = Object.keys(layers).map((id) => ({ id, fields: {} }));
  return writePmtiles(tiles, { bounds: [-180, -85, 180, 85], metadata: { vector_layers }, tileType });
}

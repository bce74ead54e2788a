import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { PNG } from 'pngjs';
import { afterAll } from 'vitest';

/** How a server of tiles fails: it has nothing, or it breaks every line. */
type ServerFault = 'empty' | 'broken';

/** A server of the formats that the online basemap asks for, on another origin than the atlas. */
export interface TileServer {
  /** `http://localhost:…`. */
  readonly origin: string;
  /** Paths asked for so far. */
  readonly asked: readonly string[];
  fail(fault: ServerFault | null): void;
}

const collection = (...features: [Geometry, object][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map(([geometry, properties]): Feature => ({ type: 'Feature', geometry, properties })),
});

/** Around Gwadar: the sea in the south, a motorway from east to west with a name, a village. */
const LAYERS: Readonly<Record<string, FeatureCollection>> = {
  water: collection([box(55, 15, 75, 25.1), { class: 'ocean' }]),
  transportation: collection([line(25.2), { class: 'motorway' }]),
  transportation_name: collection([line(25.2), { class: 'motorway', ref: 'T-1', name: 'Test Road' }]),
  place: collection([
    { type: 'Point', coordinates: [62.33, 25.16] },
    { class: 'village', name: 'Test Village' },
  ]),
};

function box(west: number, south: number, east: number, north: number): Geometry {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function line(lat: number): Geometry {
  return {
    type: 'LineString',
    coordinates: Array.from({ length: 41 }, (_, step) => [61 + step * 0.1, lat]),
  };
}

/** Serves until the end of the file. */
export async function tileServer(): Promise<TileServer> {
  const asked: string[] = [];
  let fault: ServerFault | null = null;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (fault === 'broken') return void request.socket.destroy();
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (fault === 'empty') return void response.writeHead(404).end();
    answer(response, path, `http://localhost:${portOf()}`);
  });
  const portOf = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    origin: `http://localhost:${portOf()}`,
    asked,
    fail: (next) => {
      fault = next;
    },
  };
}

function answer(response: ServerResponse, path: string, origin: string): void {
  const [, kind = '', z, x, y] = /^\/(planet|heights)\/(\d+)\/(\d+)\/(\d+)/.exec(path) ?? [];
  if (path === '/planet') {
    const attribution = '<a href="https://o.example" onclick="go()">© Test Tiles</a>';
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({
        tiles: [`${origin}/planet/{z}/{x}/{y}.pbf`],
        minzoom: 0,
        maxzoom: 12,
        attribution,
        vector_layers: [{ id: 'transportation' }],
      }),
    );
  } else if (kind === 'planet') response.end(vectorTile(Number(z), Number(x), Number(y)));
  else if (kind === 'heights') response.setHeader('Content-Type', 'image/png').end(HEIGHTS);
  else response.writeHead(404).end();
}

function vectorTile(z: number, x: number, y: number): Uint8Array {
  const layers = Object.entries(LAYERS).map(([name, features]) => [
    name,
    geoJSONToTile(features, z, x, y, { clip: true, wrap: true, maxZoom: 14, buffer: 64, extent: 4096 }),
  ]);
  return fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: 4096 });
}

/** A slope of 2,560 metres from west to east, as Terrarium has it. */
const HEIGHTS = slope();

function slope(): Buffer {
  const picture = new PNG({ width: 256, height: 256 });
  for (let pixel = 0; pixel < 256 * 256; pixel++) {
    const height = 32768 + (pixel % 256) * 10;
    picture.data.set([Math.floor(height / 256), height % 256, 0, 255], pixel * 4);
  }
  return PNG.sync.write(picture);
}

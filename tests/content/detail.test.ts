import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import regionTopology from '../../geo/basemap/regions.topo.json';
import type { ContentFeature } from '../../src/content/model';
import { type RegionTopology, regionAt, unpackRegions } from '../../src/content/regions';
import { representativePosition } from '../../src/geometry/representative-position';
import points from '../fixtures/detail-points.json';
import { original } from './plant';

const FOLDER = 'geo/basemap/detail/';
const MAX_FILE_BYTES = 150_000;
const MAX_ALL_BYTES = 4_000_000;
const METRES_A_DEGREE = 111_195;

interface Row {
  readonly name: string;
  readonly file: string;
  readonly box: readonly [number, number, number, number];
  readonly theme: string;
  readonly bytes: number;
}

const rows: readonly Row[] = JSON.parse(readFileSync(`${FOLDER}index.json`, 'utf8'));

type Detail = Topology<Record<string, GeometryCollection>>;
const read = new Map<string, Detail>();

function detail(name: string): Detail {
  const known = read.get(name) ?? JSON.parse(readFileSync(`${FOLDER}${name}.topo.json`, 'utf8'));
  read.set(name, known);
  return known;
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function metresToStretch([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) {
  const squeeze = Math.cos((py * Math.PI) / 180);
  const [x, y] = [(bx - ax) * squeeze, by - ay];
  const [dx, dy] = [(px - ax) * squeeze, py - ay];
  const t = Math.max(0, Math.min(1, (dx * x + dy * y) / (x * x + y * y || 1)));
  return Math.hypot(dx - t * x, dy - t * y) * METRES_A_DEGREE;
}

function metresAway(position: Position, lines: readonly Position[][]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let i = 1; i < line.length; i += 1) {
      const [from, to] = [line[i - 1], line[i]];
      if (from && to) least = Math.min(least, metresToStretch(position, from, to));
    }
  }
  return least;
}

test('points of roads, rails, waters, runways and shore lie where they were measured', () => {
  const lines = new Map<string, Position[][]>();
  const far = points.flatMap(({ file, object, what, at, within }) => {
    const key = `${file} ${object}`;
    const topology = detail(file);
    const objects = topology.objects[object];
    const known =
      lines.get(key) ??
      (objects ? feature(topology, objects).features.flatMap(({ geometry }) => linesOf(geometry)) : []);
    lines.set(key, known);
    const away = metresAway(at, known);
    return away <= within ? [] : [`${key}: ${what} at ${at.join(', ')} is ${away.toFixed(0)} m away`];
  });
  expect(far).toEqual([]);
  expect(points.length).toBeGreaterThan(250);
});

test('no file is longer to wait for than it may be, nor all together', () => {
  const texts = rows.map(({ file }) => readFileSync(`${FOLDER}${file}`, 'utf8'));
  const gzipped = texts.map((text) => gzipSync(text).length);
  expect(rows.filter((_, i) => (gzipped[i] ?? 0) > MAX_FILE_BYTES).map(({ name }) => name)).toEqual([]);
  expect(gzipped.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MAX_ALL_BYTES);
  expect(rows.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MAX_ALL_BYTES);
  const lowari = rows.findIndex(({ name }) => name === 'lowari');
  expect(brotliCompressSync(texts[lowari] ?? '').length).toBe(rows[lowari]?.bytes);
});

test('every feature of Pakistan that stands where it is drawn stands on a street map', () => {
  const regions = unpackRegions(regionTopology as unknown as RegionTopology);
  const boxes = rows.filter(({ theme }) => theme === 'streets').map(({ box }) => box);
  const standing = original
    .filter(({ file }) => file.startsWith('geo/layers/'))
    .flatMap(({ text }): ContentFeature[] => JSON.parse(text).features)
    .flatMap(({ id, geometry, properties: { grade } }) => {
      const isDrawn = geometry !== null && !geometry.type.includes('Line') && grade !== 'C';
      const at = isDrawn ? representativePosition(geometry) : null;
      return at !== null && regionAt(regions, at)?.country === 'Pakistan' ? [{ id, at }] : [];
    });
  const outside = standing.filter(
    ({ at: [x = 0, y = 0] }) => !boxes.some(([w, s, e, n]) => x >= w && x <= e && y >= s && y <= n),
  );
  expect(outside.map(({ id }) => id)).toEqual([]);
  expect(standing.length).toBeGreaterThan(40);
});

test('the border, the highway and the pass meet at Khunjerab', () => {
  const pass: Position = [75.42498, 36.84473];
  const vertices = (topology: Detail, object: string) => {
    const collection = topology.objects[object];
    if (collection === undefined) return [];
    return feature(topology, collection).features.flatMap(({ geometry }) => linesOf(geometry).flat());
  };
  const basemap: Detail = JSON.parse(readFileSync('geo/basemap/basemap.topo.json', 'utf8'));
  const nearest = (positions: readonly Position[]) =>
    Math.min(...positions.map((at) => metresToStretch(pass, at, at)));
  expect(nearest(vertices(detail('boundaries'), 'boundaries'))).toBeLessThan(10);
  expect(nearest(vertices(basemap, 'boundaries'))).toBeLessThan(100);
  expect(nearest(vertices(detail('gojal-khunjerab'), 'roads'))).toBeLessThan(30);
});

test('in disputed ground nothing bears a name but from our own list', () => {
  const named = ['gilgit', 'skardu', 'hunza-nagar', 'gojal-khunjerab'].flatMap((name) =>
    Object.values(detail(name).objects).flatMap(({ geometries }) =>
      geometries.flatMap(({ properties }) => {
        const { name: mapped } = (properties ?? {}) as { readonly name?: string };
        return mapped === undefined ? [] : [`${name}: ${mapped}`];
      }),
    ),
  );
  expect(named).toEqual([]);
});

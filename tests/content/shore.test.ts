import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/content/atlas-index';
import { readAtlas } from '../../tools/atlas/read-atlas';

/** The sea off Balochistan and Sindh, by the shore of the detailed ground. */
const topology: Topology<{ shore: GeometryCollection<{ class: string }> }> = JSON.parse(
  readFileSync('geo/basemap/detail/shore.topo.json', 'utf8'),
);
const { atlas } = await readAtlas('geo');
const index = indexAtlas(atlas);
const sea = feature(topology, topology.objects.shore).features.find(
  ({ properties }) => properties.class === 'sea',
)?.geometry as Polygon | MultiPolygon;
const [WEST, SOUTH, EAST, NORTH] = [61.5, 24.6, 67.4, 25.8];

const isInBox = ([lon = 0, lat = 0]: Position) => lon > WEST && lon < EAST && lat > SOUTH && lat < NORTH;
const isInSea = (position: Position) => booleanPointInPolygon(position, sea);

/** What is made in the water. */
const IN_WATER = ['gwadar-dredging', 'gwadar-breakwaters'];

test.each(IN_WATER)('%s lies in the water', (id) => {
  expect(isInSea(index.position(id) ?? [])).toBe(true);
});

test('what is built on land by the sea lies on land', () => {
  const places = [...index.features.values()].filter(
    ({ id, geometry }) =>
      geometry?.type === 'Point' && isInBox(geometry.coordinates) && !IN_WATER.includes(id),
  );
  expect(places.length).toBeGreaterThan(20);
  const wet = places.filter(({ id }) => isInSea(index.position(id) ?? []));
  expect(wet.map(({ id }) => id)).toEqual([]);
});

test('the terminal of Gwadar reaches into the water, and the airport does not', () => {
  const wetCorners = (id: string) => {
    const geometry = index.features.get(id)?.geometry;
    return geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []).filter(isInSea).length : -1;
  };
  expect(wetCorners('gwadar-port')).toBeGreaterThan(0);
  expect(wetCorners('new-gwadar-airport')).toBe(0);
});

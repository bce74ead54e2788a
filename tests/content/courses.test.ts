import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../src/content/atlas-index';
import { linesOf } from '../../src/content/feature-lines';
import { joinLines, nearestOnLine } from '../../src/geometry/route-line';
import { readAtlas } from '../../tools/atlas/read-atlas';
import { startAtlas } from '../../tools/atlas/virtual-modules';

const { atlas } = await readAtlas('geo');
const index = indexAtlas(atlas);

function lineOf(id: string) {
  const lines = linesOf(index.features, id);
  if (lines === null) throw new Error(`"${id}" is drawn as no line`);
  return joinLines(lines);
}

const metresFrom = (id: string, position: Position) => 1000 * nearestOnLine(lineOf(id), position).away;

/** Where roads and tracks are on a street map of OpenStreetMap, to a few metres. */
const ON_THE_ROAD: readonly (readonly [id: string, position: Position])[] = [
  ['kkh-hasan-abdal-havelian', [72.93545, 33.99411]],
  ['kkh-havelian-thakot', [73.19229, 34.12636]],
  ['kkh-thakot-dassu', [72.95703, 34.85496]],
  ['kkh-thakot-dassu', [72.95465, 35.06933]],
  ['kkh-dassu-raikot', [73.99746, 35.44157]],
  ['kkh-raikot-khunjerab', [74.62129, 35.72988]],
  ['kkh-raikot-khunjerab', [74.73663, 36.29597]],
  ['kkh-raikot-khunjerab', [74.81516, 36.70792]],
  ['havelian-thakot-expressway', [73.19947, 34.37382]],
  ['havelian-thakot-expressway', [73.23112, 34.49655]],
  ['hazara-motorway', [72.96907, 33.96527]],
  ['m1-hakla-burhan', [72.70141, 33.74722]],
  ['m14-motorway', [70.79377, 32.14922]],
  ['m14-motorway', [71.56096, 32.77555]],
  ['n55-ratodero-dera-ismail-khan', [70.85622, 31.76432]],
  ['m8-khuzdar-ratodero', [66.71358, 27.72941]],
  ['m8-gwadar-hoshab', [63.24074, 26.04841]],
  ['n85-hoshab-basima', [64.17431, 27.00993]],
  ['n25-surab-quetta', [66.94312, 30.07246]],
  ['m2-motorway', [74.19686, 31.67951]],
  ['m5-motorway', [68.88774, 27.64734]],
  ['m9-motorway', [68.31784, 25.40068]],
  ['ml1-railway', [71.49279, 30.17872]],
  ['ml1-railway', [72.02534, 34.00237]],
  ['eastbay-expressway', [62.3325, 25.10509]],
];

test.each(ON_THE_ROAD)('%s passes %j within the 40 m that its grade says', (id, position) => {
  expect(index.features.get(id)?.properties.grade).toBe('A');
  expect(metresFrom(id, position)).toBeLessThan(40);
});

describe.each([...index.rides.keys()])('%s', (ride) => {
  test('every stop is on its line to 150 m, or said to lie beside it', () => {
    const line = lineOf(ride);
    for (const { id, on_line, off_road_km = 0 } of index.waypointsOf(ride)) {
      expect.soft(nearestOnLine(line, on_line).away, id).toBeLessThan(0.02);
      const place = index.features.get(id)?.geometry;
      if (place?.type !== 'Point') continue;
      const { away } = nearestOnLine(line, place.coordinates);
      expect.soft(Math.abs(away - off_road_km), id).toBeLessThan(0.15);
    }
  });

  test('its parts meet in the same position', () => {
    const gaps = lineOf(ride).parts.filter(({ gap }) => gap > 0);
    expect(gaps).toEqual([]);
  });
});

test.each([
  ['m2-motorway', 'm1-islamabad-hakla'],
  ['m14-motorway', 'm1-hakla-burhan'],
  ['ml1-taxila-havelian', 'ml1-railway'],
  ['eastbay-expressway', 'n10-gwadar-talar'],
  ['m8-khuzdar-ratodero', 'n30-khuzdar-basima'],
  ['hazara-motorway', 'havelian-thakot-expressway'],
])('%s ends in a vertex of %s', (id, other) => {
  const [ends, others] = [lineOf(id).positions, lineOf(other).positions];
  const joints = [ends[0], ends.at(-1)].filter((end) =>
    others.some(([lon, lat]) => lon === end?.[0] && lat === end?.[1]),
  );
  expect(joints).toHaveLength(1);
});

test('border gate, pass and the two sides of the road meet', () => {
  const pass = index.position('khunjerab-pass') ?? [];
  for (const leg of ['kkh-raikot-khunjerab', 'kkh-khunjerab-oytagh']) {
    const { positions } = lineOf(leg);
    const ends = [positions[0] ?? [], positions.at(-1) ?? []];
    expect(ends.map(([lon, lat]) => [lon, lat])).toContainEqual(pass);
  }
  const post = index.position('khunjerab-border-post') ?? [];
  const metres = distance(pass, post, { units: 'meters' });
  expect(metres).toBeGreaterThan(300);
  expect(metres).toBeLessThan(1000);
});

test('no two places share one position, so that none hides another', () => {
  const places = [...index.features.values()].filter(({ geometry }) => geometry?.type === 'Point');
  const positions = places.map(({ id }) => String(index.position(id)));
  const shared = places.filter((_, i) => positions.indexOf(positions[i] ?? '') < i);
  expect(shared.map(({ id }) => id)).toEqual([]);
});

test('the start has coarse lines of few positions, which stay by the exact ones', () => {
  const { coarse } = startAtlas(atlas);
  const lines = Object.entries(coarse.lines);
  const count = lines.reduce((sum, [, { numbers }]) => sum + numbers.length / 2, 0);
  expect(count).toBeLessThan(2000);
  expect(lines.map(([id]) => id)).toContain('kkh-raikot-khunjerab');
});

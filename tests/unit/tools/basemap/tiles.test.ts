import { expect, test } from 'vitest';

interface Tiles {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly { column: number; row: number; x: number; y: number }[];
}
type Box = readonly [number, number, number, number];

// The recipe is JavaScript of its own, with packages of its own.
const recipe = (name: string) =>
  import(new URL(`../../../../geo/basemap/recipe/${name}`, import.meta.url).href);
const { tilesUnder, regionNamed }: { tilesUnder: (box: Box) => Tiles; regionNamed: (text: string) => Box } =
  await recipe('tiles.mjs');
const { segmentsOf } = await recipe('gshhg.mjs');

/** West, south, east and north of the ground under some tiles: each shows 22.5° by 22.5°. */
const groundOf = ({ column, row, columns, rows }: Tiles) => [
  column * 22.5 - 180,
  90 - (row + rows) * 22.5,
  (column + columns) * 22.5 - 180,
  90 - row * 22.5,
];

test('the Rhine has the ground under it, and none of another part of the earth', () => {
  const under = tilesUnder([3, 46, 10, 53]);
  expect(groundOf(under)).toEqual([0, 45, 22.5, 67.5]);
  expect(under.tiles).toEqual([{ column: 8, row: 1, x: 0, y: 0 }]);
});

test.each<[string, Box]>([
  ['Colombia', [-80, -5, -66, 6]],
  ['both sides of Greenwich', [-9, 36, 2, 43]],
  ['the first atlas', [55, 15, 100, 45]],
  ['the far south', [-75, -56, -60, -40]],
])('all of %s lies within its tiles', (_name, box) => {
  const [west = 0, south = 0, east = 0, north = 0] = groundOf(tilesUnder(box));
  expect(west <= box[0] && south <= box[1] && east >= box[2] && north >= box[3]).toBe(true);
});

test('beyond 180° the tiles go on with the first column', () => {
  const { tiles, columns, column } = tilesUnder([170, -24, 188, -10]);
  expect([column, columns]).toEqual([15, 2]);
  expect(tiles.map((tile) => [tile.x, tile.column])).toEqual(
    [
      [0, 15],
      [1, 0],
      [0, 15],
      [1, 0],
    ].slice(0, tiles.length),
  );
});

test('a region is read from its text, and what is none is refused', () => {
  expect(regionNamed('3,46,10,53')).toEqual([3, 46, 10, 53]);
  expect(regionNamed('170,-24,-172,-10')).toEqual([170, -24, 188, -10]);
  for (const wrong of ['3,46,10', '46,3,53,a', '3,53,10,46', '3,46,3,53', '3,-90,10,53'])
    expect(() => regionNamed(wrong)).toThrow(`found the region "${wrong}"`);
});

test('west of Greenwich there are rivers too, though the file counts to 360°', () => {
  const file: Record<string, number[]> = {
    Bin_size_in_minutes: [90 * 60],
    N_bins_in_360_longitude_range: [4],
    Id_of_first_segment_in_a_bin: [0, 0, 0, 0, 0, 0, 0, 0],
    N_segments_in_a_bin: [0, 0, 0, 1, 0, 0, 0, 0],
    Id_of_first_point_in_a_segment: [0],
    N_points_for_a_segment: [2],
    Hierarchial_level_of_a_segment: [1],
    Relative_longitude_from_SW_corner_of_bin: [0, 32767],
    Relative_latitude_from_SW_corner_of_bin: [0, 0],
  };
  const found = segmentsOf((name: string) => file[name], [-80, 0, -60, 20], 'rivers');
  expect(found).toHaveLength(1);
  expect(found[0].line[0]).toEqual([-90, 0]);
  expect(segmentsOf((name: string) => file[name], [10, 0, 20, 20], 'rivers')).toEqual([]);
});

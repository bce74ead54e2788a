import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UnreadableFile } from '../../../../tools/import/imported';
import { readImported } from '../../../../tools/import/read-file';

const read = (name: string) =>
  readImported(name, new Uint8Array(readFileSync(`tests/fixtures/import/${name}`)));
const names = ({ places }: Awaited<ReturnType<typeof read>>) => places.map(({ name }) => name);

test('GPX gives way-points and tracks', async () => {
  const { places } = await read('walk.gpx');
  expect(places.map(({ name, geometry }) => [name, geometry.type])).toEqual([
    ['Along the shore', 'LineString'],
    ['Quay', 'Point'],
  ]);
  expect(places[1]?.text).toBe('Where the boats leave.');
});

test('KML gives placemarks, their HTML as plain text', async () => {
  const { places } = await read('castles.kml');
  expect(places[0]?.text).toBe('A tower & two walls. Open in summer.');
  expect(places.map(({ geometry }) => geometry.type)).toEqual(['Point', 'Polygon']);
});

test('a table gives a place a row, whatever its separator; a row without degrees is told', async () => {
  const imported = await read('mills.csv');
  expect(names(imported)).toEqual(['Mill, old', '水车']);
  expect(imported.places[0]?.geometry).toEqual({ type: 'Point', coordinates: [8.1, 47.3] });
  expect(imported.left).toEqual(['line 3: found "" and "8.2", wanted degrees']);
});

test('GeoJSON gives its features; what has no geometry is told', async () => {
  const imported = await read('shops.geojson');
  expect(names(imported)).toEqual(['Bakery', undefined]);
  expect(imported.left).toEqual(['1 without a geometry of one kind']);
});

test('a StoryMap gives a chapter and a place a slide', async () => {
  const { chapters, places, left } = await read('story-map.json');
  expect(chapters.map(({ title }) => title)).toEqual(['The first steamer', 'The far end']);
  expect(chapters[0]?.paragraphs).toEqual(['It sailed in 1837.', 'See [the list] *here*.']);
  expect(places.map(({ name }) => name)).toEqual(['Landing stage', 'The far end']);
  const [west = 0, south = 0, east = 0, north = 0] = chapters[1]?.bounds ?? [];
  expect([west < 8.62, east > 8.62, south < 46.9, north > 46.9]).toEqual([true, true, true, true]);
  expect(left).toEqual(['slide 1, "A lake": has no place on the map']);
});

test('a Mapbox story is read as data: what it would run is not run', async () => {
  // The file ends the process where it is run.
  const { chapters, places } = await read('config.js');
  expect(chapters.map(({ title, paragraphs }) => [title, paragraphs])).toEqual([
    ['Up the hill', ['A steep way.', 'It takes an hour.']],
    ['Down again', []],
  ]);
  expect(places[1]?.geometry).toEqual({ type: 'Point', coordinates: [-8.3, 46.95] });
});

test.each([
  ['a.kml', '<gpx/>', 'found no features'],
  ['a.kml', '<kml', 'not XML: '],
  ['a.csv', 'name,where\nA,B\n', 'found the columns name, where, wanted lat and lon, or wkt, among them'],
  ['a.geojson', '{"type": "FeatureCollection", "features": []}', 'found no features'],
  ['a.json', '{', 'not JSON: '],
  ['a.json', '{"storymap": {}}', 'found no "slides"'],
  ['a.js', 'const settings = {};', 'found no variable "config"'],
  ['a.js', 'const config = {', 'not JavaScript: '],
  ['a.js', 'const config = { chapters: load() };', 'found no "chapters"'],
  ['a.kmz', '', 'the file is empty'],
  ['a.doc', '', 'found a file that ends in ".doc", wanted '],
])('%s that holds %s is refused', async (name, text, says) => {
  const reading = readImported(name, new TextEncoder().encode(text));
  await expect(reading).rejects.toBeInstanceOf(UnreadableFile);
  await expect(reading).rejects.toThrow(says);
});

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import type { JsonValue } from '../../../../src/author/protocol';
import { SOURCES_REACH } from '../../../../src/content/vocabulary';
import { readAtlas } from '../../../../tools/atlas/read-atlas';
import { onLine } from '../../../../tools/author/acts/on-line';
import { readData } from '../../../../tools/author/acts/read-data';
import { readSource } from '../../../../tools/author/acts/read-source';
import { sourceSchema } from '../../../../tools/check/source-schema';

const { atlas } = await readAtlas('geo');
const sourceOf = (text: string, taken: readonly string[] = [], today = SOURCES_REACH) => {
  const { source, missing } = readSource(text, new Set(taken), today);
  return { source: source as { readonly [name: string]: JsonValue }, missing };
};

test('an address is a page of the web, read today', () => {
  expect(sourceOf(' https://www.example.org/rivers/the-lorn.html\n')).toEqual({
    source: {
      id: 'example-the-lorn',
      type: 'webpage',
      URL: 'https://www.example.org/rivers/the-lorn.html',
      accessed: { 'date-parts': [SOURCES_REACH.split('-').map(Number)] },
      custom: { held: 'address' },
    },
    missing: ['title', 'author', 'publisher', 'issued'],
  });
});

test('a day after those that the atlas reaches to is not said', () => {
  const { source, missing } = sourceOf('https://example.org/a', [], '2999-01-01');
  expect(source).not.toHaveProperty('accessed');
  expect(missing).toContain('accessed');
});

test.each(['10.1000/xyz123', 'doi:10.1000/xyz123', 'DOI: 10.1000/xyz123', 'https://doi.org/10.1000/xyz123'])(
  'the DOI %s is one, and nothing is asked of a host',
  (text) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    expect(sourceOf(text).source).toMatchObject({
      DOI: '10.1000/xyz123',
      URL: 'https://doi.org/10.1000/xyz123',
    });
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  },
);

test('BibTeX becomes a source that the check takes', () => {
  const { source, missing } = sourceOf(`@article{auer1979, author = {Auer, Hanna and {World Bank}},
    title = {Ein {Fluss} und seine Arbeit}, journal = {Lornkunde}, year = 1979, month = may, pages = {1--20},
    url = {https://example.org/a}, keywords = {x}, abstract = {y}}`);
  expect(source).toMatchObject({
    id: 'auer-1979',
    type: 'article-journal',
    title: 'Ein Fluss und seine Arbeit',
    author: [{ family: 'Auer', given: 'Hanna' }, { literal: 'World Bank' }],
    issued: { 'date-parts': [[1979, 5]] },
  });
  expect(v.safeParse(sourceSchema, source).issues).toBeUndefined();
  expect(missing).toEqual(['publisher']);
});

test('ids are free, and of the kind that the file has', () => {
  expect(sourceOf('https://example.org/a', ['example-a', 'example-a-2']).source.id).toBe('example-a-3');
  expect(sourceOf('https://example.org/a', ['x-one', 'x-two']).source.id).toBe('x-example-a');
});

test.each([
  ['hello', /wanted an address that begins with/],
  ['http://localhost/x', /wanted an address with the name of a host/],
  ['file:///etc/passwd', /wanted an address that begins with/],
  ['https://example.org/%ff', null],
  ['@article{x, title={', /BibTeX cannot be read/],
  ['@book{a, title={A}} @book{b, title={B}}', /found 2 entries/],
])('%s', (text, message) => {
  if (message === null) expect(sourceOf(text).source.id).toBe('example');
  else expect(() => sourceOf(text)).toThrow(message);
});

test('of measured lines kilometres are measured, of others fitted between their marks', () => {
  const [measured] = atlas.layers.alignments?.features.filter(({ properties }) => properties.waypoints) ?? [];
  const [, second] = measured?.properties.waypoints ?? [];
  if (measured === undefined || second === undefined) throw new Error('No ride with measured kilometres');
  const [lon = 0, lat = 0] = second.on_line;
  const at = onLine(atlas, measured.id, [lon, lat]);
  expect(Math.abs(at.km - second.km)).toBeLessThan(1);
  expect(at.away_km).toBeLessThan(0.1);
  const gilgit = Object.values(atlas.layers)
    .flatMap(({ features }) => features)
    .find(({ id }) => id === 'gilgit');
  const stop = gilgit?.properties.stop;
  if (stop === undefined) throw new Error('Gilgit is no stop');
  const [east = 0, north = 0] = stop.on_line;
  const beside = onLine(atlas, 'karakoram-highway', [east, north]);
  expect(Math.abs(beside.km - stop.km)).toBeLessThan(1);
  expect(beside.away_km).toBeLessThan(0.1);
});

test('what is no line has no place on it', () => {
  expect(() => onLine(atlas, 'gilgit', [74, 36])).toThrow(/found no line "gilgit"/);
  expect(() => onLine(atlas, '__proto__', [74, 36])).toThrow(/found no line/);
});

test.each(['shops.geojson', 'mills.csv', 'walk.gpx', 'castles.kml'])(
  '%s becomes features of a layer',
  async (name) => {
    const { features } = await readData(atlas, name, readFileSync(`tests/fixtures/import/${name}`, 'utf8'));
    expect(features.length).toBeGreaterThan(0);
    for (const feature of features) {
      expect(feature).toMatchObject({
        type: 'Feature',
        properties: { grade: 'C', kind: expect.any(String) },
      });
    }
  },
);

test('ids of dropped features are free, and what they lack is told', async () => {
  const csv = 'lat,lon,name\n36,74,Gilgit\n36,74,\n';
  const { features, issues } = await readData(atlas, 'a.csv', csv);
  expect(features).toMatchObject([
    { id: 'gilgit-2', properties: { name: 'Gilgit (2)' } },
    { properties: { name: expect.stringMatching(/^No \d+/) } },
  ]);
  expect(issues.map(({ feature, message }) => [feature, message])).toContainEqual([
    'gilgit-2',
    'the file says nothing of it: wanted a summary',
  ]);
});

test.each([
  ['config.js', 'const config = {}', /wanted a file that ends in/],
  ['a.geojson', '{', /not JSON/],
  ['a.csv', 'a,b\n1,2\n', /wanted lat and lon/],
  ['a.gpx', '<kml/>', /found no features/],
])('%s of another kind is refused', async (name, text, message) => {
  await expect(readData(atlas, name, text)).rejects.toThrow(message);
});

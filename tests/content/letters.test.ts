import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIRST_LETTERS, LATIN_LETTERS, MAP_LETTERS, textOf } from '../../tools/fonts/letters';

/** What an English reader may see: all but other languages, the ground close up, and the titles of sources. */
const OTHERS = /languages\/(?!en)|basemap\/(detail|recipe)|sources\.json|README/;

const files = readdirSync('geo', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter((file) => /\.(md|json|geojson)$/.test(file) && !OTHERS.test(file.replaceAll('\\', '/')));

test('the first faces have all Latin letters that English content uses', () => {
  const [first, latin] = [new Set(textOf(FIRST_LETTERS)), new Set(textOf(LATIN_LETTERS))];
  const missing = files.flatMap((file) =>
    [...new Set(readFileSync(file, 'utf8'))]
      .filter((letter) => latin.has(letter) && !first.has(letter))
      .map((letter) => `${file}: ${letter}`),
  );
  expect(files.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

test('the italics of the map have all letters of the names of waters, ranges, deserts and peaks', () => {
  const { features } = JSON.parse(readFileSync('geo/basemap/places.json', 'utf8')) as {
    readonly features: readonly { readonly properties: { readonly kind: string; readonly name: string } }[];
  };
  const names = features
    .filter(({ properties }) => /^(?:sea|river|range|peak|desert)$/.test(properties.kind))
    .map(({ properties }) => properties.name);
  const letters = new Set(textOf(MAP_LETTERS));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => [...name].some((letter) => !letters.has(letter)))).toEqual([]);
});

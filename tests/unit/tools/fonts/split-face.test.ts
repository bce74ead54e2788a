import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LATIN_LETTERS, MAP_LETTERS, textOf } from '../../../../tools/fonts/letters';
import { splitFace, splitMapFace } from '../../../../tools/fonts/split-face';
import { featuresOf, lettersOf, namesOf } from './read-font';

const FACES = {
  sans: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  serif: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  italic: '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
};

/** What the first view may load of faces. */
const FIRST_FACES_BYTES = 35_000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faces-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (file: string) => convert(await readFile(file), 'sfnt');

describe.each(Object.entries(FACES))('the parts of the face %s', (_name, face) => {
  test('have all its letters between them, each where its range says', async () => {
    const original = lettersOf(await read(join('node_modules', face)));
    const parts = await splitFace(join('node_modules', face), folder);
    const letters = await Promise.all(
      parts.map(async ({ file, letters }) => {
        const has = lettersOf(await read(file));
        const wanted = new Set(textOf(letters));
        expect([...has].filter((letter) => !wanted.has(letter))).toEqual([]);
        return [...has];
      }),
    );
    expect(original.size).toBeGreaterThan(200);
    expect(letters.flat().toSorted()).toEqual([...original].toSorted());
  });

  test('do not bear the name that is reserved for the original', async () => {
    const [first] = await splitFace(join('node_modules', face), folder);
    const names = namesOf(await read(first?.file ?? ''));
    for (const id of [1, 3, 4, 6]) expect(names.get(id)).not.toContain('Source');
    expect(names.get(1)).toMatch(/^Atlas S/);
    // Whose it is stays.
    expect(names.get(0)).toContain('Reserved Font Name ‘Source’');
  });
});

describe('the features of a face', () => {
  test('are those that texts use', async () => {
    const [first] = await splitFace(join('node_modules', FACES.serif), folder);
    expect(featuresOf(await read(first?.file ?? ''))).toEqual(['kern', 'liga', 'locl']);
  });

  test('are none where the map draws letter by letter', async () => {
    const [map] = await splitMapFace(join('node_modules', FACES.italic), folder);
    expect(featuresOf(await read(map?.file ?? ''))).toEqual([]);
  });
});

test('the face of the map begins with its own letters, and has those of a text for the others', async () => {
  const [map, ...rest] = await splitMapFace(join('node_modules', FACES.italic), folder);
  const text = await splitFace(join('node_modules', FACES.italic), folder);
  expect(map?.letters).toEqual(MAP_LETTERS);
  expect(textOf(map?.letters ?? [])).toBe([...lettersOf(await read(map?.file ?? ''))].join(''));
  expect(rest.map(({ file }) => file)).toEqual(text.map(({ file }) => file));
  const all = [map, ...rest].flatMap((part) => [...textOf(part?.letters ?? [])]);
  expect(all.toSorted()).toEqual([...textOf(LATIN_LETTERS)].toSorted());
});

test('the first view needs little of them', async () => {
  const parts = await Promise.all([
    splitFace(join('node_modules', FACES.sans), folder),
    splitFace(join('node_modules', FACES.serif), folder),
    splitMapFace(join('node_modules', FACES.italic), folder),
  ]);
  const files = await Promise.all(parts.map(([first]) => readFile(first?.file ?? '')));
  expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(FIRST_FACES_BYTES);
});

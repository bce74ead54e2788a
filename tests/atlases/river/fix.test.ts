import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAtlas } from '../../../tools/atlas/read-atlas';
import { readFiles } from '../../../tools/atlas/read-files';
import { errorsAmong } from '../../../tools/check/issue';
import { fixFolder } from '../../../tools/fix/fix-folder';
import { writeSchemas } from '../../../tools/schema/write-schemas';

const RIVER = 'tests/fixtures/atlases/river';
const LINES = 'layers/fluss.geojson';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'river-'));
  cpSync(RIVER, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const fix = async () => fixFolder(folder, await readFiles(folder));

const change = (file: string, from: string, to: string) => {
  const text = read(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
};

test('sound files are left as they are', async () => {
  expect(await fix()).toEqual([]);
  expect(read(LINES)).toBe(readFileSync(join(RIVER, LINES), 'utf8'));
});

test('what is certain is mended, and only that', async () => {
  const sound = read(LINES);
  change(LINES, '"on_line": [9.3, 48.33]', '"on_line": [9.3013, 48.3355]');
  change(LINES, '"km": 10.2', '"km": 12.9');
  change(LINES, '[9.6, 47.95, 812]', '[9.60000000001, 47.95, 812]');
  expect(await fix()).toEqual([
    expect.stringMatching(
      /fluss\.geojson: mended: klingen properties\.stop\.on_line: \[9\.3013,48\.3355\] is now \[9\.\d+,48\.3\d+\]$/,
    ),
    expect.stringContaining('mended: auer-kanal properties.waypoints[1].km: 12.9 is now 10.2'),
    expect.stringContaining('mended: positions rounded to six decimals'),
  ]);
  const mended = read(LINES);
  expect(mended.split('\n').filter((line, i) => line !== sound.split('\n')[i])).toHaveLength(1);
  expect(errorsAmong((await readAtlas(folder)).issues)).toEqual([]);
  expect(await fix()).toEqual([]);
});

test('the first mention of a place is linked where that is certain', async () => {
  const CHAPTER = 'languages/de/story/03-die-auen.md';
  const named = 'Hier endet, was bei Schleuse Auen begann; Schleuse Auen steht noch. Klingen ist fern.';
  change(CHAPTER, '\n\nIm Juli', `\n\n${named}\n\nIm Juli`);
  const told = await fix();
  expect(told).toEqual([
    expect.stringMatching(/03-die-auen\.md: mended: line \d+: "Klingen" links to feature:klingen$/),
  ]);
  expect(read(CHAPTER)).toContain(
    'Schleuse Auen begann; Schleuse Auen steht noch. [Klingen](feature:klingen) ist fern.',
  );
  expect(await fix()).toEqual([]);
});

test('a chapter that is translated is left alone', async () => {
  change('languages/de/story/01-die-quelle.md', '1899 fuhr hier', 'In Hohenwehr und 1899 fuhr hier');
  expect(await fix()).toEqual([]);
});

test('the schemas for editors list the ids of the atlas', async () => {
  await writeSchemas(folder, await readAtlas(folder));
  const layer = JSON.parse(read('.atlas/schema/layer.json'));
  const { properties, time } = layer.properties.features.items.properties;
  expect(properties.properties.sources.items.anyOf[0].enum).toContain('pegelbuch');
  expect(properties.properties.kind.enum).toEqual(expect.arrayContaining(['schleuse', 'port']));
  expect(time.anyOf).toHaveLength(2);
  expect(JSON.parse(read('.atlas/schema/atlas.json')).properties.article.anyOf[0].enum).toContain(
    'bericht-1979',
  );
  expect(read('.atlas/.gitignore')).toBe('*\n');
  expect((await readAtlas(folder)).issues).toHaveLength(2);
});

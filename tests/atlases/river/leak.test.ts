import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAtlas } from '../../../tools/atlas/read-atlas';

const FIRST = 'geo';

/** Files that are words, and in which a story could be told. */
const TEXT = /\.(?:html|js|css|json|geojson|svg|xml|txt|webmanifest)$/;

/** The engine's world with its names, and what licences of others say. */
const OF_THE_WORLD = /^assets\/(?:places|basemap\.topo|regions\.topo)-[\w-]+\.json$|^licences\//;

const built = mkdtempSync(join(tmpdir(), 'river-site-'));

beforeAll(async () => {
  const command = ['tools/run.mjs', 'tests/atlases/build-site.ts', '--atlas', 'tests/fixtures/atlases/river'];
  await promisify(execFile)(process.execPath, [...command, built]);
}, 300_000);

afterAll(() => rmSync(built, { recursive: true }));

/** Words of the first story: names of its places and layers, and what it is about. */
async function wordsOfFirstStory(): Promise<string[]> {
  const layers: { id: string }[] = JSON.parse(readFileSync(join(FIRST, 'atlas.json'), 'utf8')).layers;
  const features = layers.flatMap(
    ({ id }): { id: string; properties: { name: string } }[] =>
      JSON.parse(readFileSync(join(FIRST, 'layers', `${id}.geojson`), 'utf8')).features,
  );
  const said: Record<string, string> = JSON.parse(
    readFileSync(join(FIRST, 'languages/en/interface.json'), 'utf8'),
  );
  const names = [
    ...features.flatMap(({ id, properties: { name } }) => [id, name]),
    ...layers.flatMap(({ id }) => [id, said[`layer.${id}`] ?? '']),
    said['app.title'] ?? '',
    said['app.subtitle'] ?? '',
  ];
  // Single words such as `growth` are not the story's own, names of several words and of places are.
  const own = names.filter((name) => /[\s-]/.test(name) && name.length > 8);
  return [...new Set([...own, ...ABOUT])];
}

/** What the first story is about, in the words that the engine could have kept of it. */
const ABOUT = [
  'Pakistan',
  'China',
  'Chinese',
  'CPEC',
  'Gwadar',
  'Karakoram',
  'Kashgar',
  'Khunjerab',
  'Gilgit',
  'Hasan Abdal',
  'Makran',
  'Islamabad',
  'Friendship Highway',
  'the highway',
  'five corridors',
  'US dollars',
  'rupees',
  'corridor',
  'corridors',
  'Corridor',
  'corridor-atlas',
];

const files = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const path = file.replaceAll('\\', '/');
    return TEXT.test(path) && !OF_THE_WORLD.test(path);
  });

test('a site of another story holds no word of the first', async () => {
  const words = await wordsOfFirstStory();
  expect(words.length).toBeGreaterThan(300);
  // Who made the program is told beside its licence.
  const own = /Corridor Atlas contributors/g;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const leaks = files().flatMap((file) => {
    const page = readFileSync(join(built, file), 'utf8');
    const text = file.endsWith('licences.html') ? page.replaceAll(own, '') : page;
    return [...text.matchAll(pattern)].map(({ 0: word, index }) => {
      return `${file}: ${word} in “${text.slice(Math.max(0, index - 30), index + word.length + 30)}”`;
    });
  });
  expect(leaks).toEqual([]);
});

test('nothing of author’s mode is in it', () => {
  const all = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const holding = all.filter((entry) =>
    readFileSync(join(entry.parentPath, entry.name), 'latin1').includes('atlas:author'),
  );
  expect(holding.map(({ name }) => name)).toEqual([]);
});

test('it tells its own in each of its languages', () => {
  const page = (file: string) => readFileSync(join(built, file), 'utf8');
  expect(page('index.html')).toContain('<title>Die Lorn');
  expect(page('index.html')).toContain('lang="de"');
  expect(page('en/index.html')).toContain('lang="en"');
  // Its map is on another part of the earth than the relief, which weighs more than all else of it.
  expect(page('map-de.svg')).not.toContain('data:image');
});

test('it brings no picture, and has those that links and systems show', async () => {
  for (const [lang, file] of [
    ['de', 'index.html'],
    ['en', 'en/index.html'],
  ] as const) {
    const picture = await sharp(readFileSync(join(built, `share-${lang}.jpg`))).metadata();
    expect([picture.format, picture.width, picture.height]).toEqual(['jpeg', 1200, 630]);
    expect(readFileSync(join(built, file), 'utf8')).toMatch(
      new RegExp(`property="og:image" content="[^"]*share-${lang}\\.jpg"`),
    );
  }
  const { icons }: { icons: { src: string }[] } = JSON.parse(
    readFileSync(join(built, 'manifest.webmanifest'), 'utf8'),
  );
  expect(icons.length).toBe(5);
  expect(icons.filter(({ src }) => !existsSync(join(built, src)))).toEqual([]);
});

test('it has the faces of its languages alone', () => {
  const faces = readdirSync(join(built, 'assets')).filter((file) => file.endsWith('.woff2'));
  expect(faces.length).toBeGreaterThan(4);
  expect(faces.filter((file) => /arabic|nastaliq|noto-sans-sc|cyrillic/.test(file))).toEqual([]);
});

test('nothing of it was read as an atlas of the first', async () => {
  const { atlas } = await readAtlas('tests/fixtures/atlases/river');
  const published = JSON.parse(readFileSync(join(built, 'geo/sources.json'), 'utf8'));
  expect(Object.keys(published).length).toBeGreaterThan(0);
  expect(Object.keys(atlas.sources)).toContain('pegelbuch');
});

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

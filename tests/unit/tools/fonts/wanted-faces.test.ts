import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postcss from 'postcss';
import { afterAll, expect, test } from 'vitest';
import type { FaceSet } from '../../../../src/i18n/faces';
import { faceSetsOf, wantedFaces } from '../../../../tools/fonts/wanted-faces';

const SHEET = await readFile('src/app/styles/fonts.css', 'utf8');
const folder = await mkdtemp(join(tmpdir(), 'faces-'));
afterAll(() => rm(folder, { recursive: true }));

/** The faces of a style sheet, as family and file. */
async function faces(sheet: string, ...sets: FaceSet[]): Promise<string[]> {
  const { root } = await postcss([wantedFaces(new Set(sets))]).process(sheet, { from: undefined });
  const found: string[] = [];
  root.walkAtRules('font-face', (face) => {
    const value = (name: string) =>
      face.nodes?.flatMap((node) => (node.type === 'decl' && node.prop === name ? node.value : []))[0] ?? '';
    found.push(
      `${value('font-family')} ${/([\w-]+)\.woff2/.exec(value('src'))?.[1] ?? 'local'} ${value('unicode-range')}`,
    );
  });
  return found;
}

test('a language in Latin letters has Latin faces alone', async () => {
  const found = await faces(SHEET, 'latin');
  expect(found.length).toBe(6);
  expect(found.filter((face) => !/-latin-/.test(face))).toEqual([]);
  const slices = await readFile('node_modules/@fontsource-variable/noto-sans-sc/wght.css', 'utf8');
  expect(await faces(slices, 'latin')).toEqual([]);
  expect((await faces(slices, 'han')).length).toBeGreaterThan(90);
});

test('Urdu and Chinese keep theirs', async () => {
  const found = await faces(SHEET, 'latin', 'arabic', 'han');
  expect(found.filter((face) => /^"Atlas (Arabic|Nastaliq|Han)"/.test(face)).length).toBe(3);
});

test('each family has the further letters of a language, with their ranges', async () => {
  const found = await faces(SHEET, 'cyrillic', 'vietnamese');
  for (const family of ['Atlas Sans', 'Atlas Sans Semibold', 'Atlas Serif', 'Atlas Serif Italic']) {
    const own = found.filter((face) => face.startsWith(`"${family}" `));
    expect(own.some((face) => /-cyrillic-.*U\+0?410|-cyrillic-.*U\+0400-045F/i.test(face))).toBe(true);
    expect(own.some((face) => /-vietnamese-/.test(face))).toBe(true);
  }
  expect(found.some((face) => /-greek-/.test(face))).toBe(false);
});

test('the languages of an atlas say which faces it has; what cannot be read is left to the check', async () => {
  for (const [lang, info] of [
    ['uk', '{"locale":"uk-UA"}'],
    ['hi', '{"locale":"hi-IN"}'],
    ['de', '{"loc'],
  ] as const) {
    await mkdir(join(folder, 'languages', lang), { recursive: true });
    await writeFile(join(folder, 'languages', lang, 'language.json'), info);
  }
  expect([...faceSetsOf(folder)].sort()).toEqual(['cyrillic', 'latin']);
});

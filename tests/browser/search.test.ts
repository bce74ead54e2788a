import { beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const box = ({ page }: AtlasPage, name: string) => page.getByRole('combobox', { name, exact: true });
const options = ({ page }: AtlasPage) => page.getByRole('search').getByRole('option');

describe('the search', () => {
  let atlas: AtlasPage;

  beforeEach(async () => {
    atlas = await openAtlas({ map: 'svg' });
  });

  test('loads nothing before it is used', async () => {
    const loaded = (await atlas.firstLoad()).map(({ address }) => address);
    expect(loaded.filter((address) => /search/.test(address))).toEqual([]);
  });

  test('forgives a slip of the keys, and opens what is chosen by keyboard', async () => {
    await box(atlas, 'Search').fill('khunjrab pas');
    await eventually(() => options(atlas).first().textContent()).toContain('Khunjerab Pass');
    await box(atlas, 'Search').press('ArrowDown');
    await box(atlas, 'Search').press('Enter');
    await atlas.feature('Khunjerab Pass').waitFor();
    await eventually(() => atlas.camera().zoom).toBeGreaterThan(9);
  });

  test('finds chapters and claims too', async () => {
    await box(atlas, 'Search').fill('First steps');
    await eventually(() => options(atlas).allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('First steps, 1949–1956')]),
    );
    await box(atlas, 'Search').fill('Friendship Highway, built with Chinese help');
    await eventually(() => options(atlas).allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('was complete in 1966')]),
    );
  });

  test('shows all of a kind, and by which words a chapter was found', async () => {
    await box(atlas, 'Search').fill('gwadar');
    await eventually(() => options(atlas).nth(1).textContent()).toContain('Gwadar Port');
    const before = await options(atlas).count();
    await options(atlas).filter({ hasText: 'Show all' }).first().click();
    expect(await options(atlas).count()).toBeGreaterThan(before + 8);
    await box(atlas, 'Search').fill('belt and road');
    await eventually(() => options(atlas).locator('mark').count()).toBeGreaterThan(0);
  });

  test('offers something before anything is typed', async () => {
    await box(atlas, 'Search').fill('');
    await box(atlas, 'Search').click();
    await eventually(() => options(atlas).count()).toBeGreaterThan(3);
    await box(atlas, 'Search').fill('gwadar');
  });

  test('is left by Escape, which closes nothing else', async () => {
    await box(atlas, 'Search').fill('khunjrab pas');
    await options(atlas).filter({ hasText: 'Khunjerab Pass' }).first().click();
    await atlas.feature('Khunjerab Pass').waitFor();
    await box(atlas, 'Search').fill('gwadar');
    await eventually(() => options(atlas).count()).toBeGreaterThan(0);
    await box(atlas, 'Search').press('Escape');
    await eventually(() => options(atlas).count()).toBe(0);
    expect(await atlas.feature('Khunjerab Pass').isVisible()).toBe(true);
  });
});

test('coordinates lead there, and ask what is there', async () => {
  const atlas = await openAtlas({ map: 'svg', reducedMotion: true });
  await box(atlas, 'Search').fill('36°51′N 75°27′E');
  await box(atlas, 'Search').press('Enter');
  await atlas.page.getByRole('heading', { name: 'What is here?' }).waitFor();
  await eventually(() => atlas.camera().lng).toBeCloseTo(75.45, 1);
  expect(atlas.camera().lat).toBeCloseTo(36.85, 1);
  await atlas.close();
});

test.each([
  { lang: 'zh', label: '搜索', query: '红其拉甫', found: '红其拉甫山口' },
  { lang: 'ur', label: 'تلاش', query: 'خنجراب', found: 'درہ خنجراب' },
] as const)('names in $lang are found in their own script', async ({ lang, label, query, found }) => {
  const atlas = await openAtlas({ lang, map: 'svg' });
  await box(atlas, label).fill(query);
  await eventually(() => options(atlas).allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining(found)]),
  );
  await atlas.close();
});

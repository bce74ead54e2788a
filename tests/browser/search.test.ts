import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const box = ({ page }: AtlasPage, name: string) => page.getByRole('combobox', { name, exact: true });
const options = ({ page }: AtlasPage) => page.getByRole('search').getByRole('option');

describe('the search', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
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

  test('is left by Escape, which closes nothing else', async () => {
    await box(atlas, 'Search').press('Escape');
    await eventually(() => options(atlas).count()).toBe(0);
    expect(await atlas.feature('Khunjerab Pass').isVisible()).toBe(true);
  });
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

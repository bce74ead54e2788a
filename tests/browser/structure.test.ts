import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { goHome } from './driver/home';
import { openAtlas } from './driver/open-atlas';
import { invalidMarkup, invalidNow, structureFaults } from './driver/structure';

const PLAIN = ['', 'claims.html', 'sources.html', 'ur/', 'zh/claims.html'];

test('the plain pages are valid HTML, as they are sent', async () => {
  const found = await Promise.all(
    PLAIN.map(async (path) => {
      const html = await (await fetch(new URL(path, inject('site')))).text();
      return (await invalidMarkup(html)).map((fault) => `${path}:${fault}`);
    }),
  );
  expect(found.flat()).toEqual([]);
  expect(await invalidMarkup('<!doctype html><p id="a"><dialog id="a"></dialog></p>')).not.toEqual([]);
}, 300_000);

test('without script, pages have one main part, headings in order and no empty or doubled lists', async () => {
  const { page } = await openAtlas({ javaScript: false });
  for (const path of ['', 'places.html', 'claims.html', 'sources.html']) {
    await page.goto(new URL(path, inject('site')).href);
    expect(await structureFaults(page), path).toEqual([]);
  }
});

describe('the explorer', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ path: '?year=1960-1979', map: 'svg', reducedMotion: true });
  });

  test('has one main part, headings in order, named groups and no empty or doubled lists on every tab', async () => {
    const { page } = atlas;
    await goHome(atlas, '?year=1960-1979');
    for (const name of ['Story', 'Ride', 'Time', 'Check', 'Layers', 'Sources']) {
      await page.getByRole('tab', { name }).click();
      await page.getByText('Loading').first().waitFor({ state: 'hidden' });
      expect(await structureFaults(page), name).toEqual([]);
    }
    expect(await invalidNow(page)).toEqual([]);
  }, 300_000);

  test.each([
    '?feature=karakoram-highway',
    '?feature=lahore-front-1965',
    '?claim=c18',
    '?chapter=outlook&year=1951-1952',
  ])(
    'and so with %s',
    async (path) => {
      const { page } = atlas;
      await goHome(atlas, path);
      await page.getByRole('button', { name: 'Cite this view' }).click();
      await page.getByRole('dialog').getByText('Loading').first().waitFor({ state: 'hidden' });
      expect(await structureFaults(page)).toEqual([]);
      expect(await invalidNow(page)).toEqual([]);
    },
    300_000,
  );
});

import { describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const GWADAR = [62.3254, 25.1216] as const;

describe('text and map', () => {
  const path = '#5/30/69';
  const link = (atlas: AtlasPage) => atlas.panel().getByRole('link', { name: 'Gwadar', exact: true }).first();
  const isLit = (atlas: AtlasPage) => link(atlas).evaluate((element) => element.classList.contains('lit'));

  test('pointing at a place on the map lights up its mentions in the text', async () => {
    const atlas = await openAtlas({ path, reducedMotion: true });
    expect(await isLit(atlas)).toBe(false);
    const { x, y } = await atlas.positionOf(GWADAR);
    await atlas.page.mouse.move(x + 3, y);
    await atlas.page.mouse.move(x, y);
    await eventually(() => isLit(atlas)).toBe(true);
    await atlas.page.mouse.move(2, 2);
    await eventually(() => isLit(atlas)).toBe(false);
  });

  test('a chapter names its places that the map does not show, and shows them all', async () => {
    const atlas = await openAtlas({ path, map: 'svg', reducedMotion: true });
    await atlas.page.getByRole('button', { name: 'First steps, 1949–1956', exact: true }).click();
    const away = atlas.panel().getByText(/of this chapter (is|are) off the map/);
    await eventually(() => away.isVisible()).toBe(false);
    for (let times = 0; times < 4; times++) await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
    await eventually(() => away.isVisible()).toBe(true);
    expect(await away.textContent()).toContain('Bandung Conference');
    await atlas.page.getByRole('button', { name: 'Show them all' }).click();
    await eventually(() => away.isVisible()).toBe(false);
  });
});

describe('a source', () => {
  test('is readable as a reference, says what rests on it, and leads there', async () => {
    const atlas = await openAtlas({ map: 'svg' });
    await atlas.showTab('Sources');
    await atlas.page.getByLabel('Filter by a word').fill('Garver');
    const card = atlas.panel().locator('.source-cards li').first();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/Read/);
    await card.getByText(/^Supports/).click();
    await card.getByRole('link', { name: 'Bandung Conference' }).click();
    await atlas.feature('Bandung Conference').waitFor();
    await atlas.close();
  });
});

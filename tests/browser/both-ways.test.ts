import { expect, test } from 'vitest';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const GWADAR = [62.3254, 25.1216] as const;

test('pointing at a place on the map lights up its mentions in the text', async () => {
  const atlas = await openAtlas({
    path: '#5/27/64',
    viewport: { width: 840, height: 500 },
    reducedMotion: true,
  });
  const link = atlas.panel().getByRole('link', { name: 'Gwadar', exact: true }).first();
  const isLit = () => link.evaluate((element) => element.classList.contains('lit'));
  expect(await isLit()).toBe(false);
  const { x, y } = await atlas.positionOf(GWADAR);
  await atlas.page.mouse.move(x + 3, y);
  await atlas.page.mouse.move(x, y);
  await eventually(isLit).toBe(true);
  await atlas.page.mouse.move(2, 2);
  await eventually(isLit).toBe(false);
});

test('a chapter names its places that the map does not show; a source says what rests on it, and leads there', async () => {
  const atlas = await openAtlas({ path: '#5/30/69', map: 'svg', reducedMotion: true });
  await atlas.page.getByRole('button', { name: 'First steps, 1949–1956', exact: true }).click();
  const away = atlas.panel().getByText(/of this chapter (is|are) off the map/);
  await eventually(() => away.isVisible()).toBe(false);
  for (let times = 0; times < 4; times++) await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
  await eventually(() => away.isVisible()).toBe(true);
  expect(await away.textContent()).toContain('Bandung Conference');
  await atlas.page.getByRole('button', { name: 'Show them all' }).click();
  await eventually(() => away.isVisible()).toBe(false);

  await atlas.showTab('Sources');
  await atlas.page.getByLabel('Filter by a word').fill('Garver');
  const card = atlas.panel().locator('.source-cards li').first();
  await card.waitFor();
  expect(await card.textContent()).toMatch(/Read/);
  await card.getByText(/^Supports/).click();
  await card.getByRole('link', { name: 'Bandung Conference' }).click();
  await atlas.feature('Bandung Conference').waitFor();
});

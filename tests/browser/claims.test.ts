import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { type Picture, pixelsChanged } from './driver/picture';

const card = (atlas: AtlasPage, number: number) => atlas.feature(`Claim ${number}`);
const listed = async (atlas: AtlasPage) =>
  (await atlas
    .panel()
    .getByText(/\d+ of 104 claims/)
    .textContent()) ?? '';

describe('a claim in the prose', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ path: '?chapter=the-road', reducedMotion: true, map: 'svg' });
  });

  test('carries its verdict in words, and opens with what the article and the record say', async () => {
    await atlas.panel().getByRole('link', { name: 'finished in 1966 (claim, verdict: Wrong)' }).click();
    await card(atlas, 18).waitFor();
    expect(await card(atlas, 18).getByRole('heading', { name: 'Wrong' }).isVisible()).toBe(true);
    await eventually(() => card(atlas, 18).getByText('The article says').isVisible()).toBe(true);
    const text = await card(atlas, 18).textContent();
    expect(text).toContain('The article says');
    expect(text).toMatch(/The record says[\s\S]*18 June 1978/);
    await eventually(() => card(atlas, 18).getByRole('listitem').count()).toBeGreaterThan(5);
  });

  test('has an address of its own', async () => {
    expect(new URL(atlas.page.url()).searchParams.get('claim')).toBe('c18');
    const again = await openAtlas({ path: '?claim=c60', map: 'svg' });
    await card(again, 60).waitFor();
    await eventually(() => again.camera().lng).toBeLessThan(65);
    await again.close();
  });

  test('leads to the claim before and after it, and back to its passage in the story', async () => {
    await card(atlas, 18).getByRole('button', { name: 'Next claim' }).click();
    await card(atlas, 19).waitFor();
    await card(atlas, 19).getByRole('button', { name: 'Previous claim' }).click();
    await card(atlas, 18)
      .getByRole('button', { name: /^Read in/ })
      .click();
    await eventually(() =>
      atlas.page.evaluate(() => document.activeElement?.getAttribute('data-claim')),
    ).toBe('c18');
  });

  test('is listed with the places it is about', async () => {
    await atlas.page.goto(atlas.page.url().replace(/\?.*/, '?feature=gwadar-port&map=svg'));
    const port = atlas.panel().getByRole('region').first();
    await eventually(() => port.getByRole('heading', { name: 'Claims about it' }).isVisible()).toBe(true);
    await port.getByRole('link', { name: /Wrong$/ }).click();
    await card(atlas, 60).waitFor();
  });
});

describe('the check view', () => {
  let atlas: AtlasPage;
  let all: Picture;

  beforeAll(async () => {
    atlas = await openAtlas();
    await atlas.showTab('Check');
    await atlas.panel().getByText('104 of 104 claims').waitFor();
    all = await atlas.stillMap();
  });

  test('counts the verdicts, disagreements first', async () => {
    const names = await atlas.panel().locator('.verdict-name').allInnerTexts();
    expect(names.slice(0, 3)).toEqual(['Wrong', 'Disputed', 'Overstated']);
    const first = await atlas.panel().locator('.claim-list li').first().textContent();
    expect(first).toContain('Wrong');
  });

  test('filters by verdict, and the map shows just those', async () => {
    await atlas
      .panel()
      .getByRole('button', { name: /^Wrong/ })
      .click();
    expect(await listed(atlas)).toBe('2 of 104 claims');
    expect(pixelsChanged(all, await atlas.stillMap())).toBeGreaterThan(150);
    const legend = atlas.page.locator('.map-legend');
    await legend.getByText(/^Places of the claims listed: \d+/).waitFor();
    expect(await legend.getByRole('checkbox').count()).toBe(0);
    const places = await atlas.placesInView();
    expect(places).toContain('Khunjerab Pass');
    expect(places).not.toContain('Karot hydropower plant');
  });

  test('filters by theme, kind and place together, and says how many are left', async () => {
    await atlas
      .panel()
      .getByRole('button', { name: /^Wrong/ })
      .click();
    await atlas.panel().getByRole('combobox', { name: 'Theme' }).selectOption('Security');
    expect(await listed(atlas)).toBe('7 of 104 claims');
    await atlas.panel().getByRole('checkbox', { name: 'Only with a place on the map' }).check();
    expect(Number.parseInt(await listed(atlas), 10)).toBeLessThan(7);
  });

  test('gives the layers back when it is left', async () => {
    await atlas.showTab('Layers');
    await eventually(() => atlas.placesInView()).toContain('Gwadar');
    expect(await atlas.checkbox('Green Corridor').isChecked()).toBe(true);
  });
});

describe('the story told', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ reducedMotion: true, map: 'svg' });
  });

  const play = () => atlas.page.getByRole('button', { name: 'Tell the story' });
  const pause = () => atlas.page.getByRole('button', { name: 'Pause', exact: true });

  test('turns the page by itself', async () => {
    await atlas.page.clock.install();
    await play().click();
    await atlas.page.clock.runFor(120_000);
    await eventually(() => atlas.page.getByText(/Chapter [2-9] of 16/).isVisible()).toBe(true);
  });

  test('pauses by its button, and as soon as the reader does anything else', async () => {
    await pause().click();
    await play().waitFor();
    await play().click();
    await atlas.panel().getByRole('heading', { level: 2 }).click();
    await play().waitFor();
  });

  test('goes on by arrow keys', async () => {
    const before = await atlas.page.getByText(/Chapter \d+ of 16/).textContent();
    await atlas.panel().getByRole('heading', { level: 2 }).focus();
    await atlas.page.keyboard.press('ArrowRight');
    await eventually(() => atlas.page.getByText(/Chapter \d+ of 16/).textContent()).not.toBe(before);
  });
});

test('a press on nothing says what is near', async () => {
  const atlas = await openAtlas({ path: '#6/34/78' });
  await atlas.clickMapAt([79.5, 33.5]);
  const here = atlas.page.getByRole('region', { name: 'What is here?' });
  await here.waitFor();
  await eventually(() => here.getByRole('link').count()).toBeGreaterThan(4);
  await here.getByRole('button', { name: /^Close/ }).click();
  await eventually(() => here.isVisible()).toBe(false);
});

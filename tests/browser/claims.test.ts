import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { pixelsChanged } from './driver/picture';
import { chapterIds, publishedClaims } from './driver/published';
import { turnTo } from './driver/turn-to';

/** The address that the atlas takes by itself. */
let start: string;
let atlas: AtlasPage;

beforeAll(async () => {
  atlas = await openAtlas({ reducedMotion: true, map: 'svg' });
  start = `?${new URL(atlas.page.url()).hash}`;
});

const card = (atlas: AtlasPage, number: number) => atlas.feature(`Claim ${number}`);
/** How many claims are listed; fails where not all that are published are said to be there. */
async function listed(atlas: AtlasPage): Promise<number> {
  const all = (await publishedClaims()).length;
  const said = atlas.panel().getByText(new RegExp(`^\\d+ of ${all} claims$`));
  return Number.parseInt((await said.textContent()) ?? '', 10);
}

describe('a claim in the prose', () => {
  beforeEach(() => turnTo(atlas, '?chapter=the-road'));

  async function openClaim18(): Promise<void> {
    await atlas.panel().getByRole('link', { name: 'finished in 1966 (claim, verdict: Wrong)' }).click();
    await card(atlas, 18).waitFor();
  }

  test('carries its verdict in words, and opens with what the article and the record say', async () => {
    await openClaim18();
    expect(await card(atlas, 18).getByRole('heading', { name: 'Wrong' }).isVisible()).toBe(true);
    await eventually(() => card(atlas, 18).getByText('The article says').isVisible()).toBe(true);
    const text = await card(atlas, 18).textContent();
    expect(text).toContain('The article says');
    expect(text).toMatch(/The record says[\s\S]*18 June 1978/);
    await eventually(() => card(atlas, 18).getByRole('listitem').count()).toBeGreaterThan(5);
  });

  test('has an address of its own', async () => {
    await openClaim18();
    expect(new URL(atlas.page.url()).searchParams.get('claim')).toBe('c18');
    const again = await openAtlas({ path: '?claim=c60', map: 'svg' });
    await card(again, 60).waitFor();
    await eventually(() => again.camera().lng).toBeLessThan(65);
  });

  test('leads to the claim before and after it, and back to its passage in the story', async () => {
    await openClaim18();
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
    await turnTo(atlas, '?feature=gwadar-port');
    const port = atlas.panel().getByRole('region').first();
    await eventually(() => port.getByRole('heading', { name: 'Claims about it' }).isVisible()).toBe(true);
    await port.getByRole('link', { name: /Wrong$/ }).click();
    await card(atlas, 60).waitFor();
  });
});

describe('the check view', () => {
  const wrong = (atlas: AtlasPage) => atlas.panel().getByRole('button', { name: /^Wrong/ });
  const theme = (atlas: AtlasPage) => atlas.panel().getByRole('combobox', { name: 'Theme' });

  async function showAllChecks(atlas: AtlasPage): Promise<void> {
    await atlas.showTab('Check');
    await eventually(() => atlas.panel().locator('.claim-list li').count()).toBeGreaterThan(0);
    await theme(atlas).selectOption({ index: 0 });
    await atlas.panel().getByRole('checkbox', { name: 'Only with a place on the map' }).uncheck();
    if ((await wrong(atlas).getAttribute('aria-pressed')) === 'true') await wrong(atlas).click();
    await eventually(() => listed(atlas)).toBe((await publishedClaims()).length);
  }

  beforeEach(() => turnTo(atlas, start));

  test('counts the verdicts, disagreements first', async () => {
    await showAllChecks(atlas);
    const names = await atlas.panel().locator('.verdict-name').allInnerTexts();
    expect(names.slice(0, 3)).toEqual(['Wrong', 'Disputed', 'Overstated']);
    const first = await atlas.panel().locator('.claim-list li').first().textContent();
    expect(first).toContain('Wrong');
  });

  test('filters by verdict, and the map shows just those', async () => {
    // WebGL in software costs by the pixel.
    const atlas = await openAtlas({ viewport: { width: 1000, height: 600 }, reducedMotion: true });
    await showAllChecks(atlas);
    const all = await atlas.stillMap();
    await wrong(atlas).click();
    const found = (await publishedClaims()).filter(({ verdict }) => verdict === 'wrong');
    expect(await listed(atlas)).toBe(found.length);
    expect(pixelsChanged(all, await atlas.stillMap())).toBeGreaterThan(150);
    const legend = atlas.page.locator('.map-legend');
    await legend.getByText(/^Places of the claims listed: \d+/).waitFor();
    expect(await legend.getByRole('checkbox', { name: /Corridor$/ }).count()).toBe(0);
    const places = await atlas.placesInView();
    expect(places).toContain('Khunjerab Pass');
    expect(places).not.toContain('Karot hydropower plant');
  });

  test('filters by theme, kind and place together, and says how many are left', async () => {
    await showAllChecks(atlas);
    await wrong(atlas).click();
    await wrong(atlas).click();
    await theme(atlas).selectOption('Security');
    const found = (await publishedClaims()).filter(({ theme }) => theme === 'security');
    expect(await listed(atlas)).toBe(found.length);
    await atlas.panel().getByRole('checkbox', { name: 'Only with a place on the map' }).check();
    expect(await listed(atlas)).toBeLessThan(found.length);
  });

  test('gives the layers back when it is left', async () => {
    await showAllChecks(atlas);
    await wrong(atlas).click();
    await eventually(() => atlas.placesInView()).not.toContain('Karot hydropower plant');
    await atlas.showTab('Layers');
    await eventually(() => atlas.placesInView()).toContain('Gwadar');
    expect(await atlas.checkbox('Green Corridor').isChecked()).toBe(true);
  });
});

describe('the story told', () => {
  beforeEach(() => turnTo(atlas, start));

  const play = (of = atlas) => of.page.getByRole('button', { name: 'Tell the story' });
  const pause = () => atlas.page.getByRole('button', { name: 'Pause', exact: true });

  test('turns the page by itself', async () => {
    const { length } = chapterIds();
    // Whose clock was stopped is of no use to others.
    const own = await openAtlas({ reducedMotion: true, map: 'svg' });
    await own.page.clock.install();
    await play(own).click();
    await own.page.clock.runFor(120_000);
    await eventually(() => own.page.getByText(new RegExp(`Chapter [2-9] of ${length}`)).isVisible()).toBe(
      true,
    );
  });

  test('pauses by its button, and as soon as the reader does anything else', async () => {
    await play().click();
    await pause().click();
    await play().waitFor();
    await play().click();
    await atlas.panel().getByRole('heading', { level: 2 }).click();
    await play().waitFor();
  });

  test('goes on by arrow keys', async () => {
    const before = await atlas.page.getByText(/Chapter \d+ of \d+/).textContent();
    await atlas.panel().getByRole('heading', { level: 2 }).focus();
    await atlas.page.keyboard.press('ArrowRight');
    await eventually(() => atlas.page.getByText(/Chapter \d+ of \d+/).textContent()).not.toBe(before);
  });
});

test('a press on nothing says what is near', async () => {
  // WebGL in software costs by the pixel.
  const atlas = await openAtlas({
    path: '#6/34/78',
    viewport: { width: 1000, height: 600 },
    reducedMotion: true,
  });
  await atlas.clickMapAt([79.5, 33.5]);
  const here = atlas.page.getByRole('region', { name: 'What is here?' });
  await here.waitFor();
  await eventually(() => here.getByRole('link').count()).toBeGreaterThan(4);
  await here.getByRole('button', { name: /^Close/ }).click();
  await eventually(() => here.isVisible()).toBe(false);
});

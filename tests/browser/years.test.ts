import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { sidewaysScroll, smallTargets } from './driver/layout';
import { NARROW, openAtlas } from './driver/open-atlas';
import { pixelsChanged } from './driver/picture';
import { layerIds, publishedLayer } from './driver/published';
import { turnTo } from './driver/turn-to';

/** The year is not WebGL's affair; without it a page stands, and is drawn, many times sooner. */
const PLAIN = { map: 'svg', webgl: false, reducedMotion: true } as const;

const slider = ({ page }: AtlasPage, name = 'Year') => page.getByRole('slider', { name, exact: true });
const valueText = (of: Locator) => of.getAttribute('aria-valuetext');
const button = ({ page }: AtlasPage, name: string) => page.getByRole('button', { name, exact: true });
const yearInAddress = ({ page }: AtlasPage) => new URL(page.url()).searchParams.get('year');
const timeline = (atlas: AtlasPage) => atlas.page.getByRole('region', { name: 'Timeline', exact: true });
const mark = (atlas: AtlasPage, name: RegExp) => timeline(atlas).getByRole('link', { name });

/** All but the history, which is off at first. */
const LAYERS = layerIds().filter((id) => id !== 'history');

/** How many features all layers have together. */
async function allPlaces(): Promise<number> {
  const files = await Promise.all(layerIds().map(publishedLayer));
  return files.flatMap(({ features }) => features).length;
}

interface Published {
  readonly id: string;
  readonly geometry: unknown;
  readonly time?: { readonly date?: string; readonly interval?: readonly [string, string] };
  readonly properties: { readonly parts?: readonly string[]; readonly stop?: { readonly route: string } };
}

/** How many features of these layers a map of a year shows, by the published files: stops come with their road. */
async function drawnBy(year: number, layers: readonly string[]): Promise<number> {
  const files = await Promise.all(layers.map(publishedLayer));
  const all = new Map(
    files.flatMap(({ features }) => features as unknown as Published[]).map((one) => [one.id, one]),
  );
  const isDrawn = ({ geometry, time, properties }: Published) => {
    const { date, interval } = time ?? all.get(properties.stop?.route ?? '')?.time ?? {};
    return geometry !== null && (date ?? interval?.[0] ?? '0000') <= `${year}-12-31`;
  };
  const isShown = (one: Published) =>
    isDrawn(one) ||
    (one.properties.parts ?? []).some((id) => isDrawn(all.get(id) ?? { ...one, geometry: null }));
  return [...all.values()].filter(isShown).length;
}

/** How many features of a published layer have come by a year, by the dates in the file. */
async function countBy(layer: string, year: number): Promise<number> {
  const { features } = await publishedLayer(layer);
  return features.filter((feature) => {
    const { time } = feature as { time?: { date?: string; interval?: [string, string] } };
    return (time?.date ?? time?.interval?.[0] ?? '0000') <= `${year}-12-31`;
  }).length;
}

describe('as of 1985, on a wide screen', () => {
  let atlas: AtlasPage;

  let start: string;

  beforeAll(async () => {
    atlas = await openAtlas({ path: '?year=1985', ...PLAIN });
    start = `?year=1985${new URL(atlas.page.url()).hash}`;
  });

  beforeEach(() => turnTo(atlas, start));

  test('the map shows nothing that came later, and the page says so', async () => {
    const places = await atlas.placesInView();
    expect(places).toContain('Kashgar');
    expect(places).toContain('Heavy Mechanical Complex, Taxila');
    expect(places).not.toContain('Karot hydropower plant');
    expect(places).not.toContain('Gwadar Port');
    expect(await atlas.page.getByRole('status').getByText('existed or happened by 1985').count()).toBe(1);
    const drawn = await drawnBy(1985, LAYERS);
    expect(await valueText(slider(atlas))).toBe(`as of 1985, ${drawn} of ${await allPlaces()} places`);
  });

  test('what is counted is what the layers on and the years leave, and no layers at all are told', async () => {
    await atlas.showTab('Layers');
    await button(atlas, 'Only Gwadar').click();
    const gwadar = await drawnBy(1985, ['gwadar']);
    expect(await valueText(slider(atlas))).toBe(`as of 1985, ${gwadar} of ${await allPlaces()} places`);
    await button(atlas, 'Hide all').click();
    expect(await valueText(slider(atlas))).toBe(`as of 1985, 0 of ${await allPlaces()} places`);
    await atlas.page.getByText('No layer is on, so the map draws no places.').waitFor();
    await button(atlas, 'Show the usual layers').click();
    expect(await valueText(slider(atlas))).toBe(
      `as of 1985, ${await drawnBy(1985, LAYERS)} of ${await allPlaces()} places`,
    );
  });

  test('before the road there are none of its stops', async () => {
    await slider(atlas).fill('1955');
    await eventually(() => atlas.placesInView()).not.toContain('Gilgit');
    expect(await atlas.placesInView()).not.toContain('Islamabad');
    expect(await valueText(slider(atlas))).toBe(
      `as of 1955, ${await drawnBy(1955, LAYERS)} of ${await allPlaces()} places`,
    );
    await slider(atlas).fill('1985');
  });

  test('the legend counts and lists the same', async () => {
    await atlas.showTab('Layers');
    for (const [id, name] of [
      ['growth', 'Growth Corridor'],
      ['green', 'Green Corridor'],
      ['history', 'History'],
    ] as const) {
      expect(await atlas.listButton(name).textContent(), name).toBe(String(await countBy(id, 1985)));
    }
    const list = atlas.listButton('Growth Corridor');
    if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
    expect(await atlas.listOf('Growth Corridor').getByRole('link').allTextContents()).toEqual([
      'Heavy Mechanical Complex, Taxila',
    ]);
  });

  test('the story and the search say what comes after, and open it even so', async () => {
    await atlas.showTab('Story');
    await atlas.panel().getByRole('link', { name: 'port (after 1985)', exact: true }).first().waitFor();
    await atlas.page.getByRole('combobox', { name: 'Search' }).fill('karot');
    const option = atlas.page.getByRole('option', { name: /Karot hydropower plant.*after 1985/ });
    await option.click();
    const karot = atlas.feature('Karot hydropower plant');
    await karot.getByText('This is after 1985').waitFor();
    await eventually(() => atlas.placesInView()).toContain('Karot hydropower plant');
    await atlas.closeFeature();
  });

  test('the slider goes by keys: a year, ten, to the next event, to the ends', async () => {
    const year = slider(atlas);
    await year.focus();
    const press = async (key: string) => {
      await atlas.page.keyboard.press(key);
      return year.inputValue();
    };
    expect(await press('ArrowRight')).toBe('1986');
    expect(await press('PageDown')).toBe('1976');
    expect(await press('Shift+ArrowRight')).toBe('1978');
    expect(await press('Shift+ArrowLeft')).toBe('1972');
    expect(await press('PageUp')).toBe('1982');
    expect(await press('Home')).toBe('1950');
    expect(await press('End')).toBe('2030');
    expect(await press('ArrowLeft')).toBe('2029');
    await eventually(() => yearInAddress(atlas)).toBe('2029');
  });

  test('a range has two thumbs that do not pass each other', async () => {
    await slider(atlas).fill('2029');
    await button(atlas, 'From one year to another').click();
    await eventually(() => yearInAddress(atlas)).toBe('2020-2029');
    await slider(atlas, 'From year').focus();
    await atlas.page.keyboard.press('End');
    await eventually(() => yearInAddress(atlas)).toBe('2029-2029');
    expect(await valueText(slider(atlas, 'From year'))).toMatch(/^in 2029, /);
    await atlas.page.keyboard.press('Home');
    expect(await valueText(slider(atlas))).toMatch(/^1950 to 2029, /);
    await button(atlas, 'From one year to another').click();
    expect(await slider(atlas, 'From year').count()).toBe(0);
  });

  test('years are typed, and a wrong one is told', async () => {
    await atlas.showTab('Time');
    const [from, to] = [
      atlas.page.getByLabel('From', { exact: true }),
      atlas.page.getByLabel('To', { exact: true }),
    ];
    await to.fill('1979');
    await to.press('Enter');
    await from.fill('1960');
    await from.press('Enter');
    await eventually(() => yearInAddress(atlas)).toBe('1960-1979');
    await from.fill('1850');
    await from.press('Enter');
    await atlas.page.getByRole('alert').getByText('1950 to 2030').waitFor();
    await eventually(() => yearInAddress(atlas)).toBe('1960-1979');
    await button(atlas, 'Show all years').click();
    await eventually(() => yearInAddress(atlas)).toBeNull();
  });

  test('the years pass, one a second, until the reader does anything', async () => {
    // Whose clock was stopped is of no use to others.
    const own = await openAtlas(PLAIN);
    const { clock, keyboard } = own.page;
    const pressButton = async (name: string) => {
      await button(own, name).focus();
      await keyboard.press('Enter');
    };
    await clock.install();
    await clock.pauseAt(Date.now() + 60_000);
    await pressButton('Let the years pass');
    expect(await slider(own).inputValue()).toBe('1950');
    await clock.runFor(1000);
    await eventually(() => slider(own).inputValue()).toBe('1951');
    await clock.runFor(1000);
    await eventually(() => slider(own).inputValue()).toBe('1952');
    await pressButton('Stop the years');
    await pressButton('Let the years pass');
    await slider(own).focus();
    await keyboard.press('ArrowRight');
    await button(own, 'Let the years pass').waitFor();
    await clock.runFor(5000);
    expect(await slider(own).inputValue()).toBe('1953');
  });
});

describe('the tab “Time”', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ path: '?year=1960-1979&chapter=the-road', ...PLAIN });
  });

  beforeEach(async () => {
    await atlas.page.emulateMedia({ media: null });
    await turnTo(atlas, '?year=1960-1979&chapter=the-road&theme=light#5/36/73');
    await atlas.showTab('Time');
    await timeline(atlas).getByRole('list').first().waitFor();
  });

  test('a link with two years shows what happened in them', async () => {
    await atlas.panel().getByRole('heading', { name: '1960 to 1979' }).first().waitFor();
    const happened = atlas.panel().getByRole('region', { name: '1960 to 1979' });
    await happened.getByRole('link', { name: 'Boundary agreement', exact: true }).waitFor();
    expect(await happened.getByRole('link', { name: 'Gwadar Port' }).count()).toBe(0);
  });

  test('the timeline and the map light up together, and so do the timeline and a link', async () => {
    const before = await atlas.stillMap();
    await mark(atlas, /^Completion ceremony at Thakot/).focus();
    await eventually(async () => pixelsChanged(before, await atlas.stillMap())).toBeGreaterThan(100);
    await atlas.panel().getByRole('link', { name: 'Boundary agreement', exact: true }).hover();
    await eventually(() => timeline(atlas).locator('.mark.lit').textContent()).toMatch(/^Boundary agreement/);
  });

  test('keys walk the timeline, and a mark that is chosen opens', async () => {
    await mark(atlas, /^Boundary agreement/).focus();
    await atlas.page.keyboard.press('ArrowRight');
    await eventually(() => focusedText(atlas)).toMatch(/^(Air link|Ayub Khan in Beijing)/);
    await atlas.page.keyboard.press('Home');
    await eventually(() => focusedText(atlas)).toContain('Recognition and relations, Karachi');
    await atlas.page.keyboard.press('Enter');
    await atlas.feature('Recognition and relations, Karachi').waitFor();
    await mark(atlas, /^Gwadar Port/).click();
    await atlas.feature('Gwadar Port, multi-purpose terminal').waitFor();
    await atlas.closeFeature();
  });

  test('the chapter’s years are one press away, in the timeline and in the story', async () => {
    await timeline(atlas)
      .getByRole('button', { name: /^Show 1959–1979/ })
      .click();
    await eventually(() => yearInAddress(atlas)).toBe('1959-1979');
    await atlas.showTab('Story');
    const years = atlas.panel().getByRole('button', { name: 'Show 1959–1979' });
    expect(await years.getAttribute('aria-pressed')).toBe('true');
    await years.click();
    await eventually(() => yearInAddress(atlas)).toBeNull();
    await atlas.showTab('Time');
  });

  test('it is a table too, which is sorted, follows the years and goes on paper', async () => {
    await button(atlas, 'As a table').click();
    const table = timeline(atlas).getByRole('table');
    const names = () => table.getByRole('link').allTextContents();
    const all = (await names()).length;
    await table.getByRole('button', { name: 'What' }).click();
    const sorted = await names();
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('en-GB').compare));
    await slider(atlas).focus();
    await atlas.page.keyboard.press('Home');
    await eventually(async () => (await names()).length).toBeLessThan(all);
    await button(atlas, 'Show all years').click();
    await button(atlas, 'As a table').click();
    expect(await timeline(atlas).getByRole('table').count()).toBe(0);
    await atlas.page.emulateMedia({ media: 'print' });
    expect(await timeline(atlas).getByRole('table').isVisible()).toBe(true);
    expect(await atlas.map().isVisible()).toBe(false);
    await atlas.page.emulateMedia({ media: null });
  });

  test('numbers have a sentence, a table with the facts, and sources', async () => {
    await button(atlas, 'Show all years').click();
    const figure = atlas.panel().getByRole('figure', { name: 'Megawatts by source and year' });
    await figure.getByText(/MW opened in \d+ plants/).waitFor();
    await figure.getByText('The numbers and their sources').click();
    const row = figure.getByRole('row').filter({ hasText: 'Chashma nuclear plant' });
    await row.getByText('opened in stages of unknown size').waitFor();
    expect(await figure.getByRole('row').filter({ hasText: 'Karachi' }).textContent()).toContain(
      '1,100 MW, 2021',
    );
    await row.getByRole('button', { name: /^Source 1 on Chashma/ }).click();
    await atlas.panel().getByRole('tab', { name: 'Sources', selected: true }).waitFor();
    await eventually(() => focusedText(atlas)).toContain('Chashma');
  });

  test('from an event it is one step to the same year elsewhere', async () => {
    await atlas.page.getByRole('combobox', { name: 'Search' }).fill('boundary agreement');
    await atlas.page
      .getByRole('option', { name: /^Boundary agreement/ })
      .first()
      .click();
    const elsewhere = atlas.page.getByRole('region', { name: 'Elsewhere in 1963' });
    await elsewhere
      .getByRole('link', { name: /^Air link/ })
      .first()
      .waitFor();
    await elsewhere.getByRole('button').click();
    await eventually(() => yearInAddress(atlas)).toBe('1963-1963');
    await atlas.panel().getByRole('heading', { name: 'in 1963', level: 2 }).waitFor();
  });

  test('axe finds nothing, light or dark', async () => {
    await atlas.showTab('Time');
    await atlas.panel().getByRole('figure').first().waitFor();
    expect(await atlas.axe()).toEqual([]);
    await button(atlas, 'Dark theme').click();
    expect(await atlas.axe()).toEqual([]);
  });
});

describe('on the map that WebGL draws', () => {
  test('a year hides what came later, and shows it again', async () => {
    const atlas = await openAtlas({
      path: '?year=1985#10.5/25.12/62.33',
      reducedMotion: true,
      viewport: { width: 1000, height: 600 },
    });
    expect(await atlas.placesInView()).toEqual(['Gwadar']);
    const before = await atlas.stillMap();
    await button(atlas, 'Show all years').click();
    await eventually(() => atlas.placesInView()).toContain('Gwadar Port, multi-purpose terminal');
    expect(pixelsChanged(before, await atlas.stillMap())).toBeGreaterThan(500);
  });
});

describe('on a narrow screen, in the dark', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ path: '?year=1985', viewport: NARROW, touch: true, theme: 'dark', ...PLAIN });
  });

  beforeEach(() => turnTo(atlas, '?year=1985&theme=dark'));

  test('a notice says the year, until the slider does, in the sheet', async () => {
    await atlas.page.getByText('Showing what existed or happened by 1985.').waitFor();
    expect(await slider(atlas).count()).toBe(0);
    await atlas.showTab('Time');
    await slider(atlas).waitFor();
    expect(await button(atlas, 'Show all years').count()).toBe(1);
  });

  test('the slider goes by finger', async () => {
    await atlas.showTab('Time');
    const box = await slider(atlas).boundingBox();
    if (!box) throw new Error('the slider is not visible');
    const at = (share: number) => ({ x: box.x + box.width * share, y: box.y + box.height / 2 });
    await atlas.swipe(at(0.4375), at(0.8));
    await eventually(async () => Number(await slider(atlas).inputValue())).toBeGreaterThan(2000);
    await eventually(() => yearInAddress(atlas)).toBe(await slider(atlas).inputValue());
  });

  test('nothing scrolls sideways, all targets are large enough, and axe finds nothing', async () => {
    await atlas.showTab('Time');
    await timeline(atlas).getByRole('list').first().waitFor();
    await atlas.panel().getByRole('figure').first().waitFor();
    expect(await sidewaysScroll(atlas.page)).toEqual([]);
    expect(await smallTargets(atlas.page)).toEqual([]);
    expect(await atlas.axe()).toEqual([]);
    await button(atlas, 'Light theme').click();
    expect(await atlas.axe()).toEqual([]);
  });

  test('a mark of the timeline opens by finger', async () => {
    await atlas.showTab('Time');
    await mark(atlas, /^Boundary agreement/).tap();
    await atlas.feature('Boundary agreement').waitFor();
  });
});

const focusedText = ({ page }: AtlasPage) => page.evaluate(() => document.activeElement?.textContent ?? '');

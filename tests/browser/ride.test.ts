import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { sidewaysScroll, smallTargets } from './driver/layout';
import { NARROW, openAtlas } from './driver/open-atlas';
import { turnTo } from './driver/turn-to';

type Place = readonly [lng: number, lat: number];

const DANYOR: Place = [74.3836, 35.9271];
const SOST: Place = [74.8205, 36.6898];

/** Kilometres and metres as travellers' tables and gazetteers have them. */
const KNOWN = [
  ['Hasan Abdal', 0, 308],
  ['Abbottabad', 72, 1241],
  ['Chilas', 413, 1050],
  ['Gilgit', 550, 1467],
  ['Aliabad', 637, 2217],
  ['Sost', 731, 2800],
  ['Khunjerab Pass', 806, 4693],
] as const;

/** WebGL in software costs by the pixel. */
const SMALL = { width: 1000, height: 600 };

describe('a browser without WebGL', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ webgl: false, path: '?ride=karakoram-highway&km=543' });
    expect(await valueText(atlas)).toBe('Danyor, km 543, 1,450 m');
    await atlas.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  beforeEach(async () => {
    await turnTo(atlas, '?ride=karakoram-highway&km=543');
    await atlas.showTab('Ride');
    await atlas.page.emulateMedia({ reducedMotion: 'no-preference' });
    const order = atlas.page.getByRole('combobox', { name: 'Which end first' });
    await order.selectOption({ label: 'Hasan Abdal first' });
  });

  test('rides from Hasan Abdal to the Khunjerab Pass by keyboard, stop by stop', async () => {
    const fresh = await openAtlas({ webgl: false });
    await fresh.showTab('Ride');
    await slider(fresh).focus();
    const texts = [await valueText(fresh)];
    while (!texts.at(-1)?.startsWith('Khunjerab Pass') && texts.length < 80) {
      await fresh.page.keyboard.press('ArrowRight');
      texts.push(await valueText(fresh));
    }
    for (const [name, km, metres] of KNOWN) {
      const said = texts.find((text) => text.startsWith(`${name},`) || text.startsWith(`${name} (`)) ?? '';
      const [, saidKm = '', saidMetres = ''] = /km ([\d,]+), ([\d,]+) m$/.exec(said) ?? [];
      expect.soft(Math.abs(Number(saidKm.replace(',', '')) - km), said).toBeLessThanOrEqual(2);
      expect.soft(Math.abs(Number(saidMetres.replace(',', '')) - metres), said).toBeLessThanOrEqual(60);
    }
    await fresh.panel().getByRole('heading', { name: 'Khunjerab Pass', level: 2 }).waitFor();
    await eventually(() => kmInAddress(fresh)).toBe('806');
  });

  test('a page is fifty kilometres, Home and End are the ends, Shift makes single kilometres', async () => {
    await turnTo(atlas, '?ride=karakoram-highway&km=806');
    await atlas.showTab('Ride');
    await slider(atlas).focus();
    const press = async (key: string) => {
      await atlas.page.keyboard.press(key);
      return Number(await slider(atlas).inputValue());
    };
    expect(await press('PageDown')).toBe(756);
    expect(await press('PageUp')).toBe(806);
    expect(await press('Shift+ArrowRight')).toBe(807);
    expect(await press('Shift+ArrowLeft')).toBe(806);
    expect(await press('End')).toBe(1221);
    expect(await valueText(atlas)).toMatch(/^Kashgar.*, km 1,221, 1,290 m$/);
    expect(await press('Home')).toBe(0);
    expect(await valueText(atlas)).toBe('Hasan Abdal, km 0, 308 m');
  });

  test('a kilometre or a place is typed, and what is not there is told', async () => {
    const field = atlas.page.getByRole('combobox', { name: 'Go to a kilometre or a place' });
    const type = async (text: string) => {
      await field.fill(text);
      await field.press('Enter');
    };
    await type('520.5');
    await eventually(() => valueText(atlas)).toMatch(
      /^between Alam.* and Pari.*, km 52[01], about 1,\d{3} m$/,
    );
    await type('红其拉甫');
    await eventually(() => kmInAddress(atlas)).toBe('806');
    await type('2000');
    await atlas.page
      .getByText('Kilometre 2,000 is not on this ride: kilometres run from 0 to 1,221 here.')
      .waitFor();
    await type('Lahore');
    await atlas.page.getByText('No stop of this ride is called “Lahore”.').waitFor();
    expect(await field.inputValue()).toBe('Lahore');
    await eventually(() => kmInAddress(atlas)).toBe('806');
    await type('اوپال');
    await type('٥٢٠٫٥ کلومیٹر');
    await eventually(() => kmInAddress(atlas)).toBe('520.5');
    await type('danyor');
    await eventually(() => valueText(atlas)).toBe('Danyor, km 543, 1,450 m');
  });

  test('after any jump all that reads the ride says the same', async () => {
    const { page } = atlas;
    const order = page.getByRole('combobox', { name: 'Which end first' });
    const goTo = async (text: string) => {
      await page.getByRole('combobox', { name: 'Go to a kilometre or a place' }).fill(text);
      await page.keyboard.press('Enter');
    };
    const onSlider = (key: string) => slider(atlas).press(key);
    const jumps: readonly [string, () => Promise<unknown>][] = [
      ['to Gilgit', () => goTo('Gilgit')],
      ['far south', () => goTo('135')],
      ['far north', () => goTo('Karimabad')],
      ['near a stop', () => goTo('641.6')],
      ['a stop on', () => button(atlas, 'Next stop').first().click()],
      ['with the far end first', () => order.selectOption({ label: 'Kashgar first' })],
      ['a stop on, southwards', () => button(atlas, 'Next stop').first().click()],
      ['a page', () => onSlider('PageDown')],
      ['an end', () => onSlider('Home')],
      ['a press on the profile', () => page.locator('.ride-profile').click({ position: { x: 300, y: 60 } })],
      ['with the near end first', () => order.selectOption({ label: 'Hasan Abdal first' })],
      ['to the stop before', () => page.locator('.ride-card .text-button').first().click()],
      ['in a narrower window', () => page.setViewportSize({ width: 1100, height: 700 })],
      ['and a wider one', () => page.setViewportSize({ width: 1280, height: 800 })],
      ['by reload', () => page.reload().then(() => atlas.whenIdle())],
    ];
    for (const [jump, act] of jumps) {
      await act();
      await eventually(async () => [jump, ...(await page.evaluate(contradictions))]).toEqual([jump]);
    }
  });

  test('it plays until the reader moves the map, and the map follows again by its button', async () => {
    await eventually(() => away(atlas, DANYOR)).toBeLessThan(0.1);
    await button(atlas, 'Play').click();
    await eventually(async () => Number(await slider(atlas).inputValue())).toBeGreaterThan(545);
    await atlas.dragMap(160, 120);
    await button(atlas, 'Play').waitFor();
    const stands = await slider(atlas).inputValue();
    expect(await button(atlas, 'The map follows the ride').getAttribute('aria-pressed')).toBe('false');
    await eventually(() => Number(kmInAddress(atlas))).toBeCloseTo(Number(stands), 0);
    await atlas.stillMap();
    const camera = atlas.camera();
    await slider(atlas).focus();
    await atlas.page.keyboard.press('PageUp');
    await eventually(() => Number(kmInAddress(atlas))).toBeGreaterThan(Number(stands) + 49);
    expect(atlas.camera()).toEqual(camera);
    await button(atlas, 'The map follows the ride').click();
    await eventually(() => atlas.camera()).not.toEqual(camera);
    await eventually(() => markerOffMiddle(atlas)).toBeLessThan(40);
  });

  test('with Kashgar first the ride goes south', async () => {
    const order = atlas.page.getByRole('combobox', { name: 'Which end first' });
    await order.selectOption({ label: 'Kashgar first' });
    await slider(atlas).focus();
    await atlas.page.keyboard.press('Home');
    expect(await valueText(atlas)).toMatch(/^Kashgar/);
    await atlas.page.keyboard.press('ArrowRight');
    expect(await valueText(atlas)).toMatch(/^Shufu.*, km 1,204, 1,300 m$/);
    await button(atlas, 'Play').click();
    await eventually(async () => Number(await slider(atlas).inputValue())).toBeLessThan(1203);
    await button(atlas, 'Pause').click();
  });

  test('two stops are measured, and the result copied', async () => {
    const measures = atlas.page.getByRole('region', { name: 'Measure between two stops' });
    await measures.getByRole('combobox', { name: 'From' }).selectOption('gilgit');
    await measures.getByRole('combobox', { name: 'To' }).selectOption('khunjerab-pass');
    await measures.getByText(/^256 km/).waitFor();
    await measures.getByRole('button', { name: 'Copy text' }).click();
    await measures.getByText('Copied').waitFor();
    const copied = (await atlas.page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(copied[0]).toMatch(/^Gilgit.* – Khunjerab Pass$/);
    expect(copied[1]).toMatch(/^By kilometre marks: 256 km/);
    expect(copied).toContain('Highest point: Khunjerab Pass, 4,693 m');
    expect(copied.at(-1)).toMatch(/^Projects nearest to Khunjerab Pass: ./);
  });

  test('the profile is told in words', async () => {
    const words =
      /^It climbs about [\d,]+ m .* Highest: Khunjerab Pass, 4,693 m. Lowest: Hasan Abdal, 308 m\.$/;
    await atlas.page.getByRole('img', { name: words }).waitFor();
    await atlas.page.getByRole('region', { name: 'The profile in words' }).getByText(words).waitFor();
  });

  test('axe finds nothing', async () => {
    expect(await atlas.axe()).toEqual([]);
  });

  test('other lines are ridden too: the western route, and the railway', async () => {
    const lines = atlas.page.getByRole('combobox', { name: 'Ride along' });
    await lines.selectOption({ label: 'Western route' });
    await eventually(() => valueText(atlas, 'Distance along: Western route')).toMatch(/^Gwadar, km 0/);
    await lines.selectOption('ml1-railway');
    const railway = atlas.page.getByRole('slider', { name: /^Distance along: ML-1/ });
    await railway.focus();
    await atlas.page.keyboard.press('End');
    expect(await railway.getAttribute('aria-valuetext')).toBe('Peshawar, km 1,726');
    await eventually(() => atlas.page.url()).toContain('ride=ml1-railway&km=1726');
    expect(atlas.complaints).toEqual([]);
  });

  test('Back leaves the ride', async () => {
    await atlas.page.getByRole('combobox', { name: 'Ride along' }).selectOption('ml1-railway');
    await atlas.showTab('Story');
    await atlas.showTab('Ride');
    await eventually(() => atlas.page.url()).toContain('ride=ml1-railway');
    await atlas.page.goBack();
    await eventually(() => atlas.page.url()).not.toContain('ride=');
    expect(await atlas.panel().getByRole('tab', { name: 'Story' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(await atlas.page.getByRole('slider', { name: /^Distance along/ }).count()).toBe(0);
  });
});

test('with WebGL a link leads to its kilometre, and camera, mark and card go on together', async () => {
  const atlas = await openAtlas({
    path: '?ride=karakoram-highway&km=543',
    viewport: SMALL,
    reducedMotion: true,
  });
  expect(await valueText(atlas)).toBe('Danyor, km 543, 1,450 m');
  await atlas.panel().getByRole('heading', { name: 'Danyor', level: 2 }).waitFor();
  await eventually(() => away(atlas, DANYOR)).toBeLessThan(0.1);
  await eventually(() => markerOffMiddle(atlas)).toBeLessThan(40);
  await atlas.page.getByRole('combobox', { name: 'Go to a kilometre or a place' }).fill('sost');
  await atlas.page.keyboard.press('Enter');
  await eventually(() => away(atlas, SOST)).toBeLessThan(0.1);
  await eventually(() => markerOffMiddle(atlas)).toBeLessThan(40);
  await atlas.panel().getByRole('heading', { name: /^Sost/, level: 2 }).waitFor();
  await eventually(() => kmInAddress(atlas)).toBe('731');
  expect(atlas.complaints).toEqual([]);
});

describe('on a phone, with reduced motion', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ webgl: false, viewport: NARROW, touch: true, reducedMotion: true });
  });

  beforeEach(async () => {
    await turnTo(atlas, '?ride=karakoram-highway&km=543');
    await atlas.showTab('Ride');
    await slider(atlas).waitFor();
  });

  test('the map keeps its half above the axis', async () => {
    expect((await atlas.openMap()).height).toBeGreaterThan(NARROW.height * 0.45);
    const axis = await boxOf(slider(atlas));
    expect(axis.y + axis.height).toBeLessThan(NARROW.height);
  });

  test('the ride steps from stop to stop', async () => {
    await atlas.page.getByRole('combobox', { name: 'Speed' }).selectOption('25');
    await button(atlas, 'Play').tap();
    const seen = await slider(atlas).evaluate(threeValues);
    await button(atlas, 'Pause').tap();
    expect(seen).toEqual(['543', '550', '557']);
  });

  test('a finger on the profile goes there, and along with it', async () => {
    const profile = await boxOf(atlas.page.getByRole('img', { name: /^It climbs/ }));
    const at = (share: number) => ({ x: profile.x + profile.width * share, y: profile.y + 45 });
    await atlas.page.touchscreen.tap(at(0.3).x, at(0.3).y);
    await eventually(() => kmInAddress(atlas)).not.toBe('543');
    const tapped = Number(await slider(atlas).inputValue());
    expect(tapped).toBeGreaterThan(200);
    expect(tapped).toBeLessThan(450);
    await atlas.swipe(at(0.3), at(0.7));
    await eventually(async () => Number(await slider(atlas).inputValue())).toBeGreaterThan(tapped + 350);
    const dragged = Number(await slider(atlas).inputValue());
    await eventually(() => Number(kmInAddress(atlas))).toBeCloseTo(dragged, 0);
  });

  test('the slider goes by finger too', async () => {
    const box = await boxOf(slider(atlas));
    const at = (share: number) => ({ x: box.x + box.width * share, y: box.y + box.height / 2 });
    await atlas.page.touchscreen.tap(at(0.2).x, at(0.2).y);
    await eventually(async () => Number(await slider(atlas).inputValue())).toBeLessThan(350);
  });

  test('nothing scrolls sideways, all targets are large enough, and axe finds nothing', async () => {
    expect(await sidewaysScroll(atlas.page)).toEqual([]);
    expect(await smallTargets(atlas.page)).toEqual([]);
    expect(await atlas.axe()).toEqual([]);
  });
});

const button = ({ page }: AtlasPage, name: string) => page.getByRole('button', { name, exact: true });

const slider = ({ page }: AtlasPage, name = 'Distance along the highway') =>
  page.getByRole('slider', { name, exact: true });

const valueText = async (atlas: AtlasPage, name?: string) =>
  (await slider(atlas, name).getAttribute('aria-valuetext')) ?? '';

const kmInAddress = ({ page }: AtlasPage) => new URL(page.url()).searchParams.get('km');

/** How far the camera is from a place, in degrees. */
function away(atlas: AtlasPage, [lng, lat]: Place): number {
  const camera = atlas.camera();
  return Math.hypot(camera.lng - lng, camera.lat - lat);
}

/** How far the mark of the ride is from the middle of the open map, in pixels. */
async function markerOffMiddle(atlas: AtlasPage): Promise<number> {
  const [mark, map] = [await boxOf(atlas.page.locator('.ride-marker')), await atlas.openMap()];
  return Math.hypot(
    mark.x + mark.width / 2 - map.x - map.width / 2,
    mark.y + mark.height / 2 - map.y - map.height / 2,
  );
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('what is looked for is not visible');
  return box;
}

/** The first three values that a slider has, frame by frame. */
const threeValues = (element: Element) =>
  new Promise<string[]>((resolve) => {
    const seen = new Set<string>();
    const look = () => {
      if (element instanceof HTMLInputElement) seen.add(element.value);
      if (seen.size < 3) requestAnimationFrame(look);
      else resolve([...seen]);
    };
    look();
  });

/** Where what is said of the ride in the dock, the panel and the drawing is not so, reckoned from the slider. */
function contradictions(): string[] {
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? `no ${selector}`;
  const slider = document.querySelector('.ride-slider');
  const profile = document.querySelector('.ride-profile svg');
  const cursor = document.querySelector('.ride-cursor')?.getAttribute('transform') ?? '';
  if (!(slider instanceof HTMLInputElement) || profile === null) return ['no slider'];
  const km = Math.round(slider.valueAsNumber * 10) / 10;
  const kmOf = new Map(
    [...document.querySelectorAll('.ride-go option')].flatMap((option) =>
      option instanceof HTMLOptionElement
        ? [[option.value, Number(option.textContent.replace(/[^\d.]/g, ''))] as const]
        : [],
    ),
  );
  const rows = new Map(
    [...document.querySelectorAll('.ride-card .facts > div')].map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      row.querySelector('dd'),
    ]),
  );
  const neighbours = ['Previous stop', 'Next stop'].map((label) => {
    const name = rows.get(label)?.querySelector('button')?.textContent ?? '';
    return { label, name, away: rows.get(label)?.querySelector('.aside')?.textContent ?? '' };
  });
  const next = neighbours[1];
  const width = profile.getBoundingClientRect().width - 52 - 18;
  const share = (slider.valueAsNumber - Number(slider.min)) / (Number(slider.max) - Number(slider.min));
  const x = 52 + (slider.dir === 'rtl' ? 1 - share : share) * width;
  const place = text('.ride-card h2');
  const inAddress = Number(new URLSearchParams(location.search).get('km') ?? 0);
  const claims: [string, boolean][] = [
    ...neighbours
      .filter(({ name }) => name !== '')
      .map(({ label, name, away }): [string, boolean] => [
        `${label}: ${name} ${away} from km ${km}`,
        away === `${Math.round(Math.abs((kmOf.get(name) ?? Number.NaN) - km))} km`,
      ]),
    [
      `dock: ${text('.ride-readout .aside')}`,
      text('.ride-readout .aside') === (next?.name ? `next: ${next.name}, ${next.away}` : 'end of the ride'),
    ],
    [`dock is at ${text('.ride-readout strong')}, card at ${place}`, text('.ride-readout strong') === place],
    [
      `slider says ${slider.ariaValueText}`,
      slider.ariaValueText?.toLowerCase().startsWith(`${place.toLowerCase()}, km `) ?? false,
    ],
    [`cursor ${cursor}, not ${x}`, Math.abs(Number(/translate\(([\d.]+)/.exec(cursor)?.[1]) - x) < 1.5],
    [`address ${inAddress}, slider ${km}`, inAddress === km],
  ];
  return claims.filter(([, holds]) => !holds).map(([words]) => words);
}

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Site } from '../../tools/serve/site';
import { eventually } from '../browser/driver/eventually';
import type { Engine } from './driver/browser-driver';
import { FIREFOX } from './driver/firefox';
import { Visitor } from './driver/visitor';
import { serveWatched } from './driver/watched-site';
import { WEBKIT } from './driver/webkit';
import { LEFT_OUT } from './left-out';
import { readStyleRules, type StyleRules } from './style-rules';
import { linksLikeText, printAsPaper, scrollsSideways, unknownStyles } from './what-is-seen';

/** What no browser knows. */
const MADE_UP: StyleRules = {
  declarations: [{ text: 'x: y', ways: [['x', 'y']] }],
  selectors: ['b, ::x'],
};

let site: Site;

beforeAll(async () => {
  site = await serveWatched(inject('built'));
});
afterAll(() => site?.close());

for (const engine of [FIREFOX, WEBKIT]) {
  const isHere = engine.missing.length === 0;
  if (!isHere) console.log(`${engine.name} is not on this machine: no ${engine.missing.join(', no ')}`);
  describe.skipIf(!isHere)(engine.name, () => walkThrough(engine));
}

function walkThrough({ name, start }: Engine): void {
  let reader: Visitor;

  beforeAll(async () => {
    const driver = await start();
    reader = new Visitor(driver, site.address);
    console.log(`${name}: ${driver.version}`);
    await driver.resize(1280, 800);
  });
  afterAll(() => reader?.driver.close());

  test('every rule of the style sheets is known, or is meant to be left out', async () => {
    await reader.read('sources.html');
    expect(await reader.evaluate(unknownStyles, MADE_UP)).toEqual(['x: y', 'b, ::x']);
    const rules = readStyleRules(inject('built'));
    expect(rules.declarations.length).toBeGreaterThan(500);
    const unknown = await reader.evaluate(unknownStyles, rules);
    const isLeftOut = (style: string) => LEFT_OUT[name]?.some(({ what }) => what.test(style));
    expect(unknown.filter((style) => !isLeftOut(style))).toEqual([]);
    const stale = LEFT_OUT[name]?.filter(({ what }) => !unknown.some((style) => what.test(style)));
    expect(stale, 'known by now, or gone').toEqual([]);
  });

  test('a place in the story opens beside the map, with its sources, and closes again', async () => {
    await reader.visit('?chapter=gwadar');
    const place = await reader.words('.prose .feature-link');
    await reader.click('.prose .feature-link');
    await eventually(() => reader.words('.feature h2')).toBe(place);
    await eventually(() => reader.parameter('feature')).not.toBeNull();
    await reader.driver.press('Escape');
    await eventually(() => reader.parameter('feature')).toBeNull();
  });

  test('links look like links, in the story and on the plain pages', async () => {
    await reader.visit('?map=svg&chapter=the-road');
    expect(await reader.evaluate(linksLikeText)).toEqual([]);
    for (const page of ['claims.html', 'places.html', 'ur/sources.html']) {
      await reader.read(page);
      expect(await reader.evaluate(linksLikeText), page).toEqual([]);
    }
  });

  test('the story goes on by button', async () => {
    await reader.visit('?map=svg');
    await reader.click('button', 'Next chapter First steps, 1949–1956');
    await eventually(() => reader.parameter('chapter')).not.toBeNull();
    await eventually(() => reader.words('#tabpanel h2')).toContain('First steps');
  });

  test('the search forgives a slip of the keys', async () => {
    await reader.press('[role="combobox"]');
    await reader.driver.type('khunjrab pas');
    await eventually(() => reader.words('[role="option"]')).toContain('Khunjerab Pass');
    await reader.driver.press('ArrowDown');
    await reader.driver.press('Enter');
    await eventually(() => reader.parameter('feature')).toBe('khunjerab-pass');
  });

  test('a ride goes from stop to stop', async () => {
    await reader.visit('?map=svg&ride=karakoram-highway&km=550');
    await reader.press('.ride-slider', 'ArrowRight');
    await eventually(async () => Number(await reader.parameter('km'))).toBeGreaterThan(550);
    await reader.press('.ride-slider', 'Home');
    await eventually(() => reader.attribute('.ride-slider', 'aria-valuetext')).toBe(
      'Hasan Abdal, km 0, 308 m',
    );
    expect(await reader.words('.ride-readout strong')).toBe('Hasan Abdal');
  });

  test('the years go on, and are told with a capital', async () => {
    await reader.visit('?map=svg&year=1985');
    expect(await reader.words('.year-readout strong')).toBe('As of 1985');
    await reader.press('.year-thumb', 'ArrowRight');
    await eventually(() => reader.parameter('year')).toBe('1986');
    expect(await reader.words('.year-readout strong')).toBe('As of 1986');
  });

  test.each([
    { lang: 'zh', dir: 'ltr', side: 'left' },
    { lang: 'ur', dir: 'rtl', side: 'right' },
  ])('in $lang the page runs $dir, with the panel on the $side', async ({ lang, dir, side }) => {
    await reader.visit(`?map=svg&lang=${lang}`);
    expect([await reader.attribute('html', 'lang'), await reader.attribute('html', 'dir')]).toEqual([
      lang,
      dir,
    ]);
    const middle = await reader.evaluate(() => {
      const box = document.querySelector('#panel')?.getBoundingClientRect() ?? new DOMRect();
      return (box.left + box.right) / 2 / innerWidth;
    });
    expect(middle < 0.5 ? 'left' : 'right').toBe(side);
    expect(await reader.evaluate(linksLikeText)).toEqual([]);
  });

  test('the page is printed as paper, without what is made for the screen', async () => {
    await reader.visit('?map=svg&theme=dark&chapter=the-road');
    const printed = await reader.evaluate(printAsPaper);
    expect(printed).toEqual({ app: 'none', handout: 'grid', ink: 'rgb(34, 40, 44)' });
  });

  test('a narrow window has all of it, and nothing beside it', async () => {
    await reader.driver.resize(390, 844);
    await reader.visit('?map=svg&feature=gwadar-port');
    expect(await reader.evaluate(scrollsSideways)).toBe(0);
    await reader.driver.resize(1280, 800);
  });

  test('no page complained', async () => {
    expect(await reader.complaints()).toEqual([]);
  });
}

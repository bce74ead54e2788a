import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { turnTo } from './driver/turn-to';

/** What a reader does; both readers do the same. */
type Act = (atlas: AtlasPage) => Promise<unknown>;

const press = (name: string | RegExp): Act => {
  return ({ page }) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
};
const key = (slider: string, name: string): Act => {
  return ({ page }) => page.getByRole('slider', { name: slider, exact: true }).press(name);
};
const choose = (box: string | RegExp, option: { label: string } | { index: number }): Act => {
  return async ({ page }) => void (await page.getByRole('combobox', { name: box }).selectOption(option));
};
type Field = 'combobox' | 'textbox' | 'searchbox';
const field = ({ page }: AtlasPage, role: Field, name: string | RegExp) =>
  page.getByRole(role, { name, exact: typeof name === 'string' }).first();
const type = (role: Field, name: string | RegExp, text: string): Act => {
  return (atlas) => field(atlas, role, name).fill(text);
};
const enter = (role: Field, name: string, text: string): Act => {
  return async (atlas) => {
    await field(atlas, role, name).fill(text);
    await field(atlas, role, name).press('Enter');
  };
};
/** Its own name is in the language shown. */
const speak = (language: string): Act => {
  return ({ page }) => page.locator('select').first().selectOption(language);
};
const tab = (name: Parameters<AtlasPage['showTab']>[0]): Act => {
  return (atlas) => atlas.showTab(name);
};
const check = (name: string): Act => {
  return ({ page }) => page.getByRole('checkbox', { name, exact: true }).first().click();
};

const WALK: Readonly<Record<string, readonly [what: string, act: Act][]>> = {
  'chapters, years and places': [
    ['next chapter', press(/^Next chapter/)],
    ['and the next', press(/^Next chapter/)],
    ['and the next', press(/^Next chapter/)],
    ['ten years back', key('Year', 'PageDown')],
    ['a year on', key('Year', 'ArrowRight')],
    ['a range', press('From one year to another')],
    ['all years', press('Show all years')],
    ['a place', ({ page }) => page.locator('.story a[href*="feature="]').first().click()],
    ['a place near it', ({ page }) => page.locator('.feature .parts a, .feature li a').first().click()],
    ['closed', press('Close')],
    [
      'a claim',
      ({ page }) =>
        page
          .getByRole('link', { name: /verdict: / })
          .first()
          .click(),
    ],
    ['the next claim', press('Next claim')],
    ['closed', press('Close')],
  ],
  'the ride': [
    ['its tab', tab('Ride')],
    ['the next stop', press('Next stop')],
    ['and the next', press('Next stop')],
    ['a jump', enter('combobox', 'Go to a kilometre or a place', 'Gilgit')],
    ['a kilometre between stops', key('Distance along the highway', 'Shift+ArrowRight')],
    ['and further', key('Distance along the highway', 'Shift+ArrowRight')],
    ['a place that is none', enter('combobox', 'Go to a kilometre or a place', 'Lahore')],
    ['the other end first', choose('Which end first', { index: 1 })],
    ['another line', choose('Ride along', { index: 1 })],
    ['other stops to measure', choose('From', { index: 1 })],
  ],
  'the years': [
    ['its tab', tab('Time')],
    ['typed', enter('textbox', 'To', '1985')],
    ['typed wrongly', enter('textbox', 'To', 'soon')],
    ['the year before', key('Year', 'ArrowLeft')],
    ['in lanes otherwise', choose(/Lanes/, { index: 1 })],
    ['all years', press('Show all years')],
  ],
  'claims, layers, sources and the search': [
    ['the claims', tab('Check')],
    ['of one theme', choose('Theme', { index: 2 })],
    ['of another', choose('Theme', { index: 3 })],
    ['the layers', tab('Layers')],
    ['only one', press('Only Gwadar')],
    ['none', press('Hide all')],
    ['the usual ones', press('Show the usual layers')],
    ['a table', press(/^Table of the places/)],
    ['a layer less', check('Gwadar')],
    ['filtered', type('searchbox', /^(Find|Filter|Words|Text|With)/, 'port')],
    ['no table', press('Close the table')],
    ['the sources', tab('Sources')],
    ['a search', type('combobox', 'Search', 'gwad')],
    ['another', type('combobox', 'Search', 'gilg')],
    ['none', type('combobox', 'Search', '')],
    ['its list closed', ({ page }) => page.getByRole('combobox', { name: 'Search' }).press('Escape')],
  ],
  'the languages': [
    ['the story', tab('Story')],
    ['in Urdu', speak('ur')],
    ['in Chinese', speak('zh')],
    ['in English', speak('en')],
  ],
};

let plain: AtlasPage;
let translated: AtlasPage;

beforeAll(async () => {
  [plain, translated] = await Promise.all([
    openAtlas({ map: 'svg', reducedMotion: true }),
    openAtlas({ map: 'svg', reducedMotion: true }),
  ]);
});

beforeEach(async () => {
  for (const atlas of [plain, translated]) {
    await atlas.page.bringToFront();
    await speak('en')(atlas);
    await turnTo(atlas, '');
  }
});

test.each(Object.keys(WALK))(
  'while the browser translates, what is read is what is shown: %s',
  async (walk) => {
    const both = [plain, translated];
    for (const [what, act] of WALK[walk] ?? []) {
      await translated.page.evaluate(translateLikeChrome);
      for (const atlas of both) {
        // A page in the background may be given no frames to draw, and nothing is pressed before it is still.
        await atlas.page.bringToFront();
        await act(atlas).catch((error) => {
          throw new Error(`${what}: ${error}`);
        });
      }
      await eventually(async () => {
        const [original = '', own = ''] = await Promise.all(both.map(textOf));
        return own === original ? 'the same' : `${what}: ${difference(own, original)}`;
      }).toBe('the same');
    }
    expect(translated.complaints).toEqual([]);
  },
);

/** All words of the page but those that no translator touches. */
const textOf = ({ page }: AtlasPage): Promise<string> =>
  page.evaluate(() => {
    const copy = document.getElementById('app')?.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const kept of copy.querySelectorAll('[translate="no"], .places-in-view')) kept.remove();
    return copy.textContent.replace(/\s+/g, ' ');
  });

/** Where two texts part. */
function difference(a: string, b: string): string {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return `“${a.slice(Math.max(0, at - 40), at + 60)}” for “${b.slice(Math.max(0, at - 40), at + 60)}”`;
}

/** Takes each text out and puts two elements with the translation in its place: here, the same words. */
function translateLikeChrome(): void {
  const app = document.getElementById('app');
  if (app === null) return;
  const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const parent = currentNode.parentElement;
    if (!(currentNode instanceof Text) || currentNode.data.trim() === '') continue;
    if (parent === null || parent.closest('font, [translate="no"]') !== null) continue;
    texts.push(currentNode);
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.data;
    text.replaceWith(outer);
  }
}

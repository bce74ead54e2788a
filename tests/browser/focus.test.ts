import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas, WIDE } from './driver/open-atlas';
import { type Press, pressAll } from './driver/press-all';

/** Full screen, files, paper, and what forgets the stored atlas. */
const LEADS_OUT = /^(Full screen|Save |All sources as|This chapter|The whole story|Use it now|Remove from)/;

/** A hundred presses take their time on a busy machine. */
const WALK_MS = 400_000;

/** Turns to another address as Back and Forward do. */
const go = (page: Page, search: string) =>
  page.evaluate((to) => {
    window.history.replaceState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `?map=svg${search}`);

type Enter = (page: Page) => Promise<void>;

const at = (search: string) => (page: Page) => go(page, search);

const tab =
  (name: string, search = ''): Enter =>
  async (page) => {
    await go(page, search);
    await page.getByRole('tab', { name }).click();
  };

const table: Enter = async (page) => {
  await tab('Layers')(page);
  const button = page.getByRole('button', { name: /^(Table of the places|As a table)$/ });
  if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
};

const mentions: Enter = async (page) => {
  await go(page, '&feature=gwadar-port');
  await page
    .getByRole('button', { name: /^Read in/ })
    .first()
    .click();
};

const notice = tab('Story', '&chapter=the-road&nothing=known');
const years = tab('Story', '&chapter=the-road&year=1960-1979');
const outside = at('&feature=gwadar-port&year=1960');
const ride = at('&ride=karakoram-highway&km=550&year=1985');

describe.each([
  {
    size: 'wide',
    viewport: WIDE,
    states: [
      notice,
      years,
      outside,
      at('&claim=c18'),
      ride,
      tab('Time'),
      tab('Check'),
      table,
      tab('Sources'),
      mentions,
    ],
  },
  { size: 'narrow', viewport: NARROW, states: [notice, years, ride, table] },
])('every button, pressed from the keyboard, on a $size screen', ({ viewport, states }) => {
  let atlas: AtlasPage;
  const presses: Press[] = [];

  beforeAll(async () => {
    atlas = await openAtlas({ map: 'svg', reducedMotion: true, viewport });
    const pressed = new Set<string>();
    for (const enter of states) {
      presses.push(...(await pressAll(atlas.page, () => enter(atlas.page), pressed, LEADS_OUT)));
    }
  }, WALK_MS);

  test('leaves the focus on something that is seen', () => {
    expect(presses.length).toBeGreaterThan(40);
    expect(presses.filter(({ lost }) => lost).map(({ button, focus }) => `${button} → ${focus}`)).toEqual([]);
  });

  test('changes what it is called or whether it is pressed, not both', () => {
    expect(presses.filter(({ twice }) => twice).map(({ button }) => button)).toEqual([]);
  });

  test('is announced once', () => {
    expect(presses.filter(({ said }) => said.length > 1)).toEqual([]);
  });

  test('complains of nothing', () => {
    expect(atlas.complaints).toEqual([]);
  });
});

test.each(['?feature=gwadar-port', '?claim=c18'])(
  '%s, opened from an address, closes to the story',
  async (path) => {
    const { page } = await openAtlas({ path, map: 'svg', reducedMotion: true });
    await page.getByRole('button', { name: 'Close', exact: true }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('chapter-title');
  },
);

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ENGLISH as en, URDU as ur, CHINESE as zh } from '../words';
import type { AtlasPage } from './driver/atlas-page';
import { NARROW, openAtlas, WIDE } from './driver/open-atlas';

/** Words of the interface in the language of the page. */
type Words = Readonly<Record<keyof typeof en, string>>;

interface State {
  readonly show: (page: Page, words: Words) => Promise<unknown>;
  /** Back to the tabs. */
  readonly leave?: (page: Page, words: Words) => Promise<unknown>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const pressEscape = (page: Page) => page.keyboard.press('Escape');

/** What the atlas can look like, besides the ride and the clock, which have tests of their own. */
const STATES: Readonly<Record<string, State>> = {
  'the story': { show: (page, words) => tab(page, words['panel.story']) },
  'a feature': {
    show: async (page) => {
      await page.locator('main a[href*="feature="]').first().click();
      await page.locator('main section h2').first().waitFor();
    },
    leave: pressEscape,
  },
  'a claim': {
    show: async (page) => {
      await page.locator('main a[href*="claim="]').first().click();
      await page.locator('main section h2').first().waitFor();
    },
    leave: pressEscape,
  },
  'the claims': {
    show: async (page, words) => {
      await tab(page, words['panel.check']);
      await page.getByRole('tabpanel').getByRole('combobox').first().waitFor();
    },
  },
  'the layers with a list open': {
    show: async (page, words) => {
      await tab(page, words['panel.layers']);
      await page.getByRole('tabpanel').getByRole('button', { expanded: false }).first().click();
    },
  },
  'the table': {
    show: async (page, words) => {
      await tab(page, words['panel.layers']);
      const beside = button(page, words['table.beside']);
      await beside.or(button(page, words['table.asTable'])).click();
      await page.getByRole('table').getByRole('link').first().waitFor();
    },
    leave: (page, words) =>
      button(page, words['table.close']).or(button(page, words['table.asLegend'])).click(),
  },
  'the sources': {
    show: async (page, words) => {
      await tab(page, words['panel.sources']);
      await page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
    },
  },
  'the view in words': {
    show: async (page, words) => {
      await button(page, words['describe.open']).click();
      await page
        .getByRole('region', { name: words['describe.title'] })
        .getByRole('paragraph')
        .first()
        .waitFor();
    },
    leave: (page, words) => button(page, words['describe.close']).click(),
  },
  'the note on accessibility': {
    show: async (page, words) => {
      await page.getByText(words['map.about'], { exact: true }).click();
      await button(page, words['access.open']).click();
    },
    leave: async (page, words) => {
      await pressEscape(page);
      await page.getByText(words['map.about'], { exact: true }).click();
    },
  },
  'what was searched': {
    show: async (page, words) => {
      await page.getByRole('combobox', { name: words['search.label'] }).fill('gwadar');
      await page.getByRole('listbox').getByRole('option').nth(3).waitFor();
    },
  },
};

/** Each theme at each width, and each language: all states in all four. */
const PAGES = [
  { theme: 'light', size: 'wide', lang: 'en' },
  { theme: 'dark', size: 'wide', lang: 'ur' },
  { theme: 'dark', size: 'narrow', lang: 'zh' },
  { theme: 'light', size: 'narrow', lang: 'ur' },
] as const;
const WORDS: Readonly<Record<'en' | 'zh' | 'ur', Words>> = { en, zh, ur };
const VIEWPORTS = { wide: WIDE, narrow: NARROW };

describe.each(PAGES)('axe, $theme, $size, $lang', ({ theme, size, lang }) => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ theme, lang, viewport: VIEWPORTS[size], map: 'svg', reducedMotion: true });
  });

  test.each(Object.entries(STATES))('finds nothing in %s', async (_state, { show, leave }) => {
    await show(atlas.page, WORDS[lang]);
    expect(await atlas.axe()).toEqual([]);
    await leave?.(atlas.page, WORDS[lang]);
  });
});

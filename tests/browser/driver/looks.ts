import type { Page } from 'playwright-core';
import { ENGLISH as en, URDU as ur, CHINESE as zh } from '../../words';

/** Words of the interface in the language of the page. */
export type Words = Readonly<Record<keyof typeof en, string>>;

export const WORDS: Readonly<Record<'en' | 'zh' | 'ur', Words>> = { en, zh, ur };

type Show = (page: Page, words: Words) => Promise<unknown>;

/** One of the states that the atlas is seen in, and the way back from it. */
interface Look {
  readonly show: Show;
  readonly leave?: Show;
}

const pressEscape: Show = (page) => page.keyboard.press('Escape');

const showTab =
  (name: 'story' | 'ride' | 'time' | 'check' | 'layers' | 'sources', awaited = '[role=tabpanel] > *'): Show =>
  async (page, words) => {
    await page.getByRole('tab', { name: words[`panel.${name}`], exact: true }).click();
    await page.locator(awaited).first().waitFor();
  };

/** Back and Forward lead to addresses like this; so no page is loaded anew. */
const goTo =
  (path: string, awaited: string): Show =>
  async (page) => {
    await page.evaluate((to) => {
      const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
      history.pushState(null, '', `${to}&map=svg&lang=${lang}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await page.locator(awaited).first().waitFor();
  };

const openDialog = (label: keyof Words): Look => ({
  show: async (page, words) => {
    const button = page.getByRole('button', { name: words[label], exact: true });
    await button.first().evaluate((element: HTMLElement) => element.click());
    await page.locator('dialog:modal :is(p, input)').first().waitFor();
  },
  leave: pressEscape,
});

/** The main states, in an order in which each is reached from the one before. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'the story': { show: showTab('story') },
  'the notes about the map': { show: (page) => setFolded(page, '.map-about', true) },
  'the dialog about the borders': openDialog('map.borders'),
  'the dialog about accessibility': openDialog('access.open'),
  'the dialog about the network': openDialog('offline.open'),
  'the dialog Share': {
    ...openDialog('share.open'),
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await setFolded(page, '.map-about', false);
    },
  },
  'the dialog Print': openDialog('print.open'),
  'the legend open': {
    show: (page) => setFolded(page, '.map-legend', true),
    leave: (page) => setFolded(page, '.map-legend', false),
  },
  'the view in words': {
    show: (page, words) => press(page, words['describe.open']),
    leave: (page, words) => press(page, words['describe.close']),
  },
  'what is at the centre': {
    show: (page, words) => press(page, words['map.here']),
    leave: (page, words) => press(page, words['here.close']),
  },
  'what was searched': {
    show: async (page, words) => {
      await page.getByRole('combobox', { name: words['search.label'] }).fill('gwadar');
      await page.locator('.search-option').nth(3).waitFor();
    },
    leave: async (page, words) => {
      await page.getByRole('combobox', { name: words['search.label'] }).fill('');
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
    },
  },
  'the claims': { show: showTab('check', '[role=tabpanel] .claim-list a') },
  'the years': { show: showTab('time', '.timeline-lanes') },
  'the sources': { show: showTab('sources', '[role=tabpanel] .source-card') },
  'the layers': { show: showTab('layers', '[role=tabpanel] input') },
  'the table': {
    show: async (page, words) => {
      await goTo('?layers=gwadar,open', '[role=tabpanel] input')(page, words);
      const { 'table.beside': beside, 'table.asTable': instead } = words;
      const name = new RegExp(`^(${beside}|${instead})$`);
      await page.getByRole('button', { name }).click();
      await page.getByRole('table').getByRole('link').first().waitFor();
    },
    leave: async (page, words) => {
      const { 'table.close': close, 'table.asLegend': instead } = words;
      await page
        .getByRole('button', { name: new RegExp(`^(${close}|${instead})$`) })
        .first()
        .click();
    },
  },
  'a place': { show: goTo('?feature=gwadar-port', '.feature .sources') },
  'the dialog Cite': openDialog('cite.open'),
  'a claim': { show: goTo('?claim=c18', '.claim .versus') },
  'the ride': { show: goTo('?ride=karakoram-highway&km=300', '.ride-profile svg') },
  'notices, beside the years': { show: goTo('?year=1985&chapter=the-road&layers=gwadar,nowhere', '.notice') },
  'notices, beside a place': { show: goTo('?year=1985&feature=gwadar&layers=gwadar,nowhere', '.notice') },
};

async function press(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name, exact: true })
    .first()
    .evaluate((element: HTMLElement) => element.click());
}

async function setFolded(page: Page, fold: string, open: boolean): Promise<void> {
  await page.locator(fold).evaluate((details: HTMLDetailsElement, to) => {
    details.open = to;
  }, open);
}

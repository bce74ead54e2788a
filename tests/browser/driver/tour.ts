import type { Locator, Page } from 'playwright-core';

/** A part of the atlas that loads something when a reader turns to it. */
interface Stop {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What is there once all of it has come. */
  readonly shown: (page: Page) => Locator;
}

const tab = (name: string) => (page: Page) =>
  page.getByRole('main').getByRole('tab', { name, exact: true }).click();
const button = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const closeDialog = (page: Page) => page.keyboard.press('Escape');
const speak = (lang: string) => (page: Page) => page.locator('.masthead select').selectOption(lang);

/** All parts that come late, on a wide screen, from the story on. */
export const TOUR: readonly Stop[] = [
  {
    name: 'share',
    open: button('Share'),
    shown: (page) => dialog(page, 'Share').getByRole('textbox').first(),
  },
  {
    name: 'cite',
    open: async (page) => {
      await closeDialog(page);
      await button('Cite this view')(page);
    },
    shown: (page) =>
      dialog(page, 'Cite this view')
        .getByRole('button', { name: /BibTeX/ })
        .nth(1),
  },
  {
    name: 'print',
    open: async (page) => {
      await closeDialog(page);
      await button('Print')(page);
    },
    shown: (page) => dialog(page, 'Print').getByRole('button', { name: 'The whole story' }),
  },
  {
    name: 'check',
    open: async (page) => {
      await closeDialog(page);
      await tab('Check')(page);
    },
    shown: (page) => page.getByText(/^\d+ of \d+ claims$/),
  },
  {
    name: 'sources',
    open: tab('Sources'),
    shown: (page) => page.getByRole('tabpanel').locator('li').nth(50),
  },
  {
    name: 'time',
    open: tab('Time'),
    shown: (page) => page.locator('#tabpanel figure, #tabpanel svg').first(),
  },
  {
    name: 'timeline',
    open: async () => {},
    shown: (page) => page.getByRole('region', { name: 'Timeline' }).getByRole('link').first(),
  },
  {
    name: 'ride',
    open: tab('Ride'),
    shown: (page) => page.getByRole('slider', { name: 'Distance along the highway' }),
  },
  {
    name: 'ride in words',
    open: async () => {},
    shown: (page) => page.getByRole('combobox', { name: 'Ride along' }),
  },
  {
    name: 'table',
    open: async (page) => {
      await tab('Layers')(page);
      await button('Table of the places')(page);
    },
    shown: (page) => page.getByRole('row').nth(5),
  },
  {
    name: 'known costs',
    open: (page) => page.getByRole('checkbox', { name: 'Only with a known cost' }).check(),
    shown: (page) => page.getByRole('row').nth(5),
  },
  {
    name: 'view in words',
    open: button('Describe this view'),
    shown: (page) => page.locator('#view-in-words p').nth(2),
  },
  {
    name: 'search',
    open: (page) => page.getByRole('combobox', { name: 'Search' }).fill('khunjrab pas'),
    shown: (page) => page.getByRole('option', { name: /Khunjerab Pass/ }).first(),
  },
  {
    name: 'facts and summary',
    open: (page) =>
      page
        .getByRole('option', { name: /Khunjerab Pass/ })
        .first()
        .click(),
    shown: (page) => page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first(),
  },
  {
    name: 'another chapter',
    open: async (page) => {
      await button('Close')(page);
      await tab('Story')(page);
      await page
        .getByRole('navigation', { name: 'How far the story is told' })
        .getByRole('button')
        .nth(1)
        .click();
    },
    shown: (page) => page.locator('.story .prose p').first(),
  },
  {
    name: 'Chinese',
    open: speak('zh'),
    shown: (page) => page.getByRole('region', { name: '地图', exact: true }).first(),
  },
  {
    name: 'Urdu',
    open: speak('ur'),
    shown: (page) => page.getByRole('region', { name: 'نقشہ', exact: true }).first(),
  },
];

/** How long a reader goes on pressing "Try again" in one place before giving up. */
const PATIENCE_MS = 60_000;

const RETRY = /^(Try again|重试|دوبارہ کوشش کریں)$/;

/**
 * Turns to a part and waits until it is there, pressing "Try again" where that is offered.
 * @returns how often that was
 */
export async function visit(page: Page, stop: Stop): Promise<number> {
  await stop.open(page);
  const givesUpAt = Date.now() + PATIENCE_MS;
  for (let pressed = 0; ; ) {
    // What lies behind an open dialog cannot be pressed, and a dialog may have opened since.
    const dialogs = page.locator('dialog[open]');
    const around = (await dialogs.count()) > 0 ? dialogs.last() : page.locator('body');
    const retry = around.getByRole('button', { name: RETRY });
    await stop.shown(page).or(retry).first().waitFor();
    if ((await retry.count()) === 0) return pressed;
    if (Date.now() > givesUpAt) {
      throw new Error(
        `"${stop.name}" does not come, tried again ${pressed} times: ${await around.textContent()}`,
      );
    }
    // It may come just then, and take the button away.
    const press = retry.first().click({ timeout: 3000 });
    pressed += await press.then(
      () => 1,
      () => 0,
    );
  }
}

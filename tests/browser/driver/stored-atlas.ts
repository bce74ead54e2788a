import type { Page } from 'playwright-core';
import type { AtlasPage } from './atlas-page';

/** What the dialog on storage says once all is stored. */
export const STORED = /Stored on this device: [\d.]+ megabytes\. Everything works without a network\./;
export const WORKER = 'service-worker.js';

/** What is said above the map. */
export const notices = (page: Page) => page.locator('.notices');
/** Where the language is chosen. */
export const language = (page: Page) => page.locator('.masthead select');
const offlineUse = (page: Page) => page.getByRole('dialog', { name: 'Reading without a network' });

/** What the dialog on storage says; it is open afterwards. */
export async function openOfflineUse(page: Page) {
  const button = page.getByRole('button', { name: 'Without network' });
  if (!(await button.isVisible())) await page.getByText('About this map').click();
  await button.click();
  return offlineUse(page);
}

/** Waits until the dialog on storage says that all is stored. */
export async function untilStored(page: Page): Promise<void> {
  const dialog = await openOfflineUse(page);
  await dialog.getByRole('status').filter({ hasText: STORED }).waitFor();
  await page.keyboard.press('Escape');
}

/** Loads the page anew, and waits until its map stands still. */
export async function reopen(atlas: AtlasPage): Promise<void> {
  await atlas.page.reload();
  await atlas.whenIdle();
}

/** Uses the index of the search, a file that loads late. */
export async function useSearch(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill('khunjrab pas');
  await page
    .getByRole('search')
    .getByRole('option', { name: /Khunjerab Pass/ })
    .first()
    .waitFor();
}

/** The addresses of stored files whose names are like this. */
export const storedFiles = async (page: Page, name: RegExp) =>
  (await page.evaluate(storedUrls)).filter((url) => name.test(url));

async function storedUrls(): Promise<string[]> {
  const stored = await Promise.all(
    (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
  );
  return stored.flat().map(({ url }) => url);
}

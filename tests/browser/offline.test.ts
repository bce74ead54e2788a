import type { Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../tools/serve/security-policy';
import type { AtlasPage } from './driver/atlas-page';
import { type ChangingHost, changingHost, nextBuild, withRevision } from './driver/changing-host';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const FIRST_LOAD_BYTES = 800_000;
const STORED = /Stored on this device: [\d.]+ MB\. Everything works without a network\./;

const notices = (page: Page) => page.locator('.notices');
const language = (page: Page) => page.locator('.masthead select');

/** What the dialog on storage says; it is open afterwards. */
async function openOfflineUse(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Reading without a network' });
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Without network' }).click();
  return dialog;
}

async function untilStored(page: Page): Promise<void> {
  const dialog = await openOfflineUse(page);
  await eventually(() => dialog.getByRole('status').textContent()).toMatch(STORED);
  await page.keyboard.press('Escape');
}

describe('after one visit', () => {
  let host: ChangingHost;
  let atlas: AtlasPage;
  let page: Page;
  const answers: Response[] = [];

  beforeAll(async () => {
    host = await changingHost({ path: '/', headers: securityHeaders });
    atlas = await openAtlas({ site: host.address, storing: true });
    page = atlas.page;
  });

  test('the atlas is stored, at no cost to the first sight of it', async () => {
    const bytes = (await atlas.firstLoad()).reduce((sum, transfer) => sum + transfer.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
    await untilStored(page);
  });

  test('a deep link opens without a network', async () => {
    await language(page).selectOption('ur');
    await atlas.map('نقشہ').waitFor();
    await eventually(() => storedFonts(page)).toEqual(
      expect.arrayContaining([expect.stringContaining('noto-nastaliq-urdu')]),
    );
    host.setReachable(false);
    await page.context().setOffline(true);
    await notices(page).getByText('No network: showing what is stored').waitFor();
    page.on('response', (response) => answers.push(response));
    await atlas.open(new URL('?feature=gwadar-port&layers=gwadar#11/25.12/62.33', page.url()).href);
    const port = atlas.feature('Gwadar Port, multi-purpose terminal');
    await port.getByRole('region', { name: 'Facts' }).getByText('Paid by').first().waitFor();
    await port.getByRole('region', { name: 'Sources' }).getByRole('listitem').first().waitFor();
    expect((await atlas.placesInView()).length).toBeGreaterThan(0);
  });

  test('so do the search, the claims and a language that was read in before', async () => {
    await atlas.closeFeature();
    await page.getByRole('combobox', { name: 'Search' }).fill('khunjrab pas');
    await page
      .getByRole('option', { name: /Khunjerab Pass/ })
      .first()
      .click();
    await atlas.feature('Khunjerab Pass').waitFor();
    await atlas.closeFeature();
    await atlas.showTab('Check');
    await page.getByText(/^\d+ of \d+ claims$/).waitFor();
    await language(page).selectOption('ur');
    await atlas.map('نقشہ').waitFor();
    await eventually(() => loadedFamilies(page)).toContain('Atlas Nastaliq');
    await language(page).selectOption('en');
    await atlas.map().waitFor();
  });

  test('a path that is not stored leads to the atlas', async () => {
    await page.goto(new URL('not-there/?chapter=the-road', host.address).href);
    await page.getByRole('heading', { name: 'The road', exact: true }).waitFor();
    expect(page.url().startsWith(`${host.address}?chapter=the-road`)).toBe(true);
  });

  test('nothing was asked of the network, and nothing complained', () => {
    expect(answers.length).toBeGreaterThan(10);
    const strays = answers.filter((answer) => !answer.fromServiceWorker() && !isLocal(answer.url()));
    expect(strays.map((answer) => answer.url())).toEqual([]);
    expect(atlas.complaints).toEqual([]);
  });

  test('all of it can be removed; a full disk is told of quietly, and can be tried again', async () => {
    host.setReachable(true);
    await page.context().setOffline(false);
    const dialog = await openOfflineUse(page);
    await dialog.getByRole('button', { name: 'Remove from this device' }).click();
    await eventually(() => dialog.getByRole('status').textContent()).toMatch(/^Removed from this device/);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    const quota = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await quota.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    await dialog.getByRole('button', { name: 'Store on this device' }).click();
    await eventually(() => notices(page).textContent()).toContain('This device has no room');
    await quota.send('Storage.overrideQuotaForOrigin', { origin });
    await dialog.getByRole('button', { name: 'Store on this device' }).click();
    await eventually(() => dialog.getByRole('status').textContent()).toMatch(STORED);
    await atlas.close();
  });
});

describe('a new version, on a host of many sites', () => {
  let host: ChangingHost;
  let atlas: AtlasPage;
  let page: Page;

  beforeAll(async () => {
    host = await changingHost({ path: '/some/where/' });
    atlas = await openAtlas({ site: host.address, path: '?feature=gwadar', storing: true });
    page = atlas.page;
    await untilStored(page);
  });

  test('that is not there in full changes nothing', async () => {
    const next = await nextBuild('torn');
    const worker = withRevision(next['service-worker.js'], 'geo/claims.json', 'torn');
    host.publish({ ...next, 'service-worker.js': worker, 'geo/claims.json': null });
    await reopen(atlas);
    await eventually(() => host.missed).toContain('geo/claims.json');
    await reopen(atlas);
    expect(await buildOf(page)).toBeNull();
    expect(await notices(page).textContent()).not.toContain('A new version');
  });

  test('is offered; later, the old one still works, though the host has lost its files', async () => {
    const search = await storedSearch(page);
    host.publish({ ...(await nextBuild('second')), [search]: null });
    await reopen(atlas);
    await notices(page).getByText('A new version is ready.').waitFor();
    await page.getByRole('button', { name: 'Later' }).click();
    await eventually(() => notices(page).textContent()).not.toContain('A new version');
    await page.getByRole('combobox', { name: 'Search' }).fill('khunjrab pas');
    await page
      .getByRole('option', { name: /Khunjerab Pass/ })
      .first()
      .waitFor();
    expect(await buildOf(page)).toBeNull();
  });

  test('comes when the reader takes it, with the view as it was', async () => {
    await page.keyboard.press('Escape');
    await reopen(atlas);
    const before = page.url();
    await page.getByRole('button', { name: 'Use it now' }).click();
    await eventually(() => buildOf(page)).toBe('second');
    await atlas.whenIdle();
    expect(page.url()).toBe(before);
    expect(await atlas.feature('Gwadar').isVisible()).toBe(true);
    await atlas.close();
  });
});

async function reopen(atlas: AtlasPage): Promise<void> {
  await atlas.page.reload();
  await atlas.whenIdle();
}

/** The mark of the build that the page is of; null: the first one. */
const buildOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null);

/** Path of the file of the search's index, from the site's root. */
async function storedSearch(page: Page): Promise<string> {
  const urls = await page.evaluate(storedUrls);
  const found = urls.find((url) => /\/search-[^/]*\.js$/.test(url));
  if (!found) throw new Error(`no search among ${urls.join(' ')}`);
  return found.slice(found.indexOf('assets/'));
}

const storedFonts = async (page: Page) =>
  (await page.evaluate(storedUrls)).filter((url) => /woff2$/.test(url));

async function storedUrls(): Promise<string[]> {
  const stored = await Promise.all(
    (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
  );
  return stored.flat().map(({ url }) => url);
}

const loadedFamilies = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );

const isLocal = (url: string) => /^(blob|data):/.test(url);

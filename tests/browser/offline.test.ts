import type { Page, Response } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { securityHeaders } from '../../tools/serve/security-policy';
import type { AtlasPage } from './driver/atlas-page';
import { type ChangingHost, changingHost } from './driver/changing-host';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { outerPage } from './driver/outer-page';
import {
  language,
  notices,
  openOfflineUse,
  reopen,
  STORED,
  storedFiles,
  untilStored,
  WORKER,
} from './driver/stored-atlas';

describe('on the first visit', () => {
  let host: ChangingHost;
  let atlas: AtlasPage;
  let page: Page;

  beforeEach(async () => {
    host = await changingHost({ path: '/', headers: securityHeaders });
    atlas = await openAtlas({ site: host.address, map: 'svg', storing: true });
    page = atlas.page;
  });

  test('the atlas is stored, not before the map stands, and says how much it takes', async () => {
    const first = (await atlas.firstLoad()).map(({ address }) => address);
    expect(first.filter((address) => address.includes('offline') || address.endsWith(WORKER))).toEqual([]);
    await untilStored(page);
    expect(host.asked).toContain(WORKER);
  });

  test('it can be installed', async () => {
    await untilStored(page);
    const session = await page.context().newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    const manifest = new URL('manifest.webmanifest', host.address).href;
    expect({ errors, url }).toEqual({ errors: [], url: manifest });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // The tests run in profiles that are gone afterwards, where Chromium installs nothing.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });

  test('all of it can be removed; a full disk is told of quietly, and can be tried again', async () => {
    await untilStored(page);
    const dialog = await openOfflineUse(page);
    const status = () => dialog.getByRole('status').textContent();
    await dialog.getByRole('button', { name: 'Remove from this device' }).click();
    await eventually(status).toMatch(/^Removed from this device/);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    const quota = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await quota.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    await dialog.getByRole('button', { name: 'Store on this device' }).click();
    await eventually(() => notices(page).textContent()).toContain('This device has no room');
    await quota.send('Storage.overrideQuotaForOrigin', { origin });
    await dialog.getByRole('button', { name: 'Store on this device' }).click();
    await eventually(status).toMatch(STORED);
    for (const file of [/search-[^/]*\.js$/, /atlas-sans-3-latin[^/]*\.woff2$/]) {
      expect((await storedFiles(page, file)).length).toBeGreaterThan(0);
    }
  });
});

describe('after one visit, without a network', () => {
  let host: ChangingHost;
  let atlas: AtlasPage;
  let page: Page;
  const answers: Response[] = [];
  const at = (path: string) => new URL(path, host.address).href;

  beforeAll(async () => {
    host = await changingHost({ path: '/', headers: securityHeaders });
    atlas = await openAtlas({ site: host.address, map: 'svg', storing: true });
    page = atlas.page;
    await untilStored(page);
    await language(page).selectOption('ur');
    await atlas.map('نقشہ').waitFor();
    await vi.waitFor(async () => {
      expect(await storedFiles(page, /noto-nastaliq-urdu[^/]*\.woff2$/)).toHaveLength(1);
    }, 20_000);
    await language(page).selectOption('en');
    host.setReachable(false);
    await page.context().setOffline(true);
    await notices(page).getByText('No network: showing what is stored').waitFor();
    page.on('response', (response) => answers.push(response));
  });

  /** Nothing is asked of the network, and nothing complains. */
  afterEach(() => {
    expect(answers.length).toBeGreaterThan(0);
    const strays = answers.filter((answer) => !answer.fromServiceWorker() && !isLocal(answer.url()));
    expect(strays.map((answer) => answer.url())).toEqual([]);
    // Chinese was not read in, so where the machine has no face for it, its own are missing; so are streets not looked at.
    const complaints = atlas.complaints.filter((line) => !/\/noto-sans-sc-|basemap\/detail/.test(line));
    expect(complaints).toEqual([]);
  });

  test('the page comes again, and so does the next chapter', async () => {
    const before = answers.length;
    await atlas.open(at('?lang=en&map=svg&chapter=the-road'));
    await page.getByRole('heading', { name: 'The road', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Next chapter' }).first().click();
    await eventually(() => page.url()).not.toContain('the-road');
    await reopen(atlas);
    expect(page.url()).not.toContain('the-road');
    expect(answers.length - before).toBeGreaterThan(10);
  });

  test('a deep link opens', async () => {
    await atlas.open(at('?lang=en&map=svg&feature=gwadar-port&layers=gwadar#11/25.12/62.33'));
    const port = atlas.feature('Gwadar Port, multi-purpose terminal');
    await port.getByRole('region', { name: 'Facts' }).getByText('Paid by').first().waitFor();
    await port.getByRole('region', { name: 'Sources' }).getByRole('listitem').first().waitFor();
    expect((await atlas.placesInView()).length).toBeGreaterThan(0);
    await atlas.closeFeature();
  });

  test('the search, the claims and the sources work', async () => {
    await atlas.open(at('?lang=en&map=svg'));
    await page.getByRole('combobox', { name: 'Search' }).fill('khunjrab pas');
    await page
      .getByRole('search')
      .getByRole('option', { name: /Khunjerab Pass/ })
      .first()
      .click();
    await atlas.feature('Khunjerab Pass').waitFor();
    await atlas.closeFeature();
    await atlas.showTab('Check');
    await page.getByText(/^\d+ of \d+ claims$/).waitFor();
    await atlas.showTab('Sources');
    await eventually(() => page.getByRole('tabpanel').getByRole('listitem').count()).toBeGreaterThan(50);
  });

  test('a language comes with the fonts it had', async () => {
    await atlas.open(at('?lang=en&map=svg'));
    await language(page).selectOption('ur');
    await atlas.map('نقشہ').waitFor();
    await eventually(() => loadedFamilies(page)).toContain('Atlas Nastaliq');
    await language(page).selectOption('en');
    await atlas.map().waitFor();
  });

  test.each([
    { path: 'ur/?map=svg', lang: 'ur', heading: 'راہداری اٹلس' },
    { path: 'zh/claims.html', lang: 'zh', heading: '说法' },
    { path: 'places.html', lang: 'en', heading: 'Places, projects and events' },
  ])('the page $path is there', async ({ path, lang, heading }) => {
    await page.goto(at(path));
    await page.getByRole('heading', { name: heading, exact: true, level: 1 }).first().waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
  });

  test('a path that is not stored leads to the atlas', async () => {
    await page.goto(at('not-there/?lang=en&map=svg&chapter=the-road'));
    await page.getByRole('heading', { name: 'The road', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await atlas.whenIdle();
  });
});

describe('in a frame', () => {
  test('nothing is stored by a map that another page shows', async () => {
    const host = await changingHost({ path: '/', headers: securityHeaders });
    const atlas = await openAtlas({ site: host.address, path: '?embed=1', map: 'svg', storing: true });
    await atlas.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await atlas.page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    expect(host.asked).not.toContain(WORKER);

    await atlas.page.goto(
      await outerPage(
        `<iframe sandbox="allow-scripts" width="1200" height="700" src="${host.address}?map=svg&lang=en"></iframe>`,
      ),
    );
    const frame = atlas.page.frameLocator('iframe');
    await frame.getByText('About this map').click();
    await frame.getByRole('button', { name: 'Without network' }).click();
    await frame.getByText('This browser does not store the atlas here').waitFor();
    expect(host.asked).not.toContain(WORKER);
    await atlas.close();
  });
});

const loadedFamilies = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );

const isLocal = (url: string) => /^(blob|data):/.test(url);

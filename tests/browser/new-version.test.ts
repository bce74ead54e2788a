import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { type ChangingHost, CLAIMS, changingHost, nextBuild } from './driver/changing-host';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { notices, openOfflineUse, reopen, storedFiles, untilStored, useSearch } from './driver/stored-atlas';

describe('a new version, on a host of many sites', () => {
  let host: ChangingHost;
  let atlas: AtlasPage;
  let page: Page;

  async function store(): Promise<void> {
    host = await changingHost({ path: '/some/where/' });
    atlas = await openAtlas({
      site: host.address,
      path: '?feature=gwadar&lang=en',
      map: 'svg',
      storing: true,
    });
    page = atlas.page;
    await untilStored(page);
  }

  /** A second version lies on the host, where a file of the first is lost, and the page has found it. */
  async function findSecond(): Promise<void> {
    const [search = ''] = await storedFiles(page, /search-[^/]*\.js$/);
    const lost = search.slice(search.indexOf('assets/'));
    host.publish({ ...(await nextBuild('second')), [lost]: { fault: 'missing' } });
    await reopen(atlas);
    await notices(page).getByText('A new version is ready.').waitFor();
  }

  /** Another tab of the same view, which has found the second version too. */
  async function openOtherTab(): Promise<Page> {
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await notices(tab).getByText('A new version is ready.').waitFor();
    return tab;
  }

  async function useSecond(): Promise<void> {
    await (await openOfflineUse(page)).getByRole('button', { name: 'Use it now' }).click();
    await eventually(() => buildOf(page)).toBe('second');
    await atlas.whenIdle();
  }

  describe('of which one file is not as it should be', () => {
    beforeAll(store);
    beforeEach(() => host.publish({}));

    test.each(['missing', 'failing', 'cut', 'old'] as const)('but %s, changes nothing', async (fault) => {
      const { [CLAIMS]: _claims, ...rest } = await nextBuild(fault);
      host.publish(fault === 'old' ? rest : { ...rest, [CLAIMS]: { fault } });
      const before = host.asked.length;
      await reopen(atlas);
      await eventually(() => host.asked.slice(before)).toContain(CLAIMS);
      await eventually(() => page.evaluate(updateUnderWay)).toBe(false);
      await reopen(atlas);
      expect(await buildOf(page)).toBeNull();
      expect(await notices(page).textContent()).not.toContain('A new version');
      expect(await atlas.feature('Gwadar').isVisible()).toBe(true);
    });
  });

  test('is offered, comes when the reader takes it, in one tab at a time, with the view as it was', async () => {
    await store();
    await findSecond();
    await page.getByRole('button', { name: 'Later' }).click();
    await eventually(() => notices(page).textContent()).not.toContain('A new version');
    // The old one still works, though the host has lost its files.
    await useSearch(page);
    expect(await buildOf(page)).toBeNull();
    await page.keyboard.press('Escape');

    const otherTab = await openOtherTab();
    const before = page.url();
    await useSecond();
    expect(page.url()).toBe(before);
    expect(await atlas.feature('Gwadar').isVisible()).toBe(true);
    expect(await notices(page).textContent()).not.toContain('A new version');

    expect(await buildOf(otherTab)).toBeNull();
    await useSearch(otherTab);
    await otherTab.keyboard.press('Escape');
    await otherTab.getByRole('button', { name: 'Use it now' }).click();
    await eventually(() => buildOf(otherTab)).toBe('second');
  });
});

async function updateUnderWay(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return Boolean(registration?.installing);
}

/** The mark of the build that the page is of; null: the first one. */
const buildOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null);

import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openAtlas } from './driver/open-atlas';

/** Notes which chapter is to be read, and what the page looks like, at each frame that shows it. */
function watchFrames(): void {
  const frames: { text: string; theme: string; lang: string; seen: boolean }[] = [];
  Object.assign(window, { frames_: frames });
  const look = () => {
    const heading = document.querySelector<HTMLElement>('#app #chapter-title');
    const app = document.getElementById('app');
    if (heading !== null && app !== null) {
      const seen = heading.checkVisibility({ visibilityProperty: true });
      frames.push({
        text: heading.textContent ?? '',
        theme: getComputedStyle(document.body).color,
        lang: document.documentElement.lang,
        seen,
      });
    }
    if (performance.getEntriesByName('atlas:idle').length === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Frame {
  readonly text: string;
  readonly theme: string;
  readonly lang: string;
  readonly seen: boolean;
}

/** Opens the atlas anew with an eye on all that is painted until its map stands still. */
async function watched(context: BrowserContext, address: string): Promise<{ page: Page; frames: Frame[] }> {
  const page = await context.newPage();
  await page.addInitScript(watchFrames);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:idle').length > 0);
  const frames = await page.evaluate(() => (window as unknown as { frames_: Frame[] }).frames_);
  return { page, frames: frames.filter(({ seen }) => seen) };
}

test.each([
  { path: '?chapter=outlook', is: { text: /^(?!The article).*/, lang: 'en' } },
  { path: '?lang=ur', is: { lang: 'ur' } },
  { path: 'zh/', is: { lang: 'zh' } },
  { path: '?theme=dark', is: { theme: 'rgb(236, 235, 229)', lang: 'en' } },
  { path: '#the-road', is: { text: /^The road$/, lang: 'en' } },
])('$path never shows another chapter, language or theme first', async ({ path, is }) => {
  const atlas = await openAtlas({ map: 'svg' });
  const site = atlas.page.url().replace(/[?#].*/, '');
  const url = new URL(path, site);
  url.searchParams.set('map', 'svg');
  const { page, frames } = await watched(atlas.page.context(), url.href);
  const last = frames.at(-1);
  expect(frames.length).toBeGreaterThan(0);
  expect(new Set(frames.map(({ text, theme, lang }) => `${text} ${theme} ${lang}`)).size).toBe(1);
  expect(last?.lang).toBe(is.lang);
  if ('theme' in is) expect(last?.theme).toBe(is.theme);
  if ('text' in is) expect(last?.text).toMatch(is.text);
  expect(await page.getByText(/could not be understood|ignored/i).count()).toBe(0);
  await atlas.close();
});

test('a chapter that a plain page led to has the address of a chapter', async () => {
  const { page } = await openAtlas({ map: 'svg', path: '#the-road' });
  await expect.poll(() => new URL(page.url()).searchParams.get('chapter')).toBe('the-road');
  expect(await page.locator('.notice').count()).toBe(0);
});

test('the folder of a language stays in the address, and opens the atlas in it', async () => {
  const { page } = await openAtlas({ map: 'svg', path: 'ur/' });
  expect(new URL(page.url()).pathname).toMatch(/\/ur\/$/);
  expect(new URL(page.url()).searchParams.has('lang')).toBe(false);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
});

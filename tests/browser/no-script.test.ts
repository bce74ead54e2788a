import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { dependencies } from '../../package.json';
import type { AtlasPage } from './driver/atlas-page';
import { auditPage } from './driver/audit';
import { sidewaysScroll } from './driver/layout';
import { openAtlas, openPage } from './driver/open-atlas';
import { chapterIds, languageCodes, layerIds } from './driver/published';
import { siteLinks } from './driver/site-links';

const LANGUAGES = [
  { folder: '', lang: 'en', dir: 'ltr', wrong: '[Wrong]' },
  { folder: 'zh/', lang: 'zh', dir: 'ltr', wrong: '[' },
  { folder: 'ur/', lang: 'ur', dir: 'rtl', wrong: '[' },
] as const;
const PAGES = ['', 'places.html', 'claims.html', 'sources.html', 'licences.html'];
const REFLOW = { width: 320, height: 640 };

const open = (path: string, visit = {}) => openAtlas({ path, javaScript: false, ...visit });

describe.each(LANGUAGES)('without script, in $lang', ({ folder, lang, dir, wrong }) => {
  let atlas: AtlasPage;
  let page: Page;

  beforeAll(async () => {
    atlas = await open(folder);
    page = atlas.page;
  });

  test('the page speaks its language and runs its way', async () => {
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe(lang);
    expect(await html.getAttribute('dir')).toBe(dir);
    expect(await page.locator('#app').isVisible()).toBe(false);
  });

  test('the whole story is there, with the verdicts in its text', async () => {
    const chapters = page.locator('section.chapter');
    expect(await chapters.count()).toBe(chapterIds().length);
    for (const text of await chapters.allInnerTexts()) expect(text.length).toBeGreaterThan(300);
    const marked = await page.locator('.verdict-words').allInnerTexts();
    expect(marked.length).toBeGreaterThan(80);
    expect(marked.some((words) => words.includes(wrong))).toBe(true);
  });

  test('the map is a picture with a name, drawn in that language', async () => {
    const map = page.locator('.route-map img');
    await map.scrollIntoViewIfNeeded();
    await expect.poll(() => map.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(700);
    expect((await map.getAttribute('alt'))?.length).toBeGreaterThan(40);
    const svg = await (await fetch(new URL(`map-${lang}.svg`, inject('site')))).text();
    const gwadar = { en: 'Gwadar', zh: '瓜达尔', ur: 'گوادر' }[lang];
    expect(svg).toMatch(new RegExp(`<tspan[^>]*>${gwadar}</tspan>`));
    expect(svg).toMatch(/^<svg xmlns="[^"]+"[^>]* role="img" aria-label="[^"]{40,}"/);
    // Without the letters of the relief's picture, which may spell anything.
    const markup = svg.replaceAll(/data:image[^"]*/g, '');
    expect(markup).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=|NaN|undefined/);
  });

  test('machines find title, description, picture, languages and data', async () => {
    const head = page.locator('head');
    const content = (name: string) => head.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await page.title()).toBe(await content('og:title'));
    const description = await head.locator('meta[name=description]').getAttribute('content');
    expect(description?.length).toBeGreaterThan(30);
    const picture = await fetch(new URL((await content('og:image')) ?? '', page.url()));
    expect(picture.status).toBe(200);
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    const sisters = await head.locator('link[hreflang]').all();
    const hreflangs = await Promise.all(sisters.map((link) => link.getAttribute('hreflang')));
    expect(hreflangs).toEqual([...languageCodes(), 'x-default']);
    const data = await head.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Article', inLanguage: lang });
  });

  test('can be read on 320 pixels', async () => {
    await page.setViewportSize(REFLOW);
    expect(await sidewaysScroll(page)).toEqual([]);
  });

  test('asks no other host for anything, and complains of nothing', () => {
    expect(atlas.foreignRequests).toEqual([]);
    expect(atlas.complaints).toEqual([]);
  });
});

test('tables of features, claims with verdicts, and numbered sources have pages of their own', async () => {
  const { page } = await open('places.html');
  expect(await page.getByRole('table').count()).toBe(layerIds().length);
  const port = page.locator('tr#gwadar-port');
  expect(await port.getByRole('rowheader').textContent()).toContain('Gwadar Port');
  await page.goto(new URL('claims.html#c18', inject('site')).href);
  const claim = page.locator('article#c18');
  expect((await claim.getByRole('heading').textContent())?.trim()).toBe('Claim 18: Wrong');
  await claim.locator('.source-number').first().click();
  const source = new URL(page.url()).hash;
  expect(await page.locator(`li${source}`).textContent()).toMatch(/\(\d{4}|n\.d\.\)/);
});

test('the licence of everything that is shipped stands in full on a page that each page leads to', async () => {
  const { page } = await open('zh/');
  await page.getByRole('link', { name: '许可证原文' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('许可证原文');
  const names = await page.locator('.licensed bdi').allInnerTexts();
  const isNamed = (name: string) => names.some((found) => found.startsWith(`${name} `));
  // The umbrella of Turf is not shipped, only those of its packages that are used.
  const shipped = Object.keys(dependencies).filter((name) => name !== '@turf/turf');
  expect(
    [...shipped, '@turf/distance', '@mapbox/maki', 'earcut', 'workbox-core'].filter((name) => !isNamed(name)),
  ).toEqual([]);
  expect(names.filter((name) => /GPL|MPL|EPL|CPAL/.test(name))).toEqual([]);
  const texts = (await page.locator('pre').allInnerTexts()).join('\n');
  for (const words of ['SIL OPEN FONT LICENSE', 'CC0 1.0', 'Corridor Atlas contributors', 'MapLibre'])
    expect(texts).toContain(words);
});

describe('other plain pages', () => {
  let page: Page;

  beforeAll(async () => {
    page = (await open('none', { viewport: REFLOW })).page;
  });

  test.each(['places.html', 'ur/claims.html', 'sources.html', 'licences.html', 'none'])(
    '/%s can be read on 320 pixels',
    async (path) => {
      await page.goto(new URL(path, inject('site')).href);
      expect(await sidewaysScroll(page)).toEqual([]);
    },
  );
});

test('every link between the pages leads to something', async () => {
  const addresses = LANGUAGES.flatMap(({ folder }) => PAGES.map((name) => `${folder}${name}`));
  const { dead, count } = await siteLinks(inject('site'), addresses);
  expect(dead).toEqual([]);
  expect(count).toBeGreaterThan(5000);
});

/** Takes away what is like the rest of a long list or table, which axe would look at for minutes. */
const shorten = (page: Page) =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('tbody, .references, main:has(> article)'))
      for (const entry of [...list.children].slice(8)) entry.remove();
  });

describe('axe finds nothing', () => {
  let page: Page;

  /** The plain page as it is where the explorer's own code cannot be loaded: axe itself needs script. */
  beforeAll(async () => {
    page = (await openPage({ path: 'none', map: 'svg' })).page;
    await page.route(/\/assets\/(?!early-script)[^/]+\.js$/, (route) => route.abort());
  });

  test.each([
    '',
    'zh/',
    'ur/',
    'places.html',
    'zh/claims.html',
    'ur/sources.html',
    'ur/licences.html',
    'none',
  ])('on the plain page /%s', async (path) => {
    await page.goto(new URL(path, inject('site')).href);
    await page.locator('#story').waitFor();
    await shorten(page);
    expect(await auditPage(page)).toEqual([]);
  });
});

test('Chinese faces come in slices, where the machine has none, and no other page asks for them', async () => {
  const isSlice = (url: string) => /noto-sans-sc-.*\.woff2$/.test(url);
  const { page } = await open('');
  const loadedBy = async (path: string) => {
    await page.goto(new URL(path, inject('site')).href);
    await page.evaluate(() => document.fonts.ready);
    return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  };
  for (const path of ['', 'ur/']) {
    expect((await loadedBy(path)).filter((url) => /wght.*\.css$/.test(url) || isSlice(url))).toEqual([]);
  }
  const slices = (await loadedBy('zh/')).filter(isSlice);
  const families = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  if (slices.length === 0) expect(families.join()).toContain('Atlas Han');
  else expect(slices.length).toBeLessThan(100);
});

test('crawlers may read all of it', async () => {
  const robots = await (await fetch(new URL('robots.txt', inject('site')))).text();
  expect(robots).toContain('User-agent: *\nAllow: /\n');
});

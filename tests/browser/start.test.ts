import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const ENTRY = /assets\/index-[^/]*\.js$/;
const STYLE = /assets\/index-[^/]*\.css$/;
const EARLY = /assets\/early-script-[^/]*\.js$/;
const FILES = { entry: ENTRY, style: STYLE, early: EARLY, urdu: /assets\/ur-[^/]*\.js$/ };

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  page: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Welcome' }),
  hanging: async () => {},
  cut: async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
};

let home: Page;

beforeAll(async () => {
  home = (await openAtlas({ map: 'svg' })).page;
});
afterAll(() => home.context().close());

interface Arrival {
  readonly path: string;
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Goes to an address in a tab of its own, and waits for nothing. */
async function arrive({ path, before }: Arrival): Promise<Page> {
  const page = await home.context().newPage();
  await before?.(page);
  const url = new URL(path, inject('site'));
  url.searchParams.set('map', 'svg');
  if (!url.searchParams.has('lang') && url.pathname === '/') url.searchParams.set('lang', 'en');
  await page.goto(url.href, { waitUntil: 'commit' });
  return page;
}

/** How much of the words on the page a reader sees. */
const readable = async (page: Page) => (await page.locator('#app, #story').allInnerTexts()).join('').length;
const runs = (page: Page) => page.evaluate(() => document.documentElement.dataset.script === 'runs');

/** A way to hold a file back until the test lets it go. */
async function heldBack(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

describe('whatever becomes of a file of the start, there is something to read', () => {
  const files = Object.keys(FILES) as (keyof typeof FILES)[];
  const cases = files.flatMap((file) => Object.keys(FAULTS).map((fault) => ({ file, fault })));
  const paths = ['', '?chapter=the-road', 'ur/?feature=gwadar-port', '?embed=1', 'zh/'];

  test('on any address, by whichever fault', async () => {
    const seen = cases.map(async ({ file, fault }, i) => {
      const path = file === 'urdu' ? 'ur/' : (paths[i % paths.length] ?? '');
      const page = await arrive({
        path,
        before: (fresh) => fresh.route(FILES[file], (route) => FAULTS[fault]?.(route)),
      });
      await eventually(() => readable(page)).toBeGreaterThan(400);
      await page.close();
      return `${file} ${fault} ${path}`;
    });
    expect(await Promise.all(seen)).toHaveLength(16);
  });
});

describe('the plain page, while the explorer does not come', () => {
  test('stands at the chapter, says why, and gives way to the explorer where its reader is', async () => {
    let release = () => {};
    const page = await arrive({
      path: '?chapter=the-road',
      before: async (fresh) => {
        release = await heldBack(fresh, ENTRY);
      },
    });
    // The note itself stands at the top of the page, above the chapter.
    await page.locator('#story [data-note=late]').waitFor();
    const heading = page.locator('#story #the-road-title');
    expect(await heading.evaluate((h) => Math.abs(h.getBoundingClientRect().top))).toBeLessThan(200);
    await page.mouse.wheel(0, 1);
    await page.locator('#story #outlook .prose > :nth-child(2)').evaluate((p) => p.scrollIntoView());
    release();
    await eventually(() => runs(page)).toBe(true);
    await eventually(() => new URL(page.url()).searchParams.get('chapter')).toBe('outlook');
    const read = page.locator('#app .story .prose > :nth-child(2)');
    await eventually(() => read.evaluate((p) => p.getBoundingClientRect().top)).toBeLessThan(500);
    await page.close();
  });

  test('of another language than the page is that of the reader, after a failure', async () => {
    const page = await arrive({
      path: '?lang=ur&feature=gwadar-port',
      before: (fresh) => fresh.route(ENTRY, (route) => route.fulfill({ status: 404, body: '' })),
    });
    await eventually(() => page.url()).toMatch(/\/ur\/\?/);
    const link = page.locator('[data-note=failed] a[data-asked]');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('places.html#gwadar-port');
    await page.close();
  });

  test('tells a browser that is too old, in its language', async () => {
    const page = await arrive({
      path: '?lang=zh&chapter=the-road',
      before: (fresh) =>
        fresh.addInitScript(() => {
          CSS.supports = () => false;
        }),
    });
    await eventually(() => page.url()).toMatch(/\/zh\/\?/);
    await page.locator('[data-note=tooOld]').waitFor();
    await eventually(() => page.evaluate(() => document.documentElement.scrollTop)).toBeGreaterThan(500);
    expect(await runs(page)).toBe(false);
    await page.close();
  });
});

test('a style sheet that is cut off is fetched anew, and then the explorer comes', async () => {
  let times = 0;
  const page = await arrive({
    path: '',
    before: (fresh) =>
      fresh.route(STYLE, (route) => {
        times += 1;
        return times === 1 ? FAULTS.cut?.(route) : route.continue();
      }),
  });
  await eventually(() => runs(page)).toBe(true);
  expect(times).toBeGreaterThan(1);
  expect(await page.locator('#app').evaluate((app) => getComputedStyle(app).display)).toBe('grid');
  await page.close();
});

test('what is typed, chosen and pressed on the painted page is done when the explorer comes', async () => {
  let release = () => {};
  const page = await arrive({
    path: '',
    before: async (fresh) => {
      release = await heldBack(fresh, ENTRY);
    },
  });
  const [search, layers] = [
    page.getByRole('combobox', { name: 'Search' }),
    page.getByRole('tab', { name: 'Layers' }),
  ];
  await layers.click();
  await page.getByText('This will be done as soon as the atlas has loaded.').waitFor();
  expect(await page.locator('#app').getAttribute('aria-busy')).toBe('true');
  await search.fill('khunjrab');
  await search.evaluate((field) => Object.assign(window, { field_: field }));
  release();
  await eventually(() => layers.getAttribute('aria-selected')).toBe('true');
  expect(await search.inputValue()).toBe('khunjrab');
  expect(
    await search.evaluate(
      (field) => field === document.activeElement && field === Reflect.get(window, 'field_'),
    ),
  ).toBe(true);
  await page
    .getByRole('option', { name: /Khunjerab Pass/ })
    .first()
    .waitFor();
  expect(await page.locator('#app').getAttribute('aria-busy')).toBeNull();
  await page.close();
});

test('a language that does not come is told, and comes when it is tried again', async () => {
  let times = 0;
  const page = await arrive({
    path: '?lang=ur',
    before: (fresh) =>
      fresh.route(FILES.urdu, (route) => {
        times += 1;
        return times === 1 ? route.abort() : route.continue();
      }),
  });
  const notice = page.locator('.notice', { hasText: 'اردو could not be loaded.' });
  await notice.getByRole('button', { name: 'Try again' }).click();
  await eventually(() => page.getAttribute('html', 'lang')).toBe('ur');
  expect(await page.locator('.notices').textContent()).toBe('');
  await page.close();
});

test('a browser that lacks what it may lack starts in English, and what breaks for it breaks alone', async () => {
  const page = await arrive({
    path: '?lang=',
    before: (fresh) =>
      fresh.addInitScript(() => {
        const missing = [
          'matchMedia',
          'ResizeObserver',
          'IntersectionObserver',
          'requestIdleCallback',
          'PerformanceObserver',
        ];
        for (const name of missing) Reflect.set(window, name, undefined);
        for (const name of ['mark', 'measure']) Reflect.set(performance, name, undefined);
        Reflect.set(CSS, 'supports', undefined);
        for (const name of ['Segmenter', 'ListFormat']) Reflect.deleteProperty(Intl, name);
        Object.defineProperty(Navigator.prototype, 'languages', { value: undefined });
        Object.defineProperty(window, 'localStorage', { value: null });
      }),
  });
  await eventually(() => runs(page)).toBe(true);
  await page.getByRole('application').waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.getByRole('button', { name: 'Describe this view' }).click();
  await page.locator('#view-in-words').getByText('This part could not be shown.').waitFor();
  await page.getByRole('tab', { name: 'Layers' }).click();
  await page.getByRole('checkbox', { name: 'Gwadar', exact: true }).first().waitFor();
  await page.close();
});

import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { openAtlas } from './driver/open-atlas';
import { chapterIds } from './driver/published';
import { turnTo } from './driver/turn-to';

/** Leaf pages of a PDF, as its page tree names them. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What a browser does when its reader prints, but for the paper: the handout stays in the page, to be read. */
async function beginToPrint(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

async function endToPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

/** Chooses in the dialog, and waits until the browser's own would open. */
async function choose(page: Page, choice: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('button', { name: choice }).click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await page.evaluate(() => delete document.documentElement.dataset.printed);
}

/** What the boxes in the margins of a page hold. */
function pageMargins(): string[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules
    .filter((rule) => rule instanceof CSSPageRule)
    .flatMap((rule) => rule.cssText.match(/content: ([^;]+);/)?.[1] ?? []);
}

/** Marks that would not be seen where a printer leaves out the backgrounds: paler than paper can show. */
function lostOnPaper(marks: (HTMLElement | SVGElement)[]): string[] {
  return marks
    .filter((mark) => {
      const { color, backgroundColor } = getComputedStyle(mark);
      const [red = 255, green = 255, blue = 255] = color.match(/[\d.]+/g)?.map(Number) ?? [];
      return backgroundColor !== 'rgba(0, 0, 0, 0)' || red + green + blue > 450;
    })
    .map((mark) => mark.getAttribute('class') ?? '');
}

describe('a handout', () => {
  let atlas: AtlasPage;
  let page: Page;

  beforeAll(async () => {
    atlas = await openAtlas({ map: 'svg', theme: 'dark', path: '?chapter=the-road' });
    page = atlas.page;
  });

  beforeEach(async () => {
    await endToPrint(page);
    await turnTo(atlas, '?chapter=the-road&theme=dark');
    await page.locator('details.map-legend').evaluate((legend: HTMLDetailsElement) => {
      legend.open = true;
    });
  });

  test('of the chapter has its map, legend, verdicts, sources and address, in light colours', async () => {
    await choose(page, 'This chapter');
    await beginToPrint(page);
    const handout = page.locator('#handout');
    expect(await handout.isVisible()).toBe(true);
    expect(await page.locator('#app').isVisible()).toBe(false);
    expect(await handout.locator('.printed-chapter').count()).toBe(1);
    expect(await handout.locator('.printed-chapter h2').textContent()).toBe('The road');
    expect(await handout.getByRole('img', { name: 'Map' }).isVisible()).toBe(true);
    const legend = await handout.locator('.printed-legend li').allTextContents();
    const shown = await page.locator('.map-legend input:checked').count();
    expect(legend.map((text) => text.trim())).toContain('Friendship Highway');
    expect(legend).toHaveLength(shown);
    expect(await handout.locator('.prose').textContent()).toContain('[Wrong]');
    expect(await handout.locator('.printed-claims li').count()).toBeGreaterThan(2);
    expect(await handout.locator('.printed-sources li').count()).toBeGreaterThan(10);
    expect(await handout.locator('header').textContent()).toContain(page.url());
    const colours = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(colours).toBe('rgb(34, 40, 44)');
    await endToPrint(page);
    expect(await handout.count()).toBe(0);
    expect(await page.locator('#app').isVisible()).toBe(true);
  });

  test('has a scale below its map, numbered pages, and no mark that is white on its background alone', async () => {
    await choose(page, 'This chapter');
    await beginToPrint(page);
    expect(await page.locator('.printed-scale').allTextContents()).toEqual([
      expect.stringMatching(/^ ?\d+ km$/),
    ]);
    expect(await page.evaluate(pageMargins)).toContain('counter(page) " / " counter(pages)');
    expect(await page.locator('#handout .verdict-wrong').count()).toBeGreaterThan(0);
    expect(await page.locator('#handout .verdict-mark').evaluateAll(lostOnPaper)).toEqual([]);
    await endToPrint(page);
  });

  test('has only the layers that are shown', async () => {
    await choose(page, 'This chapter');
    await page.locator('.map-legend').getByText('History').click();
    await beginToPrint(page);
    const legend = await page.locator('.printed-legend').textContent();
    expect(legend).toContain('Friendship Highway');
    expect(legend).not.toContain('History');
    await endToPrint(page);
  });

  test('of the whole story has all chapters; after it, the chapter again', async () => {
    await choose(page, 'The whole story');
    await beginToPrint(page);
    const chapters = page.locator('#handout .printed-chapter');
    const { length } = chapterIds();
    expect(await chapters.count()).toBe(length);
    expect(await chapters.getByRole('img', { name: 'Map' }).count()).toBe(length);
    const road = chapters.filter({ hasText: 'The road' }).first();
    expect(await road.locator('svg text').allTextContents()).toContain('Gilgit');
    await endToPrint(page);
    await beginToPrint(page);
    expect(await chapters.count()).toBe(1);
    await endToPrint(page);
  });

  test('fits on paper', async () => {
    await choose(page, 'This chapter');
    const chapter = pagesOf(await page.pdf({ format: 'A4' }));
    expect(chapter).toBeGreaterThanOrEqual(2);
    expect(chapter).toBeLessThan(8);
    await choose(page, 'The whole story');
    const story = pagesOf(await page.pdf({ format: 'Letter' }));
    expect(story).toBeGreaterThan(20);
  });

  afterEach(() => {
    expect(atlas.complaints).toEqual([]);
    expect(atlas.foreignRequests).toEqual([]);
  });
});

test('with WebGL the map is drawn for paper too', async () => {
  const { page } = await openAtlas({
    path: '?feature=gwadar-port',
    // WebGL in software costs by the pixel.
    viewport: { width: 1000, height: 600 },
    reducedMotion: true,
  });
  await choose(page, 'This chapter');
  await beginToPrint(page);
  const map = page.locator('#handout').getByRole('img', { name: 'Map' });
  expect(await map.locator('[data-feature="gwadar-port"]').count()).toBeGreaterThan(0);
  expect(await map.locator('text').count()).toBeGreaterThan(0);
});

test('the plain pages print whole', async () => {
  const { page } = await openAtlas({ javaScript: false, path: 'ur/' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('section.chapter:visible').count()).toBe(chapterIds().length);
  expect(await page.locator('nav:visible').count()).toBe(0);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(8);
  await page.goto(new URL('claims.html', inject('site')).href);
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeGreaterThan(15);
});

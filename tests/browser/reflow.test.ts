import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { walkFocus } from './driver/focus-walk';
import { goHome } from './driver/home';
import { clippedTexts, sidewaysScroll, smallTargets } from './driver/layout';
import { NARROW, openAtlas, WIDE } from './driver/open-atlas';

const SMALL = { width: 320, height: 640 };
/** 1280 × 1024 at 400 %. */
const MAGNIFIED = { width: 320, height: 256 };
const ON_ITS_SIDE = { width: 844, height: 390 };

/** What the atlas can look like. */
const STATES: Readonly<Record<string, (atlas: AtlasPage) => Promise<unknown>>> = {
  'the story': (atlas) => atlas.showTab('Story'),
  'the claims': (atlas) => atlas.showTab('Check'),
  'the years': async (atlas) => {
    await atlas.showTab('Time');
    await atlas.panel().getByRole('figure').first().waitFor();
  },
  'the sources': (atlas) => atlas.showTab('Sources'),
  'the layers': (atlas) => atlas.showTab('Layers'),
  'the table': showTable,
  'the view in words': describeView,
  'a feature': (atlas) => atlas.openFeature('Gwadar'),
};

describe.each([SMALL, MAGNIFIED, ON_ITS_SIDE, WIDE])('on $width × $height', (viewport) => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ viewport, map: 'svg', reducedMotion: true });
  });

  beforeEach(() => goHome(atlas));

  test('nothing that has the focus is covered', async () => {
    const stops = await walkFocus(atlas.page);
    expect(stops.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([]);
    expect(stops.length).toBeGreaterThan(30);
  });

  test.each(Object.entries(STATES))('%s fits, and has targets large enough', async (_state, show) => {
    await show(atlas);
    expect(await sidewaysScroll(atlas.page)).toEqual([]);
    expect(await smallTargets(atlas.page)).toEqual([]);
  });
});

describe.each([NARROW, WIDE])('with wide text spacing on $width × $height', (viewport) => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ viewport, map: 'svg', reducedMotion: true });
    await atlas.page.evaluate(spaceText);
  });

  beforeEach(() => goHome(atlas));

  test.each(Object.entries(STATES))('nothing of %s is cut off', async (_state, show) => {
    await show(atlas);
    expect(await clippedTexts(atlas.page)).toEqual([]);
    expect(await sidewaysScroll(atlas.page)).toEqual([]);
  });
});

describe('on a phone', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ viewport: NARROW, touch: true, map: 'svg', reducedMotion: true });
  });

  beforeEach(() => goHome(atlas));

  test('two fingers may enlarge the page', async () => {
    const viewport = await atlas.page.locator('meta[name=viewport]').getAttribute('content');
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
    const blocked = await atlas.page.evaluate(() =>
      [...document.querySelectorAll('body, main, main *')]
        .filter((element) => ['none', 'pan-x', 'pan-y'].includes(getComputedStyle(element).touchAction))
        .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(blocked).toEqual([]);
  });

  test('the main targets are 44 pixels large', async () => {
    const names = ['Zoom in', 'Zoom out', 'Whole route', 'Describe this view'];
    const heads = ['Make the panel taller', 'Make the panel shorter', 'Dark theme'];
    const targets = [...names, ...heads].map((name) => atlas.page.getByRole('button', { name, exact: true }));
    targets.push(atlas.page.getByRole('button', { name: 'Next chapter' }));
    const others = [
      atlas.page.getByRole('combobox', { name: 'Language' }),
      atlas.page.getByRole('combobox', { name: 'Search' }),
    ];
    for (const target of [...targets, ...others]) {
      const { width, height } = await target.evaluate((element) => element.getBoundingClientRect());
      expect(Math.min(width, height), await target.ariaSnapshot()).toBeGreaterThanOrEqual(43.5);
    }
    for (const tab of await atlas.page.getByRole('tab').all()) {
      expect((await tab.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('fields are written so large that no browser zooms in on them', async () => {
    await atlas.showTab('Check');
    const small = await atlas.page
      .locator('input, select')
      .evaluateAll(
        (fields) => fields.filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16).length,
      );
    expect(small).toBe(0);
  });

  test('pulling down does not load the page anew', async () => {
    const chained = await atlas.page.evaluate(() =>
      ['html', 'body', '.panel-body'].map((name) => {
        const element = document.querySelector(name);
        return element && getComputedStyle(element).overscrollBehaviorY;
      }),
    );
    expect(chained).toEqual(['none', 'none', 'contain']);
  });
});

describe('in forced colours', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ map: 'svg', reducedMotion: true });
    await atlas.page.emulateMedia({ forcedColors: 'active' });
  });

  beforeEach(() => goHome(atlas));

  test('the rail of the years, the years shown and how far the story is told are seen', async () => {
    const ground = await atlas.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const drawn = await atlas.page.evaluate(() => {
      const track = document.querySelector('.year-track');
      const progress = document.querySelector('.player .tick');
      if (track === null || progress === null) throw new Error('No slider of the years, or no progress');
      return {
        rail: getComputedStyle(track, '::before').borderTopColor,
        span: getComputedStyle(track, '::after').backgroundColor,
        progress: getComputedStyle(progress, '::before').backgroundColor,
      };
    });
    for (const colour of Object.values(drawn)) expect(colour).not.toBe(ground);
    expect(drawn.span).not.toBe(drawn.rail);
  });

  test('the focus is outlined', async () => {
    await atlas.page.getByRole('tab', { name: 'Story' }).focus();
    await atlas.page.keyboard.press('ArrowLeft');
    expect(await outlineOf(atlas.page, 'tab', 'Sources')).toMatch(/^solid [2-9]px/);
  });

  test('the chosen tab, the pressed button and the marked row differ from the others', async () => {
    const border = (name: string) =>
      atlas.page
        .getByRole('tab', { name, exact: true })
        .evaluate((tab) => getComputedStyle(tab).borderBlockEndColor);
    expect(await border('Sources')).not.toBe(await border('Story'));
    await showTable(atlas);
    expect(await outlineOf(atlas.page, 'button', 'Table of the places')).toMatch(/^solid [2-9]px/);
    const row = atlas.page.getByRole('row', { name: /^Gwadar Port, / });
    await row.getByRole('link').click();
    await atlas.feature('Gwadar Port, multi-purpose terminal').waitFor();
    const outline = await row.evaluate((tr) => getComputedStyle(tr).outlineStyle);
    expect(outline).toBe('solid');
  });
});

async function showTable(atlas: AtlasPage): Promise<void> {
  await atlas.showTab('Layers');
  const button = (name: string) => atlas.page.getByRole('button', { name, exact: true });
  await button('Table of the places').or(button('As a table')).click();
  await atlas.page.getByRole('table').getByRole('link').first().waitFor();
}

async function describeView({ page }: AtlasPage): Promise<void> {
  await page.getByRole('button', { name: 'Describe this view' }).click();
  await page.getByRole('region', { name: 'This view in words' }).getByRole('paragraph').first().waitFor();
}

function outlineOf(page: Page, role: 'tab' | 'button', name: string): Promise<string> {
  return page.getByRole(role, { name, exact: true }).evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return `${outlineStyle} ${outlineWidth}`;
  });
}

/** The least that readers may set themselves (WCAG 1.4.12). Not as an element, which the page's policy would refuse. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `);
  document.adoptedStyleSheets = [sheet];
}

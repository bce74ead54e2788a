import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clippedTexts, sidewaysScroll } from './driver/layout';
import { LOOKS, WORDS } from './driver/looks';
import { openAtlas } from './driver/open-atlas';
import { LARGE_TEXT_PX, setTextSize, USUAL_TEXT_PX } from './driver/text-size';
import { outOfReach } from './driver/within-reach';

const SIZES = [
  [320, 256],
  [320, 640],
  [360, 640],
  [390, 844],
  [640, 400],
  [768, 1024],
  [820, 1180],
  [844, 390],
  [1024, 600],
  [1280, 800],
  [1920, 1080],
] as const;
const TEXTS = [USUAL_TEXT_PX, LARGE_TEXT_PX] as const;
const WINDOWS = TEXTS.flatMap((text) => SIZES.map(([width, height]) => ({ text, width, height })));
const LANGUAGES = ['en', 'zh', 'ur'] as const;

/** Open sea without a layer: a map that costs nothing to draw, below the notice that no layer is on. */
const AT_SEA = '?layers=#9/10/65';

/**
 * Each look is seen in each window in one of the languages, and each language sees a third of all.
 * `ATLAS_EVERY_WINDOW=1` shows every look in every window in every language, which takes some minutes.
 */
const isSeen = (look: number, window: number, language: number) =>
  process.env.ATLAS_EVERY_WINDOW === '1' || (look + window) % LANGUAGES.length === language;

describe('in every window, with text of 100 % and of 200 %', () => {
  test.concurrent.each(LANGUAGES)(
    'all is within reach and nothing is cut off, in %s',
    async (lang) => {
      const { page } = await openAtlas({ path: AT_SEA, lang, map: 'svg', reducedMotion: true });
      const faults: string[] = [];
      for (const [index, [look, { show, leave }]] of Object.entries(LOOKS).entries()) {
        await show(page, WORDS[lang]);
        const windows = WINDOWS.filter((_, at) => isSeen(index, at, LANGUAGES.indexOf(lang)));
        for (const one of windows) {
          await resize(page, one);
          faults.push(...(await faultsOf(page)).map((fault) => `${look}, ${nameOf(one)}: ${fault}`));
        }
        await resize(page, { text: USUAL_TEXT_PX, width: 1280, height: 800 });
        await leave?.(page, WORDS[lang]);
      }
      expect(faults).toEqual([]);
    },
    600_000,
  );
});

describe('in a frame', () => {
  let page: Page;

  beforeAll(async () => {
    const path = '?embed=1&feature=gwadar-port&layers=gwadar,open';
    ({ page } = await openAtlas({ path, map: 'svg', reducedMotion: true }));
  });

  test.each([
    [320, 300],
    [480, 320],
    [600, 400],
    [640, 420],
    [1000, 600],
  ])('of %i × %i all is within reach, and the legend opens', async (width, height) => {
    const faults: string[] = [];
    for (const text of TEXTS) {
      await resize(page, { text, width, height });
      faults.push(...(await faultsOf(page)).map((fault) => `${text}px: ${fault}`));
    }
    expect(faults).toEqual([]);
    await resize(page, { text: USUAL_TEXT_PX, width, height });
    const legend = page.locator('.map-legend');
    if ((await legend.getAttribute('open')) === null) await legend.getByText('Legend').click();
    expect(await legend.getByText('Gwadar', { exact: true }).isVisible()).toBe(true);
    await legend.getByText('Legend').click();
  });
});

interface Window {
  readonly text: number;
  readonly width: number;
  readonly height: number;
}

const nameOf = ({ text, width, height }: Window) => `${width} × ${height}, ${(100 * text) / USUAL_TEXT_PX} %`;

async function resize(page: Page, { text, width, height }: Window): Promise<void> {
  await setTextSize(page, text);
  await page.setViewportSize({ width, height });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  return [...(await outOfReach(page)), ...(await clippedTexts(page)), ...(await sidewaysScroll(page))];
}

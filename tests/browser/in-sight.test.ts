import type { Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from './driver/eventually';
import { goHome } from './driver/home';
import { openAtlas, WIDE } from './driver/open-atlas';
import { type Picture, pictureOf } from './driver/picture';

const FOCUS = [11, 87, 208] as const;

let page: Page;

beforeAll(async () => {
  ({ page } = await openAtlas({ path: '?feature=gwadar', theme: 'light', map: 'svg', reducedMotion: true }));
});

describe('beside a place', () => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const tip = (name: string) => page.locator('.tooltip', { hasText: name });

  beforeEach(async () => {
    await page.mouse.move(700, 500);
    await goHome({ page }, '?feature=gwadar');
  });

  test('an icon says its name to the mouse, which may rest on the name, and Escape hides it', async () => {
    await button('Whole route').hover();
    await tip('Whole route').waitFor();
    expect(await overlaps(tip('Whole route'), button('Zoom out'))).toBe(false);
    await tip('Whole route').hover();
    await page.waitForTimeout(600);
    expect(await tip('Whole route').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await tip('Whole route').waitFor({ state: 'hidden' });
    await page.mouse.move(700, 500);
    await button('Zoom in').hover();
    await tip('Zoom in').waitFor();
    await page.mouse.move(700, 500);
    await tip('Zoom in').waitFor({ state: 'hidden' });
  });

  test('an icon says its name to the keyboard, in dialogs too, and to a screen reader once', async () => {
    await button('Zoom in').focus();
    await page.keyboard.press('Tab');
    await tip('Zoom out').waitFor();
    expect(await page.getByRole('tooltip').count()).toBe(0);
    await button('Share').last().focus();
    await page.keyboard.press('Enter');
    await tip('Close').waitFor();
    const { x, y, width, height } = await boxOf(tip('Close'));
    const [middle, level] = [x + width / 2, y + height / 2];
    const seen = pictureOf(await page.screenshot({ clip: { x, y, width, height } }));
    expect(shareOf(seen, [34, 40, 44]), `the name at ${middle}, ${level}`).toBeGreaterThan(0.4);
    await page.keyboard.press('Escape');
    await tip('Close').waitFor({ state: 'hidden' });
  });

  test('no name is shown twice, by the browser and by the atlas', async () => {
    expect(await page.locator('button[title], a[title], span[title]').count()).toBe(0);
  });

  test.each([
    ['Skip to the map', '#map'],
    ['Skip to the story', '#panel'],
  ])('“%s” leads to what is then ringed', async (name, target) => {
    await button(name).focus();
    await page.keyboard.press('Enter');
    const { x, y, width, height } = await boxOf(page.locator(target));
    const picture = pictureOf(await page.screenshot());
    for (const [across, down] of [
      [x + width / 2, y + 1],
      [x + width / 2, y + height - 2],
      [x + 1, y + height / 2],
      [x + width - 2, y + height / 2],
    ] as const)
      expect(colourAt(picture, across, down), `${target} at ${across}, ${down}`).toEqual([...FOCUS]);
  });

  test('the search has one ring', async () => {
    const search = page.getByRole('combobox', { name: 'Search' });
    await search.focus();
    const { x, y, width, height } = await boxOf(search.locator('xpath=..'));
    const margin = 8;
    const clip = {
      x: x - margin,
      y: y - margin,
      width: width + 2 * margin,
      height: height / 2 + margin,
    };
    const picture = pictureOf(await page.screenshot({ clip }));
    const middle = Math.round(clip.width / 2);
    const down = Array.from({ length: picture.height }, (_, row) => String(colourAt(picture, middle, row)));
    const changes = down.filter((colour, row) => colour !== down[row - 1]);
    // Paper, ring, field: no further line within or without.
    expect(changes.slice(0, 3)).toEqual([down[0], String(FOCUS), down[margin + 6]]);
    expect(await search.evaluate((field) => getComputedStyle(field).outlineStyle)).toBe('none');
  });
});

describe('on a phone on its side', () => {
  beforeEach(async () => {
    await page.setViewportSize({ width: 844, height: 390 });
    await goHome({ page });
  });

  test('most of the height is the text’s', async () => {
    const { y } = await boxOf(page.getByRole('tabpanel'));
    expect(y).toBeLessThan(64);
    const { y: first } = await boxOf(page.locator('.prose p').first());
    expect(first).toBeLessThan(200);
  });

  test('the search unfolds over the head', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('gwadar');
    await page.locator('.search-option').nth(2).waitFor();
    const { x, width } = await boxOf(page.locator('.search'));
    const panel = await boxOf(page.getByRole('main'));
    expect(width).toBeGreaterThan(panel.width * 0.9);
    expect(x).toBeGreaterThanOrEqual(panel.x);
  });
});

describe('on tablets', () => {
  test.each([768, 820, 900, 1000])('of %i pixels the slider of the years has its width', async (width) => {
    await page.setViewportSize(WIDE);
    await goHome({ page });
    await page.setViewportSize({ width, height: 1180 });
    const slider = page.getByRole('slider', { name: 'Year' });
    const dock = page.getByRole('region', { name: 'Years', exact: true });
    await eventually(async () => (await boxOf(slider)).width).toBeGreaterThan(
      (await boxOf(dock)).width * 0.5,
    );
  });
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`not visible: ${locator}`);
  return box;
}

async function overlaps(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await boxOf(one), await boxOf(other)];
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function colourAt({ width, data }: Picture, x: number, y: number): readonly (number | undefined)[] {
  const at = (Math.floor(y) * width + Math.floor(x)) * 4;
  return [...data.subarray(at, at + 3)];
}

/** How much of a picture has a colour. */
function shareOf(picture: Picture, colour: readonly number[]): number {
  const { width, height } = picture;
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (String(colourAt(picture, x, y)) === String(colour)) count++;
  return count / (width * height);
}

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { goHome } from './driver/home';
import { openAtlas } from './driver/open-atlas';

/** Notes that the corner of the map holds, by the button that opens each. */
const NOTES = ['About the borders', 'Accessibility', 'Without network'];
/** What the panel of a feature opens. */
const ACTIONS = ['Share', 'Cite this view', 'Print'];

describe('Escape in a dialog closes it alone, and the feature behind it stays open', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ path: '?feature=gwadar', map: 'svg', reducedMotion: true });
  });

  beforeEach(() => goHome(atlas, '?feature=gwadar'));

  test.each([...NOTES, ...ACTIONS])('%s', async (name) => {
    const { page } = atlas;
    const feature = atlas.feature('Gwadar');
    await feature.waitFor();
    if (NOTES.includes(name)) await page.getByText('About this map').click();
    const button = page.getByRole('button', { name, exact: true });
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await feature.isVisible()).toBe(true);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

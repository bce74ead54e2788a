import { expect, test } from 'vitest';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const KASHGAR = [75.98, 39.47] as const;

test('a compass turns a map back that was turned and tilted; its cards name what the mouse is on', async () => {
  const atlas = await openAtlas({
    path: '#5/37/75/60/30',
    reducedMotion: true,
    viewport: { width: 800, height: 560 },
  });
  const { page } = atlas;
  const compass = page.getByRole('button', { name: 'Turn north up' });
  await compass.waitFor();
  const north = () =>
    compass.evaluate((button) => getComputedStyle(button.querySelector('svg') ?? button).rotate);
  expect(await north()).toBe('-60deg');
  await page.getByRole('button', { name: 'Pan north' }).focus();
  const before = atlas.camera();
  await page.keyboard.press('Enter');
  await eventually(() => atlas.camera().lat).toBeGreaterThan(before.lat + 0.5);
  await compass.click();
  await compass.waitFor({ state: 'detached' });
  await eventually(() => [atlas.camera().bearing, atlas.camera().pitch]).toEqual([0, 0]);
  // What comes under the mouse where the compass was has a tooltip.
  await page.mouse.move(0, 0);
  await atlas.stillMap();
  const { x, y } = await atlas.positionOf(KASHGAR);
  await page.mouse.move(x, y);
  await page.getByRole('tooltip').waitFor();
  expect(await page.getByRole('tooltip').textContent()).toMatch(/^Kashgar/);
});

import type { Browser, Page } from 'playwright-core';
import type { Contestant } from '../contestants';
import { type Figures, named } from '../figures';
import { workDuring } from '../own-work';
import { type Visit, visiting } from '../visit';

/** Seconds that a ride is watched. */
const WATCHED_S = 4;
const START_KM = '560';

/** A ride on the highway with the map going along: what our code and MapLibre take a frame. */
export const measureRide = (browser: Browser, contestant: Contestant): Promise<Figures> =>
  visiting(browser, contestant, { path: `?ride=karakoram-highway&km=${START_KM}` }, async (visit) => {
    await rideOnce(visit.page);
    return named('ride', await rideFrames(visit));
  });

async function rideFrames(visit: Visit): Promise<Figures> {
  const counts = () => visit.page.evaluate(() => window.meter.counts());
  const before = await counts();
  const work = await workDuring(visit, () => rideOnce(visit.page));
  const after = await counts();
  const frames = after.frames - before.frames;
  return {
    'frames drawn': frames,
    'draw calls a frame': (after.draws - before.draws) / frames,
    ...Object.fromEntries(
      Object.entries(work).map(([name, ms]) => [name.replace(',', ' a frame,'), ms / frames]),
    ),
  };
}

/** Rides for a while, and goes back to where it began. */
export async function rideOnce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.waitForTimeout(WATCHED_S * 1000);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Go to a kilometre or a place' });
  await field.fill(START_KM);
  await field.press('Enter');
  await page.waitForTimeout(500);
}

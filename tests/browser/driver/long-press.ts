import type { Page } from 'playwright-core';

/** Rests a finger on a point of the page until something is seen, then lifts it. Needs a visit with `touch`. */
export async function longPress(
  page: Page,
  at: { x: number; y: number },
  seen: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await seen();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

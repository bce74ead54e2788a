import type { Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS_COUNT = 8;

/** Draws one finger over the page, which Playwright's touchscreen cannot. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= STEPS_COUNT; step++) {
    const way = step / STEPS_COUNT;
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way }]);
  }
  await touch('touchEnd', []);
  await session.detach();
}

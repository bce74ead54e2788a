import type { Page } from 'playwright-core';

const STEPS_COUNT = 8;

/** Spreads two fingers around a point, from so many pixels apart to so many, one beside the other. */
export async function pinch(
  page: Page,
  around: { x: number; y: number },
  from: number,
  to: number,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { id: 1, x: around.x - apart / 2, y: around.y },
    { id: 2, x: around.x + apart / 2, y: around.y },
  ];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof fingers>) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', fingers(from));
  for (let step = 1; step <= STEPS_COUNT; step++) {
    await touch('touchMove', fingers(from + ((to - from) * step) / STEPS_COUNT));
  }
  await touch('touchEnd', []);
  await session.detach();
}

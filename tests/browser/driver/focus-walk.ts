import type { Page } from 'playwright-core';

/** What Tab comes to. */
export interface Stop {
  readonly name: string;
  /** Whether nothing of it is seen: it lies off the screen or under something else. */
  readonly hidden: boolean;
}

/**
 * Presses Tab through the page until it begins anew.
 * @param most how many stops there may be; more are an error
 */
export async function walkFocus(page: Page, most = 250): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.collapse(document.body, 0);
    for (const walked of document.querySelectorAll('[data-walked]')) walked.removeAttribute('data-walked');
  });
  const stops: Stop[] = [];
  while (stops.length <= most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab finds more than ${most} stops: ${stops.at(-1)?.name}`);
}

/** null: Tab has left the page, or come back to where it began. */
async function stopHere(): Promise<Stop | null> {
  // The sheet gives way to what has the focus; it has done so when the next picture is drawn.
  for (let pictures = 0; pictures < 2; pictures++) await new Promise(requestAnimationFrame);
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused.hasAttribute('data-walked')) return null;
  focused.setAttribute('data-walked', '');
  const label = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = (x: number, y: number) => focused.contains(document.elementFromPoint(x, y));
  const seen = parts.some((across) =>
    parts.some((down) => isSeen(left + (right - left) * across, top + (bottom - top) * down)),
  );
  return { name: `${focused.tagName} “${label.trim().slice(0, 60)}”`, hidden: !seen };
}

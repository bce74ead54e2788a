import type { Page } from 'playwright-core';

/** A browser's own size of text, in CSS pixels. */
export const USUAL_TEXT_PX = 16;

/** 200 %, as WCAG 1.4.4 has it. */
export const LARGE_TEXT_PX = 32;

/** A reader sets the size of text in the browser, which media queries in `em` see too. Holds from the next resize. */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Of code it is smaller, by as much as browsers have it.
  const fixed = Math.round((pixels * 13) / 16);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed } });
  await session.detach();
}

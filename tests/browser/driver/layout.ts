import type { Page } from 'playwright-core';

/** What can be scrolled sideways, though nothing should: one line each. */
export function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body, body *')]
      .filter((element) => {
        const { overflowX, position } = getComputedStyle(element);
        const clips = overflowX === 'hidden' || overflowX === 'clip';
        const scrolls = element === document.documentElement || (overflowX !== 'visible' && !clips);
        return scrolls && position !== 'fixed' && element.scrollWidth > element.clientWidth + 1;
      })
      .map(
        (element) =>
          `${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`,
      ),
  );
}

/**
 * Buttons, links and fields of less than 24 × 24 CSS pixels, one line each. A field counts with its label; links in
 * running text, whose height is the line's, do not count.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const large = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.round(width) >= least && Math.round(height) >= least;
    };
    const labels = (element: Element) =>
      element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return [...document.querySelectorAll('button, a[href], input, select, summary')]
      .filter(
        (element) => element.checkVisibility() && element.closest('p, blockquote, .skip-links') === null,
      )
      .filter((element) => ![element, ...labels(element)].some(large))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
        return `${element.tagName} “${name}”: ${Math.round(width)} × ${Math.round(height)}`;
      });
  });
}

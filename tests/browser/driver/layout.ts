import type { Page } from 'playwright-core';

/** What can be scrolled sideways, though nothing should but what says so itself, as the tabs do: one line each. */
export function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body, body *')]
      .filter((element) => {
        const { overflowX, position } = getComputedStyle(element);
        const clips = overflowX === 'hidden' || overflowX === 'clip';
        if (element.matches('.tabs')) return false;
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
 * Texts of which a part is cut off, one line each. What scrolls, what only screen readers get, and names on the map and
 * the timeline, which lie where their place or their year is, do not count.
 */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const charts = '.map-canvas, .timeline-lanes';
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isUnseen = (element: HTMLElement) => getComputedStyle(element).clipPath.startsWith('inset(50%');
    const isCut = (element: HTMLElement) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      // What presses or switches something keeps its words inside its border.
      if (element.matches('button, select, summary, label')) return wide || high;
      return (wide && clips(overflowX)) || (high && clips(overflowY));
    };
    return [...document.querySelectorAll<HTMLElement>('main *, #map *, .table-dock *, .dock *, .notices *')]
      .filter(
        (element) => element instanceof HTMLElement && element.checkVisibility({ opacityProperty: true }),
      )
      .filter((element) => element.clientWidth > 2 && element.textContent.trim() !== '')
      .filter((element) => element.closest(charts) === null && !isUnseen(element) && isCut(element))
      .map(
        (element) =>
          `${element.tagName} ${element.className}: ${element.scrollWidth}×${element.scrollHeight} in ${element.clientWidth}×${element.clientHeight}: ${element.textContent.trim().slice(0, 40)}`,
      );
  });
}

/**
 * Buttons, links and fields of less than 24 × 24 CSS pixels, one line each. A field counts with its label; links in
 * running text, whose height is the line's, do not count.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const large = (element: Element) => {
      // A link of which the whole row is a part.
      if (getComputedStyle(element, '::after').position === 'absolute') return true;
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

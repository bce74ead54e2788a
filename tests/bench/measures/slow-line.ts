import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Contestant } from '../contestants';
import type { Figures } from '../figures';
import { visiting } from '../visit';

const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** A first visit over 50 kB a second with 400 ms of latency: when what is there to read and to see. */
export const measureSlowLine = (browser: Browser, contestant: Contestant): Promise<Figures> => {
  let asked: string[] = [];
  const before = async (session: CDPSession) => {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    session.on('Network.responseReceived', ({ response }) => {
      if (!response.fromDiskCache && !response.fromServiceWorker) asked = [...asked, response.url];
    });
  };
  return visiting(
    browser,
    contestant,
    { before, inPage: watchFirstSights },
    async ({ page, idleMs, quietMs }) => ({
      'first contentful paint, ms': await firstPaint(page),
      ...(await page.evaluate(() => window.seen)),
      'atlas:idle, ms': idleMs,
      'all quiet, ms': quietMs,
      'answers for what had been asked for before': asked.length - new Set(asked).size,
    }),
  );
};

declare global {
  interface Window {
    /** When something was first seen, in milliseconds since navigation. */
    seen: Record<string, number>;
  }
}

/** Runs in the page before all else: looks at each frame. All of it must stand in this one function. */
function watchFirstSights(): void {
  const seen: Record<string, number> = {};
  window.seen = seen;
  const [middleX, middleY, leastPx] = [innerWidth * 0.75, innerHeight / 2, innerWidth / 3];
  const isPicture = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const covers = left < middleX && right > middleX && top < middleY && bottom > middleY;
    if (!covers || right - left < leastPx || !element.checkVisibility()) return false;
    return !(element instanceof HTMLImageElement) || (element.complete && element.naturalWidth > 0);
  };
  const isRead = (paragraph: Element) =>
    paragraph.textContent.length > 80 &&
    paragraph.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    paragraph.getBoundingClientRect().top < innerHeight;
  const looks: Record<string, () => boolean> = {
    'story to read, ms': () => [...document.querySelectorAll('p')].filter(isRead).length > 1,
    'picture in the place of the map, ms': () =>
      window.meter.counts().draws > 0 || [...document.querySelectorAll('img, svg')].some(isPicture),
  };
  const look = () => {
    for (const [name, isThere] of Object.entries(looks))
      if (!(name in seen) && isThere()) seen[name] = performance.now();
    if (Object.keys(looks).some((name) => !(name in seen))) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);

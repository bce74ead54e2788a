import type { Browser, Page } from 'playwright-core';
import type { Visit } from './visits';

const SIZE = { width: 1280, height: 800 };
/** A slow machine needs long for a first map, a page that never shows one is told. */
const READY_WITHIN_MS = 60_000;
const SAID_WITHIN_MS = 15_000;

/**
 * Opens views of a site one after the other, with the map in SVG, which any machine draws.
 * @param address of the site, with a slash at the end
 * @returns what is wrong with them, a line each
 */
export async function look(
  browser: Browser,
  address: string,
  visits: readonly Visit[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const visit of visits) {
    const context = await browser.newContext({
      viewport: SIZE,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const complaints = listen(page, address);
    await page.goto(`${address}?map=svg&${visit.query}`);
    const isReady = await happens(
      page.waitForFunction(() => performance.getEntriesByName('atlas:idle', 'mark').length > 0, null, {
        timeout: READY_WITHIN_MS,
      }),
    );
    const faults = isReady ? await faultsOf(page, visit) : ['no map stood still within a minute'];
    found.push(...[...complaints, ...faults].map((fault) => `${visit.name}: ${fault}`));
    await context.close();
  }
  return found;
}

/** Gathers what a page complains of, and what it asks for in vain or of others. */
function listen(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`the console says: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`it threw: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} was answered with ${response.status()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address)) complaints.push(`it asked for ${url}`);
  });
  return complaints;
}

async function faultsOf(page: Page, { says, shows }: Visit): Promise<string[]> {
  // Parts that a view opens may come after the map.
  const isSaid = await happens(page.waitForFunction(isInText, says, { timeout: SAID_WITHIN_MS }));
  const isShown = shows === undefined || (await page.evaluate(isOnMap, shows));
  return [
    ...(isSaid ? [] : [`“${says}” does not stand in it`]),
    ...(isShown ? [] : [`${shows} is not seen on the map`]),
  ];
}

const happens = (event: Promise<unknown>): Promise<boolean> =>
  event.then(
    () => true,
    () => false,
  );

/** Runs in the page. */
function isInText(words: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  return plain(document.querySelector('#app')?.textContent ?? '').includes(plain(words));
}

/** Runs in the page. */
function isOnMap(id: string): boolean {
  return [...document.querySelectorAll(`[data-feature="${CSS.escape(id)}"]`)].some((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  });
}

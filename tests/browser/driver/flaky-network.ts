import type { Page, Route } from 'playwright-core';

/** How a file does not come: not there, a page in its place, a line that breaks, no answer, no JSON. */
export type Fault = 'missing' | 'page' | 'broken' | 'hanging' | 'garbled';

/** What a page asked for, and has not been given. */
export interface FlakyNetwork {
  /** Paths of all files asked for, from the site's root. */
  readonly asked: ReadonlySet<string>;
  /** Those that did not come the first time. */
  readonly failed: ReadonlySet<string>;
}

/**
 * Has each of some files of a site fail the first time that a page asks for it.
 * @param faults taken in turn
 */
export async function flakyNetwork(
  page: Page,
  site: string,
  faults: readonly Fault[],
  fails: (file: string) => boolean,
): Promise<FlakyNetwork> {
  const [asked, failed] = [new Set<string>(), new Set<string>()];
  await page.route(`${site}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    asked.add(file);
    const fault = faults[failed.size % faults.length];
    if (fault === undefined || failed.has(file) || !fails(file)) return route.fallback();
    failed.add(file);
    return answer(route, fault, file);
  });
  return { asked, failed };
}

async function answer(route: Route, fault: Fault, file: string): Promise<void> {
  switch (fault) {
    case 'missing':
      return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
    case 'page':
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Welcome' });
    case 'broken':
      return route.abort('connectionreset');
    case 'hanging':
      return;
    case 'garbled':
      // Whole as to its length, but not what it should be.
      return route.fulfill({ status: 200, contentType: typeOf(file), body: '{"features": [{' });
  }
}

function typeOf(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript';
  return file.endsWith('.css') ? 'text/css' : 'application/json';
}

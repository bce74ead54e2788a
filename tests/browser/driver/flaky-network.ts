import type { Page, Route } from 'playwright-core';

/** How a file does not come: not there, a page in its place, a line that breaks, no answer, no JSON. */
export type Fault = 'missing' | 'page' | 'broken' | 'hanging' | 'garbled';

interface Faults {
  /** The address of the atlas. */
  readonly site: string;
  /** Taken in turn. */
  readonly faults: readonly Fault[];
  readonly isFaulty: (file: string) => boolean;
  readonly onFault: () => void;
}

/**
 * Has each of some files of a site fail the first time that a page asks for it.
 * @returns those that have, by their paths from the site's root
 */
export async function flakyNetwork(
  page: Page,
  { site, faults, isFaulty, onFault }: Faults,
): Promise<ReadonlySet<string>> {
  const failed = new Set<string>();
  await page.route(`${site}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    const fault = faults[failed.size % faults.length];
    if (fault === undefined || failed.has(file) || !isFaulty(file)) return route.fallback();
    // What was fetched before this began may be imported after: in a browser from its cache, which does not hang.
    if (fault === 'hanging' && route.request().resourceType() !== 'fetch') return route.fallback();
    failed.add(file);
    onFault();
    return answer(route, fault, file);
  });
  return failed;
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

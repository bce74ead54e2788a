import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { AtlasPage } from '../browser/driver/atlas-page';
import type { Contestant } from './contestants';
import { installMeter } from './in-page/meter';

/** WebGL in software is slow to stand still on a busy machine. */
const PATIENCE_MS = 180_000;
/** All is quiet when nothing was drawn and no long task ran for this long. */
export const QUIET_MS = 500;

export interface VisitOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What stands after the address. */
  readonly path?: string;
  readonly touch?: boolean;
  /** Whether a service worker may store the atlas, as it may for readers. */
  readonly storing?: boolean;
  /** Runs in the page before all else but the meter. */
  readonly inPage?: () => void;
  /** What is done before the page is asked for. */
  readonly before?: (session: CDPSession) => Promise<unknown>;
}

/** A page of a contestant, open and quiet, with a meter in it. */
export interface Visit {
  readonly contestant: Contestant;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly atlas: AtlasPage;
  readonly session: CDPSession;
  /** Milliseconds from navigation to the mark `atlas:idle`. */
  readonly idleMs: number;
  /** Milliseconds from navigation until all was quiet. */
  readonly quietMs: number;
}

/** A profile without cache, in which pages have a meter. */
export async function newProfile(browser: Browser, options: VisitOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: 'en-GB',
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(installMeter);
  if (options.inPage) await context.addInitScript(options.inPage);
  if (!options.storing)
    await context.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    });
  return context;
}

/** Opens a contestant in a profile, and waits until all is quiet. */
export async function visitIn(
  context: BrowserContext,
  contestant: Contestant,
  { path = '', before }: VisitOptions,
): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await before?.(session);
  const atlas = new AtlasPage(page, contestant.site.address);
  await atlas.open(contestant.site.address + path);
  const idleMs = await atlas.whenIdle();
  if (atlas.complaints.length > 0) throw new Error(atlas.complaints[0]);
  const quietMs = await page.evaluate((stillMs) => window.meter.quiet(stillMs), QUIET_MS);
  return { contestant, context, page, atlas, session, idleMs, quietMs: Math.max(idleMs, quietMs) };
}

/** As {@link visitIn}, in a profile of its own, which is gone when the work is done. */
export async function visiting<Result>(
  browser: Browser,
  contestant: Contestant,
  options: VisitOptions,
  work: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await newProfile(browser, options);
  try {
    return await work(await visitIn(context, contestant, options));
  } finally {
    await context.close();
  }
}

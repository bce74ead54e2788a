import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { inject, type RunnerTestCase } from 'vitest';
import { AtlasPage } from './atlas-page';
import { keepFailure, startTrace } from './failure-record';
import { launchBrowser } from './launch';

/** How a reader comes to the atlas. */
export interface Visit {
  /** The address of the atlas, where it is not the one that is served for all tests. */
  readonly site?: string;
  /** What stands after the site's address: `?feature=gwadar-port#9/25.1/62.3`. */
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Put into the address. */
  readonly theme?: 'light' | 'dark';
  /** Put into the address. */
  readonly lang?: 'en' | 'zh' | 'ur';
  /** Put into the address. The SVG map stands in a fifth of the time that WebGL in software takes. */
  readonly map?: 'svg';
  /** What the machine prefers. */
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  readonly javaScript?: boolean;
  readonly webgl?: boolean;
  /** Whether the browser may store the atlas; else it knows no service workers. */
  readonly storing?: boolean;
}

export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 390, height: 844 };

/** With WebGL and without; each serves all test files of a worker, and ends with it. */
const browsers = new Map<boolean, Promise<Browser>>();
/** Open profiles, and whether each was opened for one test. */
const profiles = new Map<BrowserContext, { readonly isOfOneTest: boolean }>();
/** More than one where they are concurrent. */
let runningTests = 0;

/** Tells that a test begins: what is opened from now on is its own. */
export function beginTest(): void {
  runningTests++;
}

/** Keeps a record of a test that failed, and closes what was opened for it. */
export async function endTest(task: RunnerTestCase): Promise<void> {
  if (task.result?.state === 'fail') await keepFailure(task, profiles.keys());
  runningTests--;
  if (runningTests > 0) return;
  for (const [context, { isOfOneTest }] of profiles) if (isOfOneTest) await context.close();
}

/** Closes what the tests of a file shared. */
export async function endFile(): Promise<void> {
  for (const context of [...profiles.keys()]) await context.close();
}

/**
 * Opens the atlas in a fresh profile and waits until its map stands still (without script: until it is loaded).
 * What a test or its `beforeEach` opens is closed at the end of the test, what `beforeAll` opens at the end of the file.
 */
export async function openAtlas(visit: Visit = {}): Promise<AtlasPage> {
  if (visit.javaScript === false) return openPage(visit);
  const atlas = await newPage(visit);
  await atlas.open(addressOf(visit));
  return atlas;
}

/** Opens a page that has no map, in a fresh profile. */
export async function openPage(visit: Visit): Promise<AtlasPage> {
  const atlas = await newPage(visit);
  await atlas.page.goto(addressOf(visit));
  return atlas;
}

async function newPage(visit: Visit): Promise<AtlasPage> {
  const site = visit.site ?? inject('site');
  const context = await (await browser(visit.webgl ?? visit.map !== 'svg')).newContext(contextOptions(visit));
  profiles.set(context, { isOfOneTest: runningTests > 0 });
  context.on('close', () => profiles.delete(context));
  context.setDefaultTimeout(40_000);
  await startTrace(context);
  if (!visit.storing) await context.addInitScript(forgetServiceWorkers);
  return new AtlasPage(await context.newPage(), site);
}

/** A worker that stores all files would only slow the tests of other things down. */
function forgetServiceWorkers(): void {
  delete (Navigator.prototype as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
}

async function browser(webgl: boolean): Promise<Browser> {
  const running = browsers.get(webgl) ?? launchBrowser({ webgl });
  browsers.set(webgl, running);
  if ((await running).isConnected()) return running;
  browsers.delete(webgl);
  return browser(webgl);
}

function contextOptions(visit: Visit): BrowserContextOptions {
  return {
    viewport: visit.viewport ?? WIDE,
    locale: visit.locale ?? 'en-GB',
    colorScheme: visit.colorScheme ?? 'light',
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: visit.javaScript ?? true,
    hasTouch: visit.touch ?? false,
  };
}

function addressOf({ site = inject('site'), path = '', theme, lang, map }: Visit): string {
  const address = new URL(path, site);
  if (theme) address.searchParams.set('theme', theme);
  if (lang) address.searchParams.set('lang', lang);
  if (map) address.searchParams.set('map', map);
  return address.href;
}

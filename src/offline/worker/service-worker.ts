import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cacheNames } from '../cache-names';
import { type FailureReport, parseRequest, type StoreAnswer, type WorkerFailure } from '../worker-message';
import { StoredAreas } from './stored-areas';
import { StoredFonts } from './stored-fonts';

/*
 * Stores one build of the atlas and answers from it, so that all its files always belong together. A new build is
 * stored beside the old one, file by file where something changed, and waits until the reader wants it or no page is
 * open; if anything is missing, it is given up and the old one stays.
 */

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const names = cacheNames(scope);
const areas = new StoredAreas(names.areas, scope, AREA_FILES);
const fonts = new StoredFonts(names.fonts, scope, FONT_FILES);

const files = new PrecacheController({
  cacheName: names.files,
  // After the reader has removed all that was stored, nothing is stored by the way.
  fallbackToNetwork: false,
  // What the reader waits for goes first.
  plugins: [{ requestWillFetch: async ({ request }) => new Request(request, { priority: 'low' }) }],
});
files.addToCacheList(STORED_FILES.map(({ url, ...file }) => ({ ...file, url: new URL(url, scope).href })));

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));
worker.addEventListener('message', (event) => event.waitUntil(answer(event)));

// A view is in the search of an address; the file is the same for all.
const stored = new PrecacheRoute(files, {
  directoryIndex: 'index.html',
  cleanURLs: false,
  ignoreURLParametersMatching: [/./],
});
stored.setCatchHandler({ handle: ({ request }) => fetch(request) });
registerRoute(stored);
registerRoute(({ url }) => areas.has(url.href), areaOf);
registerRoute(({ url }) => url.href.startsWith(new URL('assets/', scope).href), assetOf);
registerRoute(({ request }) => request.mode === 'navigate', pageOf);

async function install(event: ExtendableEvent): Promise<void> {
  try {
    await files.install(event);
    await fonts.renew();
  } catch (error) {
    const report: FailureReport = { type: 'storing-failed', why: reasonOf(error) };
    for (const page of await pages()) page.postMessage(report);
    throw error;
  }
}

/** Stores what is not there, long after the installing: all of it, where the reader had it removed. */
async function complete(event: ExtendableEvent, fontsShown: readonly string[]): Promise<StoreAnswer> {
  const waitUntil = (promise: Promise<unknown>) => event.waitUntil(promise);
  try {
    await files.install(Object.assign(new Event('install'), { waitUntil }));
    await fonts.store(fontsShown);
    return { failure: null };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

const reasonOf = (error: unknown): WorkerFailure =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'network';

/** Pages that still show the version before go on finding its files; else these are deleted. */
async function takeOver(event: ExtendableEvent): Promise<void> {
  if ((await pages()).length <= 1) {
    await files.activate(event);
    await fonts.deleteOld();
    await areas.deleteOld();
  }
  await worker.clients.claim();
}

const pages = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function answer(event: ExtendableMessageEvent): Promise<void> {
  const request = parseRequest(event.data);
  switch (request?.type) {
    case 'use-now':
      return worker.skipWaiting();
    case 'store': {
      const done = await complete(event, request.fonts);
      for (const port of event.ports) port.postMessage(done);
    }
  }
}

/** A font, or a file of the version before, which an open page may still ask for. */
async function assetOf({ request, event }: { request: Request; event: ExtendableEvent }): Promise<Response> {
  if (request.url.endsWith('.woff2')) event.waitUntil(storeFont(request.url));
  return (await caches.match(request)) ?? fetch(request);
}

/** The streets of an area, which are stored when they are looked at. */
async function areaOf({ request }: { request: Request }): Promise<Response> {
  return areas.answer(request, { mayStore: await caches.has(names.files) });
}

/** Not after the reader has removed all that was stored, though this worker goes on until the page is left. */
async function storeFont(url: string): Promise<void> {
  if (await caches.has(names.files)) await fonts.store([url]);
}

/** A page that is not stored; without a network, the atlas itself. */
async function pageOf({ request, url }: { request: Request; url: URL }): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof TypeError) return Response.redirect(`${scope}${url.search}`);
    throw error;
  }
}

import { type Site, serve } from '../../../tools/serve/site';
import { readSite, type SiteFile, type SiteFiles } from '../../../tools/serve/site-files';
import { siteHandler } from '../../../tools/serve/site-handler';

const WATCH = 'watch.js';

/**
 * Serves a built site with a script before all others in each page, which keeps what a console would show: not every
 * driver hands the console over. The site's own policy lets it run, as it comes from the same host.
 */
export async function serveWatched(built: string): Promise<Site> {
  const files = [...(await readSite(built))].map(([path, file]): [string, SiteFile] => [
    path,
    watched(path, file),
  ]);
  const script = `(${watch})()`;
  const all: SiteFiles = new Map([
    ...files,
    [WATCH, fileOf(script, { type: 'text/javascript;charset=utf-8', modified: new Date(0) })],
  ]);
  return serve(siteHandler(all));
}

function watched(path: string, file: SiteFile): SiteFile {
  if (!path.endsWith('.html')) return file;
  const root = '../'.repeat(path.split('/').length - 1);
  const page = file.plain.body.toString();
  const changed = page.replace('<head>', `<head><script src="${root}${WATCH}"></script>`);
  if (changed === page) throw new Error(`${path} has no <head>`);
  return fileOf(changed, file);
}

function fileOf(text: string, { type, modified }: Pick<SiteFile, 'type' | 'modified'>): SiteFile {
  const body = Buffer.from(text);
  return { type, modified, plain: { body, etag: `"${body.length}"` }, compressed: {} };
}

/** Runs in the page. */
function watch(): void {
  const complaints: string[] = [];
  window.complaints = complaints;
  // A worker that stores all files would only slow the suite down.
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  for (const level of ['error', 'warn'] as const) {
    const log = console[level];
    console[level] = (...told: unknown[]) => {
      complaints.push(`${level}: ${told.map(String).join(' ')}`);
      log.apply(console, told);
    };
  }
  const onError = (event: Event) => {
    const { target } = event;
    if (event instanceof ErrorEvent) complaints.push(`error: ${event.message} in ${event.filename}`);
    // Firefox says so of a module that a script has asked for already, and runs it all the same.
    else if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
    else if (target instanceof Element) complaints.push(`not loaded: ${target.outerHTML.slice(0, 200)}`);
  };
  // What does not load says so to the element alone, on the way down.
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
}

declare global {
  interface Window {
    /** What the page complained of since it was opened. */
    complaints: string[];
  }
}

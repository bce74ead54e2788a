import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, inject } from 'vitest';
import { readSite } from '../../../tools/serve/site-files';
import { siteHandler } from '../../../tools/serve/site-handler';

/** How a host fails to deliver a file: it is not there, the host is in trouble, the line breaks in the middle. */
type Fault = 'missing' | 'failing' | 'cut';

/** Files that a host serves in place of the built ones, by their path from the site's root. */
type Changes = Readonly<Record<string, string | { readonly fault: Fault }>>;

/** A static host whose files change while pages are open. */
export interface ChangingHost {
  /** Of the atlas. */
  readonly address: string;
  publish(changes: Changes): void;
  /** Whether it answers at all. */
  setReachable(reachable: boolean): void;
  /** Paths asked for so far, from the site's root. */
  readonly asked: readonly string[];
}

interface Options {
  /** Of the atlas on its host, with slashes at both ends. */
  readonly path: string;
  /** Of a file, by its address from the site's root; none: as hosts have it where nothing can be set. */
  readonly headers?: (address: string) => Readonly<Record<string, string>>;
}

/** Serves the built site; ends with the file. */
export async function changingHost({ path, headers = () => ({}) }: Options): Promise<ChangingHost> {
  const serve = siteHandler(await readSite(inject('built')), headers);
  const asked: string[] = [];
  let changes: Changes = {};
  let reachable = true;
  const server = createServer((request, response) => {
    if (!reachable) return void request.socket.destroy();
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(path.length) || 'index.html';
    asked.push(file);
    if (!request.url?.startsWith(path)) return void response.writeHead(404).end();
    for (const [name, value] of Object.entries(headers(`/${file}`))) response.setHeader(name, value);
    const change = changes[file];
    if (typeof change === 'object') return fail(response, change.fault);
    if (change !== undefined) return void response.setHeader('Content-Type', typeOf(file)).end(change);
    request.url = request.url.slice(path.length - 1);
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  afterAll(() => {
    server.close();
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    publish: (next) => {
      changes = next;
    },
    setReachable: (next) => {
      reachable = next;
      if (!next) server.closeAllConnections();
    },
    asked,
  };
}

function fail(response: ServerResponse, fault: Fault): void {
  switch (fault) {
    case 'missing':
      response.writeHead(404).end('Not found');
      break;
    case 'failing':
      response.writeHead(500).end('Out of order');
      break;
    case 'cut':
      response.writeHead(200, { 'Content-Length': 1000 }).write('{', () => response.destroy());
  }
}

function typeOf(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript';
  return file.endsWith('.json') ? 'application/json' : 'text/html';
}

/**
 * The files in which a next build of the atlas differs: the page with a mark in it, the published claims, and the
 * service worker.
 */
export async function nextBuild(mark: string) {
  const read = (file: string) => readFile(`${inject('built')}/${file}`, 'utf8');
  const page = (await read('index.html')).replace('<head>', `<head><meta name="build" content="${mark}">`);
  const claims = `${await read(CLAIMS)} \n`;
  const worker = withFile(await read('service-worker.js'), 'index.html', page);
  return {
    'index.html': page,
    [CLAIMS]: claims,
    'service-worker.js': withFile(worker, CLAIMS, claims),
  };
}

/** A file of every build. */
export const CLAIMS = 'geo/claims.json';

/** A service worker that knows another file under an address than before. */
function withFile(worker: string, file: string, content: string): string {
  const hash = createHash('sha256').update(content);
  const known = new RegExp(
    `(url:[\`"]${file.replaceAll('.', '\\.')}[\`"],revision:[\`"])\\w+([\`"],integrity:[\`"])[^\`"]+`,
  );
  const revised = worker.replace(
    known,
    (_, before, between) =>
      `${before}${hash.copy().digest('hex')}${between}sha256-${hash.copy().digest('base64')}`,
  );
  if (revised === worker) throw new Error(`the service worker does not know ${file}`);
  return revised;
}

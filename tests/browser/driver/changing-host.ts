import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { afterAll } from 'vitest';

/** Files that a host serves in place of the built ones, by their path from the site's root; null: not there. */
type Changes = Readonly<Record<string, string | null>>;

/** A static host whose files change while pages are open. */
export interface ChangingHost {
  /** Of the atlas, below a path as on a host of many sites. */
  readonly address: string;
  publish(changes: Changes): void;
  /** Paths asked for so far that are not there. */
  readonly missed: readonly string[];
}

const PATH = '/some/where/';

/** Serves the built site; ends with the file. */
export async function changingHost(): Promise<ChangingHost> {
  const serve = sirv('dist', { dev: false });
  const missed: string[] = [];
  let changes: Changes = {};
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(PATH.length);
    const refuse = () => {
      missed.push(path);
      response.writeHead(404).end();
    };
    const changed = changes[path === '' ? 'index.html' : path];
    if (!request.url?.startsWith(PATH) || changed === null) return refuse();
    if (changed !== undefined) {
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'Content-Type': type }).end(changed);
      return;
    }
    request.url = request.url.slice(PATH.length - 1);
    serve(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  afterAll(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const publish = (next: Changes) => {
    changes = next;
  };
  return { address: `http://localhost:${port}${PATH}`, publish, missed };
}

/** The files in which a next build of the atlas differs: the page with a mark in it, and the service worker. */
export async function nextBuild(
  mark: string,
): Promise<{ 'index.html': string; 'service-worker.js': string }> {
  const [page, worker] = await Promise.all([
    readFile('dist/index.html', 'utf8'),
    readFile('dist/service-worker.js', 'utf8'),
  ]);
  const revised = worker.replace(/(url:[`"]index\.html[`"],revision:[`"])\w+/, `$1${mark}`);
  if (revised === worker) throw new Error('the service worker does not know index.html');
  return {
    'index.html': page.replace('<head>', `<head><meta name="build" content="${mark}">`),
    'service-worker.js': revised,
  };
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { afterAll } from 'vitest';

/** Files that a host serves in place of the built ones, by their path from the site's root; null: not there. */
type Changes = Readonly<Record<string, string | null>>;

/** A static host whose files change while pages are open. */
export interface ChangingHost {
  /** Of the atlas. */
  readonly address: string;
  publish(changes: Changes): void;
  /** Whether it answers at all. */
  setReachable(reachable: boolean): void;
  /** Paths asked for so far that are not there. */
  readonly missed: readonly string[];
}

interface Options {
  /** Of the atlas on its host, with slashes at both ends. */
  readonly path: string;
  /** Of a file, by its address from the site's root; none: as hosts have it where nothing can be set. */
  readonly headers?: (address: string) => Readonly<Record<string, string>>;
}

/** Serves the built site; ends with the file. */
export async function changingHost({ path, headers = () => ({}) }: Options): Promise<ChangingHost> {
  const serve = sirv('dist', { dev: false });
  const missed: string[] = [];
  let changes: Changes = {};
  let reachable = true;
  const server = createServer((request, response) => {
    if (!reachable) return void request.socket.destroy();
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(path.length) || 'index.html';
    const refuse = () => {
      missed.push(file);
      response.writeHead(404).end();
    };
    const changed = changes[file];
    if (!request.url?.startsWith(path) || changed === null) return refuse();
    for (const [name, value] of Object.entries(headers(`/${file}`))) response.setHeader(name, value);
    if (changed !== undefined) {
      const type = file.endsWith('.js') ? 'text/javascript' : 'text/html';
      return void response.writeHead(200, { 'Content-Type': type }).end(changed);
    }
    request.url = request.url.slice(path.length - 1);
    serve(request, response, refuse);
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
    },
    missed,
  };
}

/** The files in which a next build of the atlas differs: the page with a mark in it, and the service worker. */
export async function nextBuild(
  mark: string,
): Promise<{ 'index.html': string; 'service-worker.js': string }> {
  const [page, worker] = await Promise.all([
    readFile('dist/index.html', 'utf8'),
    readFile('dist/service-worker.js', 'utf8'),
  ]);
  return {
    'index.html': page.replace('<head>', `<head><meta name="build" content="${mark}">`),
    'service-worker.js': withRevision(worker, 'index.html', mark),
  };
}

/** A service worker for which a file is another one than before. */
export function withRevision(worker: string, file: string, revision: string): string {
  const revised = worker.replace(
    new RegExp(`(url:[\`"]${file.replaceAll('.', '\\.')}[\`"],revision:[\`"])\\w+`),
    `$1${revision}`,
  );
  if (revised === worker) throw new Error(`the service worker does not know ${file}`);
  return revised;
}

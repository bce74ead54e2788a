import { createServer, type RequestListener } from 'node:http';
import { resolve } from 'node:path';
import { build, type LogLevel, mergeConfig } from 'vite';
import { type Endpoint, listenFrom } from './listen';
import { siteConfig } from './site-config';
import { readSite } from './site-files';
import { siteHandler } from './site-handler';

/** A running server of the built site. */
export interface Site {
  /** With a slash at the end, as in `http://localhost:4173/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds into a folder of its own, which is emptied first; errors stop it, chatter does not show. */
export async function buildSite(outDir: string, logLevel: LogLevel = 'warn'): Promise<void> {
  await build(
    mergeConfig(await siteConfig('build'), {
      logLevel,
      build: { outDir: resolve(outDir), emptyOutDir: true },
    }),
  );
}

/** Serves a built site as it is now, whatever becomes of its folder, from the first free port on. */
export async function serveSite(folder: string, endpoint: Partial<Endpoint> = {}): Promise<Site> {
  return serve(siteHandler(await readSite(folder)), endpoint);
}

/** Runs a server that answers each request or fails it alone. */
export async function serve(
  handler: RequestListener,
  { port = 0, host = 'localhost', onBusy = () => {} }: Partial<Endpoint> = {},
): Promise<Site> {
  const server = createServer((request, response) => {
    try {
      handler(request, response);
    } catch (error) {
      console.error(`${request.method} ${request.url}:`, error);
      response.destroy();
    }
  });
  const found = await listenFrom(server, { port, host, onBusy });
  // A machine that is out of sockets refuses a connection; the others go on.
  server.on('error', (error) => console.error(`A connection failed: ${error.message}`));
  return { address: `http://${nameOf(host)}:${found}/`, close: () => close(server) };
}

/** What a browser on this machine calls a host that a server listens on. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => (error ? failed(error) : done()));
    server.closeAllConnections();
  });
}

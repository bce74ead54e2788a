import { createServer, type Server } from 'node:net';

/** Where to listen. */
export interface Endpoint {
  /** The first that is tried; 0: any. */
  readonly port: number;
  readonly host: string;
  /** Is told of each port that is passed by. */
  readonly onBusy?: (busy: number, next: number) => void;
}

const LOOPBACKS = ['127.0.0.1', '::1'] as const;
/** The highest port there is. */
export const MAX_PORT = 65_535;
const MOST_TRIES_COUNT = 50;

/**
 * Listens on the first port from a wanted one on that nobody else has.
 * @returns the port
 */
export async function listenFrom(server: Server, { port: wanted, host, onBusy }: Endpoint): Promise<number> {
  const last = Math.min(wanted + MOST_TRIES_COUNT - 1, MAX_PORT);
  for (let port = wanted; port <= last; port++) {
    // "localhost" is both loopback addresses to a browser, but only one of them to listen on.
    const probes = host === 'localhost' ? LOOPBACKS : [];
    if ((await areFree(port, probes)) && (await listen(server, port, host))) return portOf(server);
    if (port < last) onBusy?.(port, port + 1);
  }
  throw new Error(`no free port from ${wanted} to ${last}`);
}

async function areFree(port: number, hosts: readonly string[]): Promise<boolean> {
  for (const host of hosts) {
    const probe = createServer();
    // Errors other than a busy port, such as a machine without IPv6, are for the real server to meet.
    const isFree = await listen(probe, port, host).catch(() => true);
    if (!isFree) return false;
    await new Promise((resolve) => probe.close(resolve));
  }
  return true;
}

/**
 * @returns false where the port is busy
 * @throws where it cannot be had for another reason
 */
function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (isBusy(error)) resolve(false);
      else reject(new Error(`cannot listen on port ${port} of ${host}: ${error.message}`, { cause: error }));
    };
    server.once('error', onError);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/** Windows keeps ranges of ports for itself, and calls that forbidden. */
function isBusy({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EADDRINUSE' || (code === 'EACCES' && process.platform === 'win32');
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

import { createServer } from 'node:net';

const HOSTS = ['127.0.0.1', '::1'] as const;
const TRIES = 50;

/** The first port from `wanted` on that nobody listens to, on either loopback address. Tells `onBusy` of each step. */
export async function freePort(
  wanted: number,
  onBusy: (busy: number, next: number) => void = () => {},
): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port++) {
    if (await isFree(port)) return port;
    onBusy(port, port + 1);
  }
  throw new Error(`no free port from ${wanted} to ${wanted + TRIES - 1}`);
}

async function isFree(port: number): Promise<boolean> {
  for (const host of HOSTS) {
    const code = await listenError(port, host);
    if (code === 'EADDRINUSE' || code === 'EACCES') return false;
  }
  return true;
}

/** Other errors, such as a machine without IPv6, say nothing about the port. */
function listenError(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

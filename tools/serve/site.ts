import { build, preview } from 'vite';

/** A running server of the built site. */
export interface Site {
  /** With a slash at the end, as in `http://localhost:4173/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds `dist/`; errors stop it, chatter does not show. */
export async function buildSite(): Promise<void> {
  await build({ configLoader: 'runner', logLevel: 'warn' });
}

/** Serves a built site on a port that is known to be free. */
export async function serveSite(port: number, outDir = 'dist'): Promise<Site> {
  const server = await preview({
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir },
    preview: { host: 'localhost', port, strictPort: true, open: false },
  });
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

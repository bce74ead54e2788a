import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../../tools/serve/free-port';
import { serveSite } from '../../../tools/serve/site';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built atlas, with a slash at the end. */
    readonly site: string;
  }
}

/**
 * Builds the atlas and serves it for all browser tests, as `npm start` does. `ATLAS_SKIP_BUILD=1` takes the `dist/`
 * that is there.
 */
export default async function serveForTests(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.ATLAS_SKIP_BUILD !== '1' || !existsSync('dist/index.html')) build();
  const site = await serveSite(await freePort(4300));
  project.provide('site', site.address);
  return site.close;
}

/** In a process of its own: under Vitest, Vite would build for `NODE_ENV=test`. */
function build(): void {
  const { NODE_ENV: _test, ...env } = process.env;
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env,
  });
  if (status !== 0) throw new Error(`the build failed with status ${status}`);
}

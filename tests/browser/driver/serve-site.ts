import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../../tools/serve/site';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built atlas, with a slash at the end. */
    readonly site: string;
    /** The folder that it was built into. */
    readonly built: string;
  }
}

const CACHE = resolve('node_modules/.cache/atlas');
/** What the last run of the tests built. */
const LAST = `${CACHE}/tests`;

/**
 * Builds the atlas into a folder of its own, so that nobody's `dist/` is touched, and serves it for all browser tests,
 * as `npm start` does. `ATLAS_SKIP_BUILD=1` takes what was built last, by a run of these tests or by `npm run build`.
 */
export default async function serveForTests(project: TestProject): Promise<() => Promise<void>> {
  const last = process.env.ATLAS_SKIP_BUILD === '1' ? lastBuild() : undefined;
  const built = last ?? build();
  const site = await serveSite(built, { port: 4300 });
  project.provide('site', site.address);
  project.provide('built', built);
  return async () => {
    await site.close();
    if (last === undefined) keepAsLast(built);
  };
}

function lastBuild(): string | undefined {
  const age = (folder: string) => statSync(`${folder}/index.html`).mtimeMs;
  const [newest] = [LAST, resolve('dist')]
    .filter((folder) => existsSync(`${folder}/index.html`))
    .sort((one, other) => age(other) - age(one));
  return newest;
}

/** In a process of its own, since Vitest has its own idea of how things are built. */
function build(): string {
  const outDir = `${CACHE}/tests-${process.pid}`;
  mkdirSync(CACHE, { recursive: true });
  const command = ['run', '--silent', 'build', '--', '--outDir', outDir];
  const { status } = spawnSync('npm', command, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    rmSync(outDir, { recursive: true, force: true });
    throw new Error(`the build failed with status ${status}`);
  }
  return outDir;
}

/** Another run that goes on beside this one has a folder of its own. */
function keepAsLast(built: string): void {
  rmSync(LAST, { recursive: true, force: true });
  renameSync(built, LAST);
}

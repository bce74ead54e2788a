import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { readAtlas } from '../../tools/atlas/read-atlas';
import { atlasFolder } from '../../tools/code/atlas-folder';
import { serveSite } from '../../tools/serve/site';
import { launchBrowser } from '../browser/driver/launch';
import { look } from './look';
import { visitsOf } from './visits';

/*
 * Builds an atlas and looks at it: `npm run smoke -- --atlas DIR`. Exit code 0: nothing was wrong; 1: something was, or
 * it does not build; 2: no browser could be started, so that nothing was looked at.
 */

process.exitCode = await main();

async function main(): Promise<number> {
  const browser = await launchBrowser({ webgl: false }).catch((error: unknown) => {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    console.error(
      `Not run: no browser could be started (${reason}). ATLAS_BROWSER=/path/to/browser names one.`,
    );
    return null;
  });
  if (browser === null) return 2;
  try {
    return await smoke(browser);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await browser.close();
  }
}

async function smoke(browser: Browser): Promise<number> {
  const folder = atlasFolder();
  const built = await mkdtemp(join(tmpdir(), 'smoke-'));
  try {
    const command = ['tools/run.mjs', 'tests/atlases/build-site.ts', '--atlas', folder, built];
    await promisify(execFile)(process.execPath, command);
    const visits = visitsOf(await readAtlas(folder));
    const site = await serveSite(built, { port: 4700 });
    const faults = await look(browser, site.address, visits).finally(() => site.close());
    for (const fault of faults) console.error(fault);
    const count = `${visits.length} views: ${visits.map(({ name }) => name).join(', ')}`;
    console.log(faults.length === 0 ? `Nothing is wrong in ${count}` : `${faults.length} faults in ${count}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await rm(built, { recursive: true });
  }
}

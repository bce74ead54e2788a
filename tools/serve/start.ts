import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST } from '../../src/content/manifest';
import { atlasFolder } from '../code/atlas-folder';
import { buildSite, serveSite } from './site';
import { startOptions } from './start-options';
import { titleWritten } from './title-written';

try {
  const options = startOptions(process.argv.slice(2), process.env);
  // Each start builds for itself, so that neither another one nor `npm run build` takes its files away.
  const folder = await mkdtemp(join(tmpdir(), `${MANIFEST.name}-`));
  forgetWhenStopped(folder);
  await buildSite(folder);
  const site = await serveSite(folder, {
    ...options,
    onBusy: (busy, next) => console.log(`Port ${busy} is busy; using ${next}.`),
  });
  rmSync(folder, { recursive: true });
  console.log(`${await titleWritten(atlasFolder())}: ${site.address}`);
} catch (error) {
  console.error(withoutStack(error instanceof Error ? error.message : String(error)));
  process.exit(1);
}

/** Takes the folder along, however the process ends while it can act at all. */
function forgetWhenStopped(folder: string): void {
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', forget);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      forget();
      // Ends at once, as it would unheard; an orderly exit would wait for the threads of the build.
      process.kill(process.pid, signal);
    });
}

/** Vite puts the stack into the message. */
function withoutStack(message: string): string {
  return message.replace(/^\s+at .*$/gm, '').trim();
}

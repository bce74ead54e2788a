import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Editors write a file in several steps; so long is waited for the last. */
const SETTLED_AFTER_MS = 150;

/**
 * Runs the check anew after each change of a folder: in a process of its own, since a change of `atlas.json` is a change
 * of all that was started with it.
 * @param args those of the check
 * @returns when the watch ends, which it does with the process
 */
export async function watchFolder(folder: string, args: readonly string[]): Promise<number> {
  let changes = 0;
  let wake = () => {};
  watch(folder, { recursive: true }, (_event, file) => {
    // What the check writes itself, and what editors keep for themselves.
    if (/(?:^|[\\/])\.|~$/.test(file ?? '')) return;
    changes += 1;
    wake();
  });
  for (;;) {
    const seen = changes;
    await check(folder, args);
    process.stdout.write(`Waiting for changes in ${folder} …\n`);
    if (changes === seen) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    await wait(SETTLED_AFTER_MS);
  }
}

function check(folder: string, args: readonly string[]): Promise<void> {
  const command = ['tools/run.mjs', 'tools/atlas/geo-check.ts', '--atlas', folder, ...args];
  return new Promise((resolve) => {
    spawn(process.execPath, command, { stdio: 'inherit' }).on('close', () => resolve());
  });
}

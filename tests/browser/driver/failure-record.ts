import { basename, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { RunnerTestCase } from 'vitest';

/** Where traces and pictures of failed tests are kept; git ignores it. */
export const FAILURES_FOLDER = resolve(process.env.ATLAS_FAILURES ?? 'test-failures');

/** How long a page may take to be pictured: one that hangs must not hold up the tests. */
const PICTURE_MS = 5000;

/**
 * Records what is done in a profile and what its pages ask for and complain of. With `ATLAS_SNAPSHOTS=1` the pages are
 * kept too, as they are before and after each step, which takes three times as long in tests of many steps.
 */
export async function startTrace(context: BrowserContext): Promise<void> {
  await context.tracing.start({ snapshots: process.env.ATLAS_SNAPSHOTS === '1' });
}

/**
 * Keeps a trace of each profile and a picture of each of its pages, and prints where they are.
 * `npx playwright-core show-trace FILE` shows a trace.
 */
export async function keepFailure(
  { name, file }: Pick<RunnerTestCase, 'name' | 'file'>,
  contexts: Iterable<BrowserContext>,
): Promise<void> {
  const test = `${basename(file.name, '.test.ts')} ${name}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  for (const [index, context] of [...contexts].entries()) {
    const path = `${FAILURES_FOLDER}/${test}-${index + 1}`;
    for (const [at, page] of context.pages().entries())
      await kept(`${path}-${at + 1}.png`, (picture) =>
        page.screenshot({ path: picture, timeout: PICTURE_MS }),
      );
    await kept(`${path}.zip`, (trace) => context.tracing.stop({ path: trace }));
    // Others may share the profile.
    await startTrace(context).catch(() => {});
  }
}

/** A record that cannot be kept is told of, and fails nothing. */
async function kept(path: string, keep: (path: string) => Promise<unknown>): Promise<void> {
  const problem = await keep(path).then(
    () => undefined,
    (error: unknown) => String(error).split('\n')[0],
  );
  console.log(problem === undefined ? `kept ${path}` : `not kept: ${path}: ${problem}`);
}

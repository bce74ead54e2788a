import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** What a run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The closing line of every test run. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Ends a Vitest run with `N passed, N failed`. Where `ATLAS_TALLY` names a file, the tally goes there instead, for a
 * run that is one step of several.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tally = tallyOf(modules, unhandled.length);
    for (const name of passedOnRetry(modules)) console.log(`passed only when tried again: ${name}`);
    const file = process.env.ATLAS_TALLY;
    if (file) writeFileSync(file, JSON.stringify(tally));
    else process.once('exit', () => console.log(tallyLine(tally)));
  }
}

/** A file that does not load, a suite whose hook fails and an error outside all tests count as failures. */
function tallyOf(modules: readonly TestModule[], unhandled: number): Tally {
  const tally = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    tally.failed += module.errors().length;
    for (const suite of module.children.allSuites()) tally.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') tally.passed++;
      else if (state === 'skipped') tally.skipped++;
      else tally.failed++;
    }
  }
  return tally;
}

function passedOnRetry(modules: readonly TestModule[]): string[] {
  return modules.flatMap(({ relativeModuleId, children }) =>
    [...children.allTests()]
      .filter((test) => test.diagnostic()?.flaky)
      .map(({ fullName }) => `${relativeModuleId} > ${fullName}`),
  );
}

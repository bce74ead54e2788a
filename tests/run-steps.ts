import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Tally, tallyLine } from './reporter';

/** A step that is not Vitest counts as one test. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  types: ['tsc'],
  lint: ['biome', 'check', '--error-on-warnings'],
  unused: ['knip'],
  unit: ['vitest', 'run', '--project', 'unit'],
  content: ['vitest', 'run', '--project', 'content', '--project', 'river', '--project', 'three-points'],
  browser: ['vitest', 'run', '--project', 'browser'],
  browsers: ['vitest', 'run', '--project', 'browsers'],
};

const folder = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
const tallies = process.argv.slice(2).map(runStep);
rmSync(folder, { recursive: true });

const total = tallies.reduce((sum, tally) => ({
  passed: sum.passed + tally.passed,
  failed: sum.failed + tally.failed,
  skipped: sum.skipped + tally.skipped,
}));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${tallyLine(total)}`);

/** Runs one step to its end, whatever the steps before it came to. */
function runStep(name: string): Tally {
  const [command, ...args] = STEPS[name] ?? [];
  if (!command) throw new Error(`no step "${name}"; steps: ${Object.keys(STEPS).join(', ')}`);
  console.log(`\n── ${name}: ${command} ${args.join(' ')}`);
  const started = performance.now();
  const tallyFile = join(folder, name);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Each project of Vitest would say again what a later version of Vite will ask of its configuration.
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...process.env, ATLAS_TALLY: tallyFile },
  });
  const tally = command === 'vitest' ? readTally(tallyFile, status) : single(status === 0);
  console.log(`── ${name}: ${tallyLine(tally)} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return tally;
}

/** A run that ended badly is a failure even where it counted none, or could not count. */
function readTally(file: string, status: number | null): Tally {
  try {
    const tally: Tally = JSON.parse(readFileSync(file, 'utf8'));
    return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch (error) {
    console.error(`no tally of the run: ${error instanceof Error ? error.message : error}`);
    return single(false);
  }
}

function single(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

/** Each run of the command is a Node of its own. */
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'river-'));
cpSync('tests/fixtures/atlases/river', folder, { recursive: true });

afterAll(() => rmSync(folder, { recursive: true }));

const COMMAND = ['tools/run.mjs', 'tools/atlas/geo-check.ts', '--atlas', folder];

function run(...args: readonly string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [...COMMAND, ...args], (error, stdout) => {
      done({ code: error === null ? 0 : Number(error.code), stdout });
    });
  });
}

test('--json prints a list and nothing else; --strict makes an error of what is let through else', async () => {
  const { code, stdout } = await run('--json');
  const rows: { severity: string; file: string }[] = JSON.parse(stdout);
  expect(rows.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  expect(rows[0]?.file.endsWith('/languages/de/interface.json')).toBe(true);
  expect(code).toBe(0);
  expect(await run('--strict')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(': 2 errors, 0 warnings'),
  });
});

test('--watch checks again when a file has changed', async () => {
  const watching = spawn(process.execPath, [...COMMAND, '--watch'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await printed(watching, /0 errors, 2 warnings\n.*Waiting/s);
    const again = printed(watching, /02-die-stufe\.md.*: \d errors?, \d warnings\n.*Waiting/s);
    appendFileSync(join(folder, 'languages/de/story/02-die-stufe.md'), '\n[Nichts](feature:nirgends)\n');
    await again;
  } finally {
    watching.kill();
  }
});

/** Waits until a process has printed a text since now. */
function printed({ stdout }: ChildProcess, pattern: RegExp): Promise<void> {
  return new Promise((done, failed) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += chunk;
      if (!pattern.test(text)) return;
      stdout?.off('data', read);
      done();
    };
    stdout?.on('data', read).on('end', () => failed(new Error(`It ended after: ${text}`)));
  });
}

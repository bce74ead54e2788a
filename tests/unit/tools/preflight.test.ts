import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, scripts } from '../../../package.json';

interface Case {
  /** Of the folder that the project lies in. */
  readonly name: string;
  readonly version: string;
}

const RIGHT = ['v20.19.0', 'v20.20.2', 'v22.12.0', 'v22.20.1', 'v24.0.0', 'v26.1.0'];
const WRONG = ['v14.21.3', 'v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.11.0', 'v23.11.1'];
const READABLE = ['a b', 'a[x]', 'a{x}', '中文 اردو', "it's", 'a&b;c', '$HOME', 'a*b', '!(x)'];
const MISREAD = process.platform === 'win32' ? ['100% of', 'a#b'] : ['100% of', 'a#b', 'a?b', 'a:b', 'b\\a'];
const UNINSTALLED = 'uninstalled';

const scratch = mkdtempSync(join(tmpdir(), 'atlas-preflight-'));
const said = new Map<string, string>();

/** Runs it for all cases in one process; what it says is empty where it lets the command pass. */
beforeAll(() => {
  const versions = [...RIGHT, ...WRONG].map((version) => ({ name: 'plain', version }));
  const names = [...READABLE, ...MISREAD, UNINSTALLED].map((name) => ({ name, version: 'v20.19.0' }));
  const cases: readonly Case[] = [...versions, ...names];
  for (const { name } of cases) {
    mkdirSync(join(scratch, name, name === UNINSTALLED ? '.' : 'node_modules/vite'), { recursive: true });
    cpSync('package.json', join(scratch, name, 'package.json'));
  }
  const code = `
    const lines = [];
    console.error = (line) => lines.push(line);
    for (const [place, { name, version }] of ${JSON.stringify(cases)}.entries()) {
      process.chdir(${JSON.stringify(`${scratch}/`)} + name);
      process.exitCode = 0;
      Object.defineProperty(process, 'version', { value: version, configurable: true });
      const before = lines.length;
      await import(${JSON.stringify(pathToFileURL(resolve('tools/preflight.mjs')).href)} + '?' + place);
      if (process.exitCode !== lines.length - before) throw new Error('status ' + process.exitCode);
      if (lines.length === before) lines.push('');
    }
    process.exitCode = 0;
    console.log(JSON.stringify(lines));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  const lines: readonly string[] = JSON.parse(output);
  for (const [place, { name, version }] of cases.entries())
    said.set(name === 'plain' ? version : name, lines[place] ?? 'nothing came');
});

afterAll(() => rmSync(scratch, { recursive: true }));

test('stands before each command', () => {
  for (const script of Object.values(scripts))
    expect(script).toMatch(/^node tools\/(preflight\.mjs && |run\.mjs )/);
});

describe('Node', () => {
  test.each(RIGHT)('%s will do', (version) => {
    expect(said.get(version)).toBe('');
  });

  test.each(WRONG)('%s is refused', (version) => {
    expect(said.get(version)).toBe(
      `Corridor Atlas: needs Node ${engines.node}; this is ${version}. See https://nodejs.org/en/download.`,
    );
  });
});

describe('the folder', () => {
  test.each(READABLE)('%s will do', (name) => {
    expect(said.get(name)).toBe('');
  });

  test.each(MISREAD)('%s is refused in one line', (name) => {
    expect(said.get(name)).toMatch(
      /^Corridor Atlas: cannot run below a folder with "." in its name: [^\n]+\. Rename or move it\.$/,
    );
  });
});

test('an install that was forgotten is told', () => {
  expect(said.get(UNINSTALLED)).toBe('Corridor Atlas: is not installed yet. Run "npm ci" first.');
});

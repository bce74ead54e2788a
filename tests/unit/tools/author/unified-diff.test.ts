import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { unifiedDiff } from '../../../../tools/author/desk/unified-diff';

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
const path = join(folder, 'a.json');

beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word} ${i}\n`).join('');

test.each<[string, string | null, string | null]>([
  ['a line', 'a\nb\nc\nd\ne\nf\ng\n', 'a\nb\nc\nD\ne\nf\ng\n'],
  ['lines far apart', many('x'), many('x').replace('x 5\n', '').replace('x 2000\n', 'y\nz\n')],
  ['a last line without an end', 'a\nb', 'a\nc'],
  ['line ends of Windows', 'a\r\nb\r\n', 'a\r\nc\r\n'],
  ['a new file', null, 'a\nb\n'],
  ['a file that goes', 'a\nb\n', null],
  ['all of many lines', many('x'), many('y')],
])('git makes of it what it was made from: %s', (_what, before, after) => {
  if (before !== null) writeFileSync(path, before);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd: folder,
    input: unifiedDiff('a.json', before, after),
    env: { ...process.env, GIT_DIR: '/dev/null', GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(after);
});

test('a change of one line is one line', () => {
  const text = many('x');
  const changed = unifiedDiff('a.json', text, text.replace('x 1500\n', 'y\n'));
  expect(changed.split('\n').filter((line) => /^[+-](?![+-])/.test(line))).toEqual(['-x 1500', '+y']);
});

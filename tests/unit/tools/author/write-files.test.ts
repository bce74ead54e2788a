import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeFiles } from '../../../../tools/author/write/write-files';

vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }));

let folder: string;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  writeFileSync(path('a.json'), 'a');
  chmodSync(path('a.json'), 0o626);
  writeFileSync(path('b.json'), 'b');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const failing = (code: string) => Object.assign(new Error(`${code}: it fails`), { code });

const WRITTEN = [
  { name: 'a.json', text: 'a 2' },
  { name: 'b.json', text: null },
  { name: 'deep/er/c.json', text: 'c' },
];
const write = () => writeFiles(WRITTEN.map(({ name, text }) => ({ path: path(name), text })));

test('files are written, made with their folders, and taken away; modes stay', async () => {
  await write();
  expect([read('a.json'), read('deep/er/c.json'), existsSync(path('b.json'))]).toEqual(['a 2', 'c', false]);
  expect(statSync(path('a.json')).mode & 0o777).toBe(0o626);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'deep']);
});

const isAsBefore = () => {
  expect([read('a.json'), read('b.json')]).toEqual(['a', 'b']);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json']);
};

test.each([0, 1])('where move %i fails, all is put back and nothing left', async (number) => {
  const { rename } = await vi.importActual<typeof fs>('node:fs/promises');
  let moves = 0;
  vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
    moves += 1;
    if (moves === number + 1) throw failing('EIO');
    await rename(from, to);
  });
  await expect(write()).rejects.toMatchObject({ refusal: { why: 'disk' } });
  isAsBefore();
});

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'no permission to write there'],
])('%s is said, and nothing is changed', async (code, words) => {
  const { open } = await vi.importActual<typeof fs>('node:fs/promises');
  vi.spyOn(fs, 'open').mockImplementation(async (file, ...others) => {
    if (String(file).includes('c.json')) throw failing(code);
    return open(file, ...others);
  });
  await expect(write()).rejects.toMatchObject({
    refusal: { why: 'disk', message: expect.stringContaining(words) },
  });
  isAsBefore();
});

test('what cannot be put back is kept beside its place, and said', async () => {
  const { rename } = await vi.importActual<typeof fs>('node:fs/promises');
  let moves = 0;
  vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
    moves += 1;
    if (moves > 1) throw failing('EIO');
    await rename(from, to);
  });
  await expect(write()).rejects.toMatchObject({
    refusal: {
      message: expect.stringMatching(/a\.json could not be put back, and is in .*\.a\.json\..*\.old$/),
    },
  });
  const [copy = ''] = readdirSync(folder).filter((name) => name.endsWith('.old'));
  expect([read('a.json'), read(copy)]).toEqual(['a 2', 'a']);
});

test('a fault of the program is no fault of the disk', async () => {
  vi.spyOn(fs, 'rename').mockImplementation(async () => {
    throw new TypeError('x');
  });
  await expect(write()).rejects.toThrow(TypeError);
  isAsBefore();
});

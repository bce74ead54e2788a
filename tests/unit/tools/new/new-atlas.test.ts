import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

/** Each command is a Node of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'new-atlas-'));

afterAll(() => rmSync(root, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as npm does, without a terminal; names start from the folder of this test. */
function run(...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, INIT_CWD: root };
  return new Promise((done) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const create = (...args: readonly string[]) =>
  run('node_modules/jiti/lib/jiti-cli.mjs', 'tools/new/new.ts', ...args);
const check = (folder: string, ...args: readonly string[]) =>
  run('tools/run.mjs', 'tools/atlas/geo-check.ts', '--atlas', folder, ...args);

describe.each(['example', 'route', 'places'])('an atlas that begins with %s', (from) => {
  test('passes the check as strictly as one that is published', async () => {
    const made = await create(from, '--from', from, '--title', 'Two shores', '--region', '-9,36,-6,42');
    expect(made.stderr).toBe('');
    const { stdout, code } = await check(from, '--strict');
    expect(stdout).toMatch(/: 0 errors, 0 warnings\n$/);
    expect(code).toBe(0);
  });
});

test('a title and a language come into their files', async () => {
  await create('words', '--title', 'Zwei Ufer', '--language', 'de');
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'words', file), 'utf8'));
  expect(read('languages/de/interface.json')['app.title']).toBe('Zwei Ufer');
  expect(read('languages/de/language.json')).toEqual({
    name: 'Deutsch',
    locale: 'de',
    direction: 'ltr',
    reviewed: true,
  });
  expect(read('atlas.json')).toMatchObject({ name: 'words', language: 'de' });
});

test('a folder that holds something is left as it is', async () => {
  await create('full', '--from', 'places');
  const before = readdirSync(join(root, 'full'), { recursive: true });
  const again = await create('full');
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('wanted a folder that is empty or not there');
  expect(readdirSync(join(root, 'full'), { recursive: true })).toEqual(before);
});

test('files of others become layers and chapters, and the check lets them through', async () => {
  await create('filled', '--from', 'example', '--region', '8,46.8,8.7,47.4');
  const files = ['walk.gpx', 'castles.kml', 'mills.csv', 'story-map.json', 'config.js', 'shops.geojson'].map(
    (name) => resolve('tests/fixtures/import', name),
  );
  const { stdout, code } = await run(
    'tools/run.mjs',
    'tools/import/import.ts',
    ...files,
    '--atlas',
    'filled',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('story-map.json: 2 features in layers/story-map.geojson, and 2 chapters');
  expect(stdout).toContain(
    'What must still be said:\n  - layers/walk.geojson: whether the data may be published',
  );
  expect((await check('filled')).stdout).toMatch(/, 16 features, 7 chapters, .*: 0 errors, 0 warnings\n$/);
});

test('a file that cannot be read changes nothing', async () => {
  await create('empty', '--from', 'places');
  const before = readFileSync(join(root, 'empty/atlas.json'), 'utf8');
  const bad = resolve('tests/fixtures/bad/empty.geojson');
  const { stderr, code } = await run('tools/run.mjs', 'tools/import/import.ts', bad, '--atlas', 'empty');
  expect(code).toBe(1);
  expect(stderr).toContain('empty.geojson: ');
  expect(readFileSync(join(root, 'empty/atlas.json'), 'utf8')).toBe(before);
});

test('with --repository it has a workflow that checks, looks, builds and publishes; the check leaves it alone', async () => {
  await create('own', '--from', 'places', '--title', 'Own', '--region', '5,45,7,47', '--repository', 'a/b.c');
  const workflow = parse(readFileSync(join(root, 'own/.github/workflows/publish.yml'), 'utf8'));
  const { steps }: { steps: { run?: string; with?: { repository?: string } }[] } = workflow.jobs.build;
  expect(steps.flatMap(({ run: command }) => command ?? [])).toEqual([
    'npm ci',
    'npm run geo:check -- --atlas ../atlas',
    'npm run smoke -- --atlas ../atlas',
    'npm run build -- --atlas ../atlas --outDir ../site',
  ]);
  expect(steps.flatMap((step) => step.with?.repository ?? [])).toEqual(['a/b.c']);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts).toMatchObject({ 'geo:check': expect.anything(), smoke: expect.anything() });
  expect((await check('own', '--strict')).stdout).toMatch(/: 0 errors, 0 warnings\n$/);
  expect((await create('other', '--repository', 'nonsense')).stderr).toContain(
    '--repository: found "nonsense", wanted an owner and a name',
  );
});

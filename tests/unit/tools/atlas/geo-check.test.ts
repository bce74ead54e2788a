import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHAPTER, layerText, PASS, smallContent } from '../../small-content';

const root = mkdtempSync(join(tmpdir(), 'geo-check-'));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeAll(() => {
  for (const { file, text } of smallContent()) write(file, text);
});

afterAll(() => rmSync(root, { recursive: true }));

/** Runs the command as npm does, in the root of a project, called in some folder; answers its exit code and all that it prints. */
function geoCheck(
  args: readonly string[],
  cwd = root,
  calledIn = cwd,
): Promise<{ code: number; output: string }> {
  const command = [
    resolve('node_modules/jiti/lib/jiti-cli.mjs'),
    resolve('tools/atlas/geo-check.ts'),
    ...args,
  ];
  return new Promise((done) => {
    const env = { ...process.env, INIT_CWD: calledIn };
    execFile(process.execPath, command, { cwd, env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

test('without files it checks the folder geo and sums up', async () => {
  const { code, output } = await geoCheck([]);
  expect(output).toContain(
    '19 files, 1 feature, 1 chapter, 1 mention, 1 claim, 1 source: 0 errors, 8 warnings',
  );
  expect(code).toBe(0);
});

test('an error in the folder is a line, and the exit code says so', async () => {
  write('geo/languages/en/story/02-b.md', CHAPTER.replace('feature:khunjerab-pass', 'feature:x'));
  const { code, output } = await geoCheck([]);
  rmSync(join(root, 'geo/languages/en/story/02-b.md'));
  expect(output).toContain(
    'geo/languages/en/story/02-b.md:10:45: found a link to feature:x, no feature has that id\n',
  );
  expect(output).toContain(': 1 error, 10 warnings');
  expect(code).toBe(1);
});

test('a foreign file is checked as GeoJSON, whatever its properties; a layer also by the model', async () => {
  const odd = layerText({ ...PASS, properties: { any: 1 } });
  write('odd.geojson', odd);
  expect(await geoCheck(['odd.geojson'])).toEqual({
    code: 0,
    output: '1 file, 1 good feature: 0 errors, 0 warnings\n',
  });
  write('geo/layers/green.geojson', odd);
  const { code, output } = await geoCheck(['geo/layers/green.geojson']);
  expect(output).toContain('geo/layers/green.geojson:25:16 khunjerab-pass properties.any: unknown member');
  expect(code).toBe(1);
});

test('a file that cannot be read is a line, not a stack', async () => {
  const { code, output } = await geoCheck(['nowhere.geojson', 'geo']);
  expect(output).toBe(
    'nowhere.geojson: cannot be read: no such file or folder\n' +
      'geo: cannot be read: this is a folder\n' +
      '2 files, 0 good features: 2 errors, 0 warnings\n',
  );
  expect(code).toBe(1);
});

test('the name of a file starts from the folder that npm was called in', async () => {
  write('geo/layers/green.geojson', layerText({ ...PASS, properties: { any: 1 } }));
  const { code, output } = await geoCheck(['green.geojson'], root, join(root, 'geo/layers'));
  expect(output).toContain('green.geojson:25:16 khunjerab-pass properties.any: unknown member');
  expect(code).toBe(1);
});

test('a file that nothing can be made of does not keep the others from being checked', async () => {
  write('deep.geojson', '['.repeat(100_000));
  write('long.geojson', `{"type": "Feature", "name": "${'x'.repeat(5_000_000)}`);
  writeFileSync(
    join(root, 'latin.geojson'),
    Buffer.from(layerText().replace('GeoNames', 'Gw\u00E1dar'), 'latin1'),
  );
  writeFileSync(join(root, 'zip.geojson'), Buffer.from('504b030400', 'hex'));
  const { code, output } = await geoCheck(['deep.geojson', 'long.geojson', 'latin.geojson', 'zip.geojson']);
  expect(output.split('\n')).toEqual([
    'deep.geojson:1:101: nested deeper than 100 levels',
    expect.stringMatching(
      /^long\.geojson:1:29: not JSON: found ".*, wanted text that ends in a double quote/,
    ),
    expect.stringMatching(
      /^latin\.geojson:5:8: not UTF-8: found the byte 0xE1, wanted text that is saved as UTF-8/,
    ),
    'latin.geojson:7:15 features: warning: no features',
    'zip.geojson: this is a ZIP archive (perhaps a zipped shapefile, or KMZ), not GeoJSON',
    '4 files, 0 good features: 4 errors, 1 warning',
    '',
  ]);
  expect(code).toBe(1);
});

test('an option that there is not is no name of a file', async () => {
  const { code, output } = await geoCheck(['--jsn']);
  expect(output).toContain('--jsn: no such option');
  expect(code).toBe(2);
});

test('where there is no folder geo it says so', async () => {
  const { code, output } = await geoCheck([], tmpdir());
  expect(output).toBe('geo: cannot be read: no such file or folder\nNothing checked: 1 error, 0 warnings\n');
  expect(code).toBe(1);
});

test('--help explains itself', async () => {
  const { code, output } = await geoCheck(['--help']);
  expect(output).toContain('Usage: npm run geo:check');
  expect(code).toBe(0);
});

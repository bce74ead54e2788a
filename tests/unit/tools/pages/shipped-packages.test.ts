import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedPackages } from '../../../../tools/pages/shipped-packages';

let root: string;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

async function install(name: string, dependencies: readonly string[] = [], text = `licence of ${name}`) {
  const manifest = {
    name,
    version: '1.2.3',
    license: 'MIT',
    dependencies: Object.fromEntries(dependencies.map((one) => [one, '*'])),
  };
  await write(`node_modules/${name}/package.json`, JSON.stringify(manifest));
  if (text) await write(`node_modules/${name}/LICENSE.md`, text);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas [x] '));
  const dependencies = { used: '*', worker: '*', umbrella: '*' };
  await write('package.json', JSON.stringify({ name: 'root', version: '1.0.0', dependencies }));
  await install('used', ['unused']);
  await install('unused');
  await install('worker', ['@scope/below']);
  await install('@scope/below');
  await install('umbrella', ['@part/one', '@part/two']);
  await install('@part/one');
  await install('@part/two');
  await install('inside');
  await write('node_modules/used/node_modules/inside/package.json', '{"name":"inside","version":"1.2.3"}');
  await write('node_modules/used/node_modules/inside/LICENSE', 'licence of inside');
  await install('nested');
  await install('font');
  await install('in-readme', [], '');
  await write('node_modules/in-readme/README.md', '# in-readme\n\n## License (MIT)\n\nDo what you like.\n');
  await install('silent', [], '');
  const sources = [
    '../src/a.ts',
    '../../node_modules/inside/a.ts',
    '../node_modules/inside/b.ts',
    '../node_modules/@made/by-itself/c.ts',
  ];
  await write('node_modules/used/dist/used.js.map', JSON.stringify({ sources }));
});

afterAll(() => rm(root, { recursive: true }));

/** Of a bundle with a script of some modules and a file. */
function packagesOf(modules: readonly string[], files: readonly string[] = []) {
  return shippedPackages(root, [...modules.map((id) => `${root}/${id}`), '\0virtual:atlas', ...files]);
}

test('what a bundle holds is named with its licence, and nothing else', async () => {
  const packages = await packagesOf(
    [
      'src/main.tsx',
      'node_modules/used/dist/used.js',
      'node_modules/@part/two/index.js?v=1',
      'node_modules/used/dist/node_modules/nested/index.js',
      'node_modules/in-readme/icon.svg?raw',
    ],
    ['node_modules/font/files/a.woff2'],
  );
  expect(packages.map(({ name }) => name)).toEqual([
    '@part/two',
    '@scope/below',
    'font',
    'in-readme',
    'inside',
    'nested',
    'used',
    'worker',
  ]);
  expect(packages[0]).toEqual({
    name: '@part/two',
    version: '1.2.3',
    licence: 'MIT',
    text: 'licence of @part/two',
  });
  expect(packages[3]?.text).toBe('## License (MIT)\n\nDo what you like.');
});

test('a package without a licence text stops the build', async () => {
  await expect(packagesOf(['node_modules/silent/index.js'])).rejects.toThrow(
    'package silent has no licence text',
  );
});

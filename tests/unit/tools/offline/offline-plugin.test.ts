import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFiles } from '../../../../tools/offline/stored-files';
import { webManifest } from '../../../../tools/offline/web-manifest';

const INTEGRITY = expect.stringMatching(/^sha256-[\w+/]{43}=$/);
/** As `printf '[]' | openssl dgst -sha256 -binary | base64` has it. */
const OF_EMPTY_LIST = 'sha256-T1PNoYwrqgwDVLtfmj7L5e0Sq02OEbqHPC8RFhICuUU=';

describe('the files of a built site', () => {
  let folder: string;
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-site-'));
    for (const file of ['index.html', 'index.html.br', 'robots.txt', 'icons/icon-192.png', 'map-en.svg'])
      await write(file, file);
    for (const file of ['assets/main-Bx3.js', 'assets/sans-latin-wght-normal-a.woff2'])
      await write(file, file);
    await write('geo/claims.json', '[]');
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('are stored if a page needs them; fonts by need', async () => {
    const { stored, fonts } = await siteFiles(folder);
    expect(stored).toEqual([
      { url: 'assets/main-Bx3.js', revision: null, integrity: INTEGRITY },
      { url: 'geo/claims.json', revision: expect.stringMatching(/^\w{16}$/), integrity: OF_EMPTY_LIST },
      { url: 'index.html', revision: expect.stringMatching(/^\w{16}$/), integrity: INTEGRITY },
    ]);
    expect(fonts).toEqual(['assets/sans-latin-wght-normal-a.woff2']);
  });

  test('but the streets of areas, which are stored when they were looked at', async () => {
    const index = [
      { file: 'gwadar.topo.json', theme: 'streets' },
      { file: 'roads.topo.json', theme: 'roads' },
    ];
    await write('geo/basemap/detail/index.json', JSON.stringify(index));
    for (const { file } of index) await write(`geo/basemap/detail/${file}`, '{}');
    const { stored, areas } = await siteFiles(folder);
    expect(areas).toEqual([
      { url: 'geo/basemap/detail/gwadar.topo.json', revision: expect.stringMatching(/^\w{16}$/) },
    ]);
    const urls = stored.map(({ url }) => url);
    expect(urls).toContain('geo/basemap/detail/roads.topo.json');
    expect(urls).not.toContain('geo/basemap/detail/gwadar.topo.json');
    await rm(join(folder, 'geo/basemap'), { recursive: true });
  });

  test('have another revision when they change, and only then', async () => {
    const revisions = async () => (await siteFiles(folder)).stored.map(({ revision }) => revision);
    const before = await revisions();
    await write('geo/claims.json', '[]');
    expect(await revisions()).toEqual(before);
    await write('geo/claims.json', '[1]');
    expect((await revisions()).map((revision, place) => revision === before[place])).toEqual([
      true,
      false,
      true,
    ]);
  });
});

test('the manifest works from any folder, and names the atlas in each language', async () => {
  const manifest = JSON.parse(await webManifest('geo'));
  expect([manifest.id, manifest.start_url, manifest.scope]).toEqual(['./', './', './']);
  expect(
    manifest.icons.map(({ src }: { src: string }) => src).filter((src: string) => /^(\/|\w+:)/.test(src)),
  ).toEqual([]);
  expect(manifest.name).toBe('Corridor Atlas');
  expect(manifest.name_localized.ur).toEqual({ value: 'راہداری اٹلس', lang: 'ur', dir: 'rtl' });
});

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { placeBasemap } from '../../../../tools/basemap/place-basemap';
import { regionOf } from '../../../../tools/basemap/region-of';
import { ensurePackage } from '../../../../tools/basemap/sources';

const folder = await mkdtemp(join(tmpdir(), 'basemap-'));
afterAll(() => rm(folder, { recursive: true }));

const atlas = { view: [7.6, 47.7, 10.2, 50.3] as const };

test('the region is what was said, else that of atlas.json, else what lies around the first view', () => {
  expect(regionOf('3,46,10,53', atlas)).toBe('3,46,10,53');
  expect(regionOf(undefined, { ...atlas, basemap: { region: [5, 45, 12, 52] } })).toBe('5,45,12,52');
  expect(regionOf(undefined, atlas)).toBe('6.69,46.79,11.11,51.21');
  expect(regionOf(undefined, { view: [-9.1, 38.6, -9, 38.7] })).toBe('-10.05,37.65,-8.05,39.65');
});

test.each([
  ['3,46,10', /found "3,46,10", wanted west,south,east,north/],
  ['3,53,10,46', /found "3,53,10,46"/],
  ['rhine', /found "rhine"/],
  ['-170,-60,170,80', /found 340° by 140°, wanted 60° at the most/],
])('the region %s is refused', (wanted, says) => {
  expect(() => regionOf(wanted, atlas)).toThrow(says);
});

test('data that are others than wanted stop it, and are not kept', async () => {
  const wanted = { address: 'https://example.org/a.deb', sha256: '0'.repeat(64), holds: 'usr/share/x' };
  const found = createHash('sha256').update('something else').digest('hex');
  await expect(ensurePackage(wanted, folder, async () => Buffer.from('something else'))).rejects.toThrow(
    `https://example.org/a.deb: found a file with the SHA-256 ${found}, wanted ${'0'.repeat(64)}`,
  );
  expect(existsSync(join(folder, 'deb/a.deb'))).toBe(false);
});

test('data that are there are not fetched again', async () => {
  await mkdir(join(folder, 'root/usr/share/x'), { recursive: true });
  const wanted = { address: 'https://example.org/a.deb', sha256: '', holds: 'usr/share/x' };
  await ensurePackage(wanted, folder, () => Promise.reject(new Error('fetched')));
});

test('a drawn basemap leaves the notes and the names that an author has written', async () => {
  const [drawn, own] = [join(folder, 'drawn'), join(folder, 'atlas')];
  await mkdir(drawn);
  for (const file of ['basemap.topo.json', 'regions.topo.json', 'places.json', 'relief.json'])
    await writeFile(join(drawn, file), '{}');
  for (const theme of ['light', 'dark']) await writeFile(join(drawn, `relief-${theme}.avif`), theme);
  await writeFile(
    join(drawn, 'names.json'),
    '{"en": {"city": {"Köln": "Köln", "Mainz": "Mainz"}}, "fr": {"city": {"Köln": "Cologne"}}}',
  );
  await mkdir(join(own, 'basemap'), { recursive: true });
  await mkdir(join(own, 'languages/en'), { recursive: true });
  await writeFile(join(own, 'basemap/disputes.json'), '[{"id": "mine"}]');
  await writeFile(join(own, 'languages/en/basemap.json'), '{"city": {"Köln": "Cologne", "Gone": "Gone"}}');
  expect(await placeBasemap(drawn, own)).toContain('languages/en/basemap.json');
  const read = (file: string) => readFile(join(own, file), 'utf8');
  expect(JSON.parse(await read('languages/en/basemap.json'))).toEqual({
    city: { Köln: 'Cologne', Mainz: 'Mainz' },
  });
  expect(await read('basemap/disputes.json')).toBe('[{"id": "mine"}]');
  expect(await read('basemap/relief-dark.avif')).toBe('dark');
  expect(existsSync(join(own, 'languages/fr'))).toBe(false);
});

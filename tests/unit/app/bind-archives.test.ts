import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { MapArchives } from '../../../src/app/bind-archives';
import type { DetailEntry } from '../../../src/map/detail/detail-file';
import { type Site, serveSite } from '../../../tools/serve/site';
import { largeArchive, smallArchive } from '../../tiles/made-archives';
import { PATIENT } from '../patient';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-bind-'));
  for (const name of ['geo/layers', 'geo/basemap/detail']) mkdirSync(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'geo/layers/green.pmtiles'), largeArchive());
  const lake = { type: 'FeatureCollection' as const, features: [] };
  await writeFile(join(folder, 'geo/basemap/detail/lake.pmtiles'), smallArchive({ water: lake }));
  site = await serveSite(folder);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterAll(async () => {
  vi.restoreAllMocks();
  await site.close();
  await rm(folder, { recursive: true });
});

const entry = (file: string): DetailEntry => ({
  name: file.split('.')[0] ?? '',
  file,
  box: [60, 20, 70, 30],
  zoom: [5, 24],
  source: 'A test',
  theme: 'water',
});

function setUp(drawsTiles = true) {
  const view = { drawsTiles };
  const onChange = vi.fn();
  const index = { archives: [{ layer: 'green', count: 100_000 } as const] };
  return { view, onChange, archives: new MapArchives({ view, index, site: site.address, onChange }) };
}

test('nothing is read of the archive of a layer that is off', () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const { archives } = setUp();
  archives.want({ layers: ['open'] }, []);
  expect(fetched).not.toHaveBeenCalled();
  expect([archives.ground, archives.failures]).toEqual([null, []]);
  fetched.mockRestore();
});

test('the archive of a layer that is on is opened once, and goes with the layer', async () => {
  const { archives } = setUp();
  archives.want({ layers: ['green'] }, []);
  archives.want({ layers: ['green', 'open'] }, []);
  await vi.waitFor(() => expect(archives.ground).not.toBeNull(), PATIENT);
  const { ground } = archives;
  archives.want({ layers: ['green'] }, []);
  expect(archives.ground).toBe(ground);
  archives.want({ layers: [] }, []);
  expect(archives.ground).toBeNull();
});

test('one of the ground stands for a file; one that does not come is left out, and may be tried again', async () => {
  const { archives } = setUp();
  const [lake, lost] = [entry('lake.pmtiles'), entry('lost.pmtiles')];
  expect((await archives.load(lake)).name).toBe('lake');
  await archives.load(lost);
  archives.want({ layers: [] }, [lake, lost]);
  expect(archives.failures.map(({ archive, fault }) => [archive.name, fault])).toEqual([
    ['ground-lost', 'missing'],
  ]);
  expect([archives.isLeftOut('lake'), archives.isLeftOut('lost')]).toEqual([false, true]);
  const lostFile = join(folder, 'geo/basemap/detail/lost.pmtiles');
  await writeFile(lostFile, 'too late: the server has read the folder');
  archives.retry();
  expect(archives.failures).toEqual([]);
  await vi.waitFor(() => expect(archives.failures).toHaveLength(1), PATIENT);
});

test('a map in SVG leaves all of them out, also when it has taken the place of another', async () => {
  const { view, archives, onChange } = setUp();
  archives.want({ layers: ['green'] }, []);
  await vi.waitFor(() => expect(archives.ground).not.toBeNull(), PATIENT);
  view.drawsTiles = false;
  onChange.mockClear();
  archives.want({ layers: ['green'] }, []);
  expect(onChange).toHaveBeenCalledOnce();
  expect(archives.failures.map(({ fault }) => fault)).toEqual(['unable']);
});

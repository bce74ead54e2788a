import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { TileType } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { archiveTiles } from '../../../../src/map/archive/archive-address';
import { ArchiveTiles } from '../../../../src/map/archive/archive-tiles';
import type { MapArchive } from '../../../../src/map/archive/map-archive';
import { mapStyle } from '../../../../src/map/style/style';
import { type Site, serve, serveSite } from '../../../../tools/serve/site';
import { largeArchive, smallArchive } from '../../../tiles/made-archives';
import { basemap, sourcesWith } from '../svg/small-scene';

const large = largeArchive();
let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-archive-'));
  const changed = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(large);
    change(bytes);
    return bytes;
  };
  const files = {
    'large.pmtiles': large,
    'pictures.pmtiles': smallArchive({}, TileType.Png),
    'nothing.pmtiles': smallArchive({}),
    'newer.pmtiles': changed((bytes) => bytes.writeUInt8(4, 7)),
    'page.pmtiles': Buffer.from('<!doctype html><p>Welcome</p>'.repeat(20)),
    'cut.pmtiles': large.subarray(0, 200),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  site = await serveSite(folder);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const named = (file: string, address = site.address): MapArchive => ({
  name: 'wells',
  address: `${address}${file}`,
  layer: 'green',
});

const tileOf = (tiles: ArchiveTiles, z: number, x: number, y: number) => {
  const url = archiveTiles('wells').replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`);
  return tiles.load({ url }, new AbortController());
};

describe('an archive of 100,000 features', () => {
  test('is read by parts, from the server of npm start', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const tiles = new ArchiveTiles();
    expect(await tiles.open(named('large.pmtiles'))).toBeNull();
    const { data } = await tileOf(tiles, 10, 704, 432);
    expect(Buffer.from(data).toString('latin1')).toMatch(/Well \d+/);
    const got = await Promise.all(fetched.mock.results.map(({ value }) => value as Promise<Response>));
    expect(got.map(({ status }) => status)).toEqual(got.map(() => 206));
    const bytes = got.reduce((sum, { headers }) => sum + Number(headers.get('content-length')), 0);
    expect(large.length).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThan(100_000);
    fetched.mockRestore();
  });

  test('has an empty tile where it has none', async () => {
    const tiles = new ArchiveTiles();
    await tiles.open(named('large.pmtiles'));
    expect((await tileOf(tiles, 9, 0, 0)).data.byteLength).toBe(0);
  });
});

describe('what cannot be drawn is told apart', () => {
  test.each([
    ['pictures.pmtiles', 'unreadable'],
    ['nothing.pmtiles', 'unreadable'],
    ['newer.pmtiles', 'unreadable'],
    ['page.pmtiles', 'unreadable'],
    ['cut.pmtiles', 'unreadable'],
    ['lost.pmtiles', 'missing'],
  ])('%s: %s', async (file, fault) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await new ArchiveTiles().open(named(file))).toBe(fault);
    expect(String(warned.mock.lastCall)).toContain(file);
    warned.mockRestore();
  });

  test('a host that sends whole files alone, of which no more than the beginning is read', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const whole = await serve((_request, response) => void response.end(large));
    expect(await new ArchiveTiles().open(named('large.pmtiles', whole.address))).toBe('no-ranges');
    await whole.close();
    warned.mockRestore();
  });
});

describe.each(['light', 'dark'] as const)('the %s style with an archive of a layer', (theme) => {
  const pictures = { light: 'https://atlas.example/l.webp', dark: 'https://atlas.example/d.webp' };
  const before = mapStyle(theme, { ...basemap, relief: pictures }, sourcesWith());

  test('is valid, and draws it by the symbols of the layer, below what the atlas tells of', async () => {
    const tiles = new ArchiveTiles();
    const wells = named('large.pmtiles');
    await tiles.open(wells);
    const style = tiles.extension([wells])?.(before, { theme, isRidden: false });
    if (style === undefined) throw new Error('the archive is not open');
    expect(validateStyleMin(style, latest)).toEqual([]);
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.indexOf('archive-wells/projects')).toBe(ids.indexOf('projects') - 1);
    const copy = JSON.stringify(style.layers.find(({ id }) => id === 'archive-wells/projects'));
    expect(copy).toContain('["in","green",["global-state","layers"]]');
    expect(copy).not.toContain('["get","layer"]');
  });

  test('is as it was without one that could be opened', () => {
    expect(new ArchiveTiles().extension([named('large.pmtiles')])).toBeNull();
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { TileType } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedArchives, readArchives } from '../../../../tools/atlas/read-archives';
import { checkArchive } from '../../../../tools/check/archive';
import { formatIssue } from '../../../../tools/check/issue';
import { largeArchive, MANY_COUNT, smallArchive } from '../../../tiles/made-archives';

const large = largeArchive();
const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const check = async (bytes: Buffer, holds: 'features' | 'ground' = 'features') =>
  (await checkArchive(bytes, 'geo/layers/green.pmtiles', holds)).issues.map(formatIssue);

const changed = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(large);
  change(bytes);
  return bytes;
};

describe('an archive', () => {
  test('of features is good, and says how many they are', async () => {
    expect(await checkArchive(large, 'a.pmtiles', 'features')).toEqual({ count: MANY_COUNT, issues: [] });
  });

  test('of the ground has the objects of a detail file', async () => {
    expect(await check(smallArchive({ roads: empty, water: empty }), 'ground')).toEqual([]);
    expect(await check(smallArchive({ transportation: empty }), 'ground')).toEqual([
      expect.stringContaining('metadata.vector_layers[0].id: found "transportation", wanted one of roads,'),
    ]);
  });

  test.each([
    ['a page', Buffer.from('<!doctype html>'.repeat(20)), 'header: found "<!docty", wanted an archive'],
    ['a newer one', changed((bytes) => bytes.writeUInt8(4, 7)), 'header.version: found 4, wanted 3'],
    ['pictures', smallArchive({}, TileType.Png), 'header.tileType: found Png, wanted Mvt'],
    ['without layers', smallArchive({}), 'metadata.vector_layers: found [], wanted the layers of the tiles'],
    ['cut short', large.subarray(0, large.length - 1), 'the file may have been cut short'],
    ['nothing but a header', large.subarray(0, 127), 'metadata: '],
    [
      'box',
      changed((bytes) => bytes.writeInt32LE(-1, 110)),
      'header.bounds: found [66,25,-1e-7,35], wanted west',
    ],
  ])(
    '%s is named with its file, the place in it, what was found and what is wanted',
    async (_what, bytes, issue) => {
      const [first = ''] = await check(bytes);
      expect(first).toContain(`geo/layers/green.pmtiles ${issue.startsWith('the') ? '' : issue}`);
      expect(first).toContain(issue);
    },
  );

  test('of features needs ids and names', async () => {
    expect(await check(smallArchive({ points: empty }))).toEqual([
      'geo/layers/green.pmtiles metadata.vector_layers[0].fields.id: missing',
      'geo/layers/green.pmtiles metadata.vector_layers[0].fields.name: missing',
    ]);
  });
});

describe('the archives of a folder', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-archives-'));
    const files = {
      'layers/green.pmtiles': large,
      'layers/greem.pmtiles': large,
      'layers/open.pmtiles': Buffer.from('nothing'),
      'basemap/detail/x.pmtiles': Buffer.from('nothing'),
    };
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are those of layers that are good, and are published as they are', async () => {
    const { archives, issues } = await readArchives(folder);
    expect(archives).toEqual([{ layer: 'green', count: MANY_COUNT }]);
    expect(issues.map(({ file }) => file)).toEqual([
      'geo/layers/greem.pmtiles',
      'geo/layers/open.pmtiles',
      'geo/basemap/detail/x.pmtiles',
    ]);
    expect(issues[0]?.message).toContain('did you mean "green"');
    const published = await publishedArchives(folder, archives);
    expect([...published.keys()]).toEqual(['geo/layers/green.pmtiles']);
    expect(published.get('geo/layers/green.pmtiles')?.equals(large)).toBe(true);
  });
});

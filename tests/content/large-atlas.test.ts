import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReadAtlas, readAtlas } from '../../tools/atlas/read-atlas';
import { formatIssue } from '../../tools/check/issue';
import { type Wanted, writeLargeAtlas } from '../bench/large/large-atlas';

/** A little more than ours has of each. */
const MORE_COUNT = 12;

/** All content is checked twice. */
const PATIENCE_MS = 180_000;

let folder: string;
let ours: ReadAtlas['atlas'];
let made: ReadAtlas;

const countsOf = ({ layers, chapters, claims, sources }: ReadAtlas['atlas']): Wanted => ({
  features: Object.values(layers).flatMap(({ features }) => features).length,
  chapters: chapters.length,
  claims: claims.length,
  sources: Object.keys(sources).length,
});

const wanted = (): Wanted => {
  const { features, chapters, claims, sources } = countsOf(ours);
  return {
    features: features + MORE_COUNT,
    chapters: chapters + 2,
    claims: claims + MORE_COUNT,
    sources: sources + MORE_COUNT,
  };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-large-'));
  ours = (await readAtlas('geo')).atlas;
  await writeLargeAtlas('geo', join(folder, 'geo'), wanted());
  made = await readAtlas(join(folder, 'geo'));
}, PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the generated atlas', () => {
  test('has as much as is asked for', () => {
    expect(countsOf(made.atlas)).toEqual(wanted());
  });

  test('is an atlas without a mistake', () => {
    const errors = made.issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatIssue)).toEqual([]);
  });

  test('is the same each time', async () => {
    const again = join(folder, 'again');
    await writeLargeAtlas('geo', again, wanted());
    for (const file of ['layers/growth.geojson', 'claims.json', 'sources.json'])
      expect(readFileSync(join(again, file), 'utf8')).toBe(readFileSync(join(folder, 'geo', file), 'utf8'));
  });
});

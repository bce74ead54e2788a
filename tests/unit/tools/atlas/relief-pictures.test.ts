import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { missingReliefs } from '../../../../tools/atlas/relief-pictures';

const folder = mkdtempSync(join(tmpdir(), 'relief-'));

afterAll(() => rmSync(folder, { recursive: true }));

test('an atlas without a relief of its own misses no picture', () => {
  expect(missingReliefs(folder)).toEqual([]);
});

test('one that brings a relief brings its pictures in both themes', () => {
  mkdirSync(join(folder, 'basemap'));
  writeFileSync(join(folder, 'basemap/relief.json'), '{}');
  writeFileSync(join(folder, 'basemap/relief-dark.avif'), '');
  expect(missingReliefs(folder).map(({ file }) => file)).toEqual(['geo/basemap/relief-light.avif']);
});

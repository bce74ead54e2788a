import { expect, test } from 'vitest';
import type { DetailEntry } from '../../../../src/map/detail/detail-file';
import { wantedFiles } from '../../../../src/map/detail/wanted-files';

const entry = (name: string, more: Partial<DetailEntry> = {}): DetailEntry => ({
  name,
  file: `${name}.topo.json`,
  box: [60, 24, 78, 38],
  zoom: [6, 24],
  source: 'OpenStreetMap',
  theme: 'roads',
  ...more,
});
const area = (name: string, west: number): DetailEntry =>
  entry(name, { box: [west, 25, west + 0.2, 25.2], zoom: [10, 24], theme: 'streets' });

const FILES = [area('far', 62.9), entry('roads'), area('near', 62.3), entry('secondary', { zoom: [8, 24] })];
const wanted = (zoom: number, bounds: DetailEntry['box'] = [62, 24.9, 63, 25.4]) =>
  wantedFiles(FILES, { zoom, bounds }).map(({ name }) => name);

test('files are wanted from their zoom on', () => {
  expect(wanted(5.9)).toEqual([]);
  expect(wanted(6)).toEqual(['roads']);
  expect(wanted(8)).toEqual(['roads', 'secondary']);
});

test('a file whose box lies beside the view is not wanted', () => {
  expect(wanted(12, [62.3, 25, 62.4, 25.1])).not.toContain('far');
  expect(wanted(12, [100, 30, 101, 31])).toEqual([]);
});

test('the country comes first from afar, and from near by the streets, the nearest to the middle first', () => {
  expect(wanted(10).slice(0, 2)).toEqual(['roads', 'secondary']);
  expect(wanted(12).slice(0, 2)).toEqual(['near', 'far']);
});

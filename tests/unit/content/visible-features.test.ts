import { expect, test } from 'vitest';
import { isInView } from '../../../src/content/in-view';
import { visibleFeatures } from '../../../src/content/visible-features';
import { LAYER_IDS } from '../../../src/content/vocabulary';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();
const shown = (choice: Partial<Parameters<typeof visibleFeatures>[1]>) =>
  visibleFeatures(index, {
    layers: LAYER_IDS,
    years: null,
    featureFilter: null,
    selected: [],
    ...choice,
  }).map(({ id }) => id);

test('the features shown are those of the layers that are drawn, in the order of the layers', () => {
  expect(shown({ layers: ['history', 'gwadar'] })).toEqual(['gwadar', 'port', 'bandung']);
});

test('of these, what was there in the years', () => {
  expect(shown({ layers: ['gwadar', 'growth'], years: { from: null, to: 2010 } })).toEqual([
    'gwadar',
    'port',
  ]);
});

test('on a narrowed map, the named ones', () => {
  expect(shown({ layers: [], featureFilter: ['bandung', 'kashgar'] })).toEqual(['kashgar', 'bandung']);
});

test('what is open is shown whatever the years', () => {
  const years = { from: null, to: 1950 };
  expect(shown({ layers: ['history'], years })).toEqual([]);
  expect(shown({ layers: ['history'], years, selected: ['bandung'] })).toEqual(['bandung']);
});

test('without layers nothing is shown', () => {
  expect(shown({ layers: [] })).toEqual([]);
});

test('what has no geometry is shown with a part of it', () => {
  expect(shown({ layers: [], featureFilter: ['road'] })).toEqual([]);
  expect(shown({ layers: [], featureFilter: ['road', 'leg-1'] })).toEqual(['road', 'leg-1']);
});

test('a point is in view where it lies', () => {
  expect(isInView(index, 'kashgar', [75, 39, 76, 40])).toBe(true);
  expect(isInView(index, 'kashgar', [70, 39, 75, 40])).toBe(false);
});

test('a line is in view where it passes, though no corner of it lies there and though its box does', () => {
  expect(isInView(index, 'leg-1', [70.4, 30.3, 70.6, 30.7])).toBe(true);
  expect(isInView(index, 'leg-1', [70.1, 30.8, 70.2, 30.9])).toBe(false);
});

test('what has no geometry is in view with its parts', () => {
  expect(isInView(index, 'road', [71.4, 30.3, 71.6, 30.7])).toBe(true);
  expect(isInView(index, 'road', [60, 20, 61, 21])).toBe(false);
});

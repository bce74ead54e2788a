import { describe, expect, test } from 'vitest';
import type { BriefFeature } from '../../../src/content/model';
import { PAYERS, STATUSES, VERDICTS } from '../../../src/content/vocabulary';
import {
  COLOUR_CATEGORIES,
  COLOUR_SCHEMES,
  categoryNamed,
  categoryOf,
} from '../../../src/symbology/colour-by';

const NONE = new Map();

const feature = (properties: object, time?: BriefFeature['time']) =>
  ({
    id: 'f',
    type: 'Feature',
    geometry: null,
    properties: { kind: 'port', ...properties },
    time,
  }) as BriefFeature;

describe.each(COLOUR_SCHEMES)('the scheme "%s"', (by) => {
  test('has categories with ids and colours of their own, in both themes', () => {
    const categories = COLOUR_CATEGORIES[by];
    expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
    for (const theme of [0, 1]) {
      expect(new Set(categories.map(({ colour }) => colour[theme])).size).toBe(categories.length);
    }
  });

  test('knows its categories by name, and no other', () => {
    for (const { id } of COLOUR_CATEGORIES[by]) expect(categoryNamed(by, id)).toBe(id);
    expect(categoryNamed(by, 'elephant')).toBeUndefined();
  });
});

test('every status, payer and verdict has a category', () => {
  const has = (by: (typeof COLOUR_SCHEMES)[number], id: string) =>
    COLOUR_CATEGORIES[by].some((category) => category.id === id);
  for (const status of STATUSES)
    expect(has('status', categoryOf('status', feature({ status }), NONE))).toBe(true);
  for (const payer of PAYERS) expect(has('payer', categoryOf('payer', feature({ payer }), NONE))).toBe(true);
  for (const verdict of VERDICTS) {
    const category = categoryOf('verdict', feature({}), new Map([['f', [verdict]]]));
    expect(category).not.toBe('unchecked');
    expect(has('verdict', category)).toBe(true);
  }
});

test('that a place is "in operation" says nothing, and so it is a place', () => {
  expect(categoryOf('status', feature({ kind: 'town', status: 'operational' }), NONE)).toBe('place');
  expect(categoryOf('status', feature({ kind: 'port', status: 'operational' }), NONE)).toBe('operational');
});

test('where no fact says who paid, nothing is guessed', () => {
  expect(categoryOf('payer', feature({ status: 'operational' }), NONE)).toBe('unknown');
  expect(categoryOf('payer', feature({ kind: 'town' }), NONE)).toBe('place');
});

test.each([
  ['1966-05-01', 'to-1979'],
  ['1979-12-31', 'to-1979'],
  ['1980-01-01', 'to-1999'],
  ['2014-06-01', 'to-2014'],
  ['2015-01-01', 'to-2019'],
  ['2024-01-01', 'later'],
])('what opened on %s is of the span "%s"', (start, span) => {
  const opened = feature({ status: 'operational' }, { interval: [start, '..'] });
  expect(categoryOf('opened', opened, NONE)).toBe(span);
});

test('what is being built or planned has not opened, whenever that began', () => {
  for (const status of ['announced', 'preparatory', 'under-construction', 'stalled']) {
    const begun = feature({ status }, { interval: ['2016-01-01', '..'] });
    expect(categoryOf('opened', begun, NONE)).toBe('not-yet');
  }
  expect(categoryOf('opened', feature({ status: 'operational' }), NONE)).toBe('undated');
});

test('of several verdicts the one that disagrees most counts', () => {
  const verdicts = new Map([['f', ['agrees', 'opinion', 'overstated'] as const]]);
  expect(categoryOf('verdict', feature({}), verdicts)).toBe('disputed');
  expect(categoryOf('verdict', feature({}), NONE)).toBe('unchecked');
});

import { beforeAll, describe, expect, test } from 'vitest';
import { createTranslator, type Translator } from '../../../src/i18n/translator';
import { COLUMNS, NO_ROW_FILTER } from '../../../src/state/table-state';
import {
  columnOptions,
  type FeatureRecord,
  featureRows,
  filterRows,
  sortRows,
} from '../../../src/table/feature-rows';
import { readAtlas } from '../../../tools/atlas/read-atlas';
import { compileMessages } from '../../../tools/check/language/compile-messages';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();
const everywhere = () => true;

let t: Translator;
let rows: readonly FeatureRecord[];

beforeAll(async () => {
  const { languages } = await readAtlas('geo');
  const english = languages.get('en');
  if (!english) throw new Error('No English');
  t = createTranslator(english.info, compileMessages(english.messages));
  rows = featureRows([...index.features.values()], {
    t,
    nameOf: (id) => ({ name: id, lang: 'en' }),
    layerOf: index.layerOf,
    categoryOf: (id) => (id === 'plant' ? 'announced' : 'operational'),
  });
});

const ids = (some: readonly FeatureRecord[]) => some.map(({ feature }) => feature.id);

test('a row says what the feature is, where it belongs, since when and how exactly', () => {
  const plant = rows.find(({ feature }) => feature.id === 'plant');
  expect(COLUMNS.map((column) => plant?.cells[column])).toEqual([
    'plant',
    'Town',
    'Growth Corridor',
    'Planned',
    'Planned only',
    'since 2019',
    'to some km',
  ]);
});

test('rows stand in the order of the layers and their files', () => {
  expect(ids(rows)).toEqual([...index.features.keys()]);
});

describe('sorting', () => {
  const sorted = (column: (typeof COLUMNS)[number], descending = false) =>
    ids(sortRows(rows, { column, descending }, 'en-GB'));

  test('goes by the words of a column, up or down', () => {
    expect(sorted('name')).toEqual([
      'bandung',
      'gwadar',
      'kashgar',
      'leg-1',
      'leg-2',
      'plant',
      'port',
      'road',
    ]);
    expect(sorted('name', true)).toEqual(sorted('name').toReversed());
  });

  test('goes by years as numbers; what has none comes last either way', () => {
    expect(sorted('years').slice(0, 3)).toEqual(['bandung', 'port', 'plant']);
    expect(sorted('years', true).slice(0, 3)).toEqual(['plant', 'port', 'bandung']);
  });

  test('goes by accuracy, the best first', () => {
    expect(sorted('grade').at(-1)).toBe('plant');
    expect(sorted('grade', true)[0]).toBe('plant');
  });

  test('leaves equals as they were', () => {
    expect(sorted('kind').filter((id) => id !== 'gwadar')).toEqual([
      'leg-1',
      'leg-2',
      'road',
      'kashgar',
      'port',
      'plant',
      'bandung',
    ]);
    expect(sortRows(rows, null, 'en-GB')).toBe(rows);
  });
});

describe('filtering', () => {
  const filtered = (filter: Partial<typeof NO_ROW_FILTER>) =>
    ids(
      filterRows(
        rows,
        { ...NO_ROW_FILTER, ...filter },
        (id) => id !== 'kashgar',
        (id) => id === 'plant' || id === 'kashgar',
      ),
    );

  test('by words, in any column, without regard to case and accents', () => {
    expect(filtered({ text: 'GROWTH plánned' })).toEqual(['plant']);
    expect(filtered({ text: 'growth operation' })).toEqual([]);
    expect(filtered({ text: '   ' })).toHaveLength(rows.length);
  });

  test('by kind, by status, and by what is in view', () => {
    expect(filtered({ kind: 'road' })).toEqual(['leg-1', 'leg-2']);
    expect(filtered({ status: 'event' })).toEqual(['bandung']);
    expect(filtered({ inView: true })).not.toContain('kashgar');
    expect(filtered({})).toContain('kashgar');
  });

  test('by whether a cost is known', () => {
    expect(filtered({ hasCost: true })).toEqual(['kashgar', 'plant']);
    expect(filtered({ hasCost: true, inView: true })).toEqual(['plant']);
  });

  test('offers each kind that there is once, in order of the words', () => {
    expect(columnOptions(rows, 'kind', 'en-GB').map(({ text }) => text)).toEqual([
      'City',
      'Road',
      'Route',
      'Town',
    ]);
  });
});

test('a table of hundreds of rows is sorted and filtered in no time that a reader notices', async () => {
  const { atlas } = await readAtlas('geo');
  const features = Object.values(atlas.layers).flatMap((layer) => layer.features);
  const all = featureRows(features, {
    t,
    nameOf: (id) => ({ name: id, lang: 'en' }),
    layerOf: () => 'open',
    categoryOf: () => null,
  });
  expect(all.length).toBeGreaterThan(250);
  const left = filterRows(all, { ...NO_ROW_FILTER, text: 'a' }, everywhere, everywhere);
  expect(sortRows(left, { column: 'status', descending: true }, 'en-GB')).toHaveLength(left.length);
});

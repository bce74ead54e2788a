import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { FeatureProperties, FeatureTime, Source } from '../../../../src/content/model';
import type { propertiesSchema, timeSchema } from '../../../../tools/check/feature-schema';
import { checkLayer } from '../../../../tools/check/layer';
import type { sourceSchema } from '../../../../tools/check/source-schema';
import { formatLine, layerText, PASS } from '../../small-content';

type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

test('the schemas and the model say the same', () => {
  expectTypeOf<DeepReadonly<InferOutput<typeof propertiesSchema>>>().toEqualTypeOf<
    DeepReadonly<FeatureProperties>
  >();
  expectTypeOf<DeepReadonly<InferOutput<typeof timeSchema>>>().toEqualTypeOf<DeepReadonly<FeatureTime>>();
  expectTypeOf<DeepReadonly<InferOutput<typeof sourceSchema>>>().toExtend<DeepReadonly<Source>>();
});

const FILE = 'geo/layers/open.geojson';

function checkOpen(...features: readonly unknown[]) {
  const { file, issues } = checkLayer('open', layerText(...features), FILE);
  return { features: file.features, lines: issues.map(formatLine) };
}

test('a sound feature comes out as it went in', () => {
  const { features, lines } = checkOpen(PASS);
  expect(lines).toEqual([]);
  expect(features).toEqual([PASS]);
});

describe('a mistake in the properties names file, line, feature, path, what was found and what is wanted', () => {
  test.each<[string, object, string]>([
    [
      'an unknown word',
      { status: 'finished' },
      `${FILE}:28 khunjerab-pass properties.status: found "finished", wanted one of announced, preparatory,`,
    ],
    [
      'a slip in a word',
      { status: 'operationl' },
      'properties.status: found "operationl" (did you mean "operational"?)',
    ],
    ['an unknown member', { sumary: 'x' }, 'properties.sumary: unknown member (did you mean "summary"?)'],
    ['a missing member', { name: undefined }, `${FILE}:24 khunjerab-pass properties.name: missing`],
    ['an empty text', { name: ' ' }, 'properties.name: found "", wanted text'],
    [
      'a long summary',
      { summary: 'x'.repeat(401) },
      'properties.summary: found 401 characters, wanted at most 400',
    ],
    [
      'no source',
      { sources: [] },
      'properties.sources: found an empty list, wanted at least one of source ids',
    ],
    [
      'a fact without source',
      { facts: [{ label: 'Note', value: 'x', sources: [] }] },
      'properties.facts[0].sources: found an empty list',
    ],
    [
      'a label that says nothing',
      { facts: [{ label: '', value: 'x', sources: ['s1'] }] },
      'properties.facts[0].label: found "", wanted text',
    ],
    ['a wrong type', { importance: '1' }, 'properties.importance: found "1", wanted 1 to 5'],
    ['a stop in another spelling', { stop: { route: 'a', kilometre: 1 } }, 'properties.stop'],
    [
      'an id with capitals',
      { part_of: 'Gwadar' },
      'properties.part_of: found "Gwadar", wanted an id such as "gwadar-port"',
    ],
  ])('%s', (_case, changes, says) => {
    const { features, lines } = checkOpen({ ...PASS, properties: { ...PASS.properties, ...changes } });
    expect(lines.join('\n')).toContain(says);
    expect(features).toEqual([]);
  });
});

describe('a mistake in the time is named', () => {
  test.each<[string, unknown, string]>([
    [
      'a day that does not exist',
      { interval: ['2023-02-30', '..'] },
      'time.interval[0]: found "2023-02-30", wanted a date that exists',
    ],
    ['a year alone', { date: '2023' }, 'time.date: found "2023", wanted a date that exists'],
    [
      'an end before its start',
      { interval: ['2023-01-02', '2023-01-01'] },
      'time.interval: found ["2023-01-02","2023-01-01"], wanted the earlier date first',
    ],
    [
      'a date and an interval',
      { date: '2023-01-01', interval: ['..', '..'] },
      'time.interval: unknown member',
    ],
    [
      'three dates',
      { interval: ['..', '2023-01-01', '..'] },
      'time.interval[2]: found "..", wanted [start, end]',
    ],
    ['a bare text', '2023-01-01', 'time: found "2023-01-01", wanted an object'],
  ])('%s', (_case, time, says) => {
    const { features, lines } = checkOpen({ ...PASS, time });
    expect(lines.join('\n')).toContain(says);
    expect(features).toEqual([]);
  });

  test.each([
    { date: '2023-01-01' },
    { interval: ['..', '2023-01-01'] },
    { interval: ['2023-01-01', '2023-01-01'] },
  ])('%j is sound', (time) => {
    expect(checkOpen({ ...PASS, time }).lines).toEqual([]);
  });
});

test('a feature may say what to show of it', () => {
  const bbox = [75, 36, 76, 37];
  expect(checkOpen({ ...PASS, bbox })).toEqual({ features: [{ ...PASS, bbox }], lines: [] });
  expect(checkOpen({ ...PASS, bbox: [76, 36, 75, 37] }).lines[0]).toContain(
    'khunjerab-pass bbox: found [76,36,75,37], wanted [west, south, east, north]',
  );
});

test('a feature without an id, and one with a foreign member, are turned down', () => {
  const { id: _, ...nameless } = PASS;
  const { features, lines } = checkOpen(nameless, { ...PASS, colour: 'red' });
  expect(features).toEqual([]);
  expect(lines[0]).toContain('features[0].id: missing');
  expect(lines[1]).toContain('khunjerab-pass colour: unknown member');
});

test('a layer says its licence and credit', () => {
  const { issues } = checkLayer(
    'open',
    '{"type": "FeatureCollection", "licence": "MIT", "features": []}',
    FILE,
  );
  const lines = issues.map(formatLine).join('\n');
  expect(lines).toContain('license: missing');
  expect(lines).toContain('attribution: missing');
  expect(lines).toContain('licence: unknown member (did you mean "license"?)');
});

test('coordinates of up to six decimals stay; finer ones are rounded', () => {
  const at = (coordinates: readonly number[]) => {
    return checkOpen({ ...PASS, geometry: { type: 'Point', coordinates } }).features[0]?.geometry;
  };
  expect(at([75.123456, 36.1])).toEqual({ type: 'Point', coordinates: [75.123456, 36.1] });
  expect(at([75.1234564, 36.99999951])).toEqual({ type: 'Point', coordinates: [75.123456, 37] });
});

import { expect, test } from 'vitest';
import { FINDING_CODES } from '../../../../src/data/clinic/finding-code';
import { fixtures, readFixture } from '../read-fixture';

const codeOf = (name: string) =>
  FINDING_CODES.filter((code) => name.startsWith(`${code}.`) || name.startsWith(`${code}-`)).sort(
    (a, b) => b.length - a.length,
  )[0];

test('each kind of finding has a fixture', () => {
  const shown = new Set(fixtures('bad').map(codeOf));
  expect(FINDING_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test.each(fixtures('bad'))('%s: its fault is named', async (name) => {
  const { findings } = await readFixture('bad', name);
  const code = codeOf(name);
  expect(findings.map((one) => one.code)).toContain(code);
  const finding = findings.find((one) => one.code === code);
  expect(finding?.message).not.toBe('');
});

test.each(fixtures('good'))('%s: nothing is found', async (name) => {
  const { findings, good } = await readFixture('good', name);
  expect(findings.filter(({ code }) => code !== 'no-geometry' && code !== 'missing-id')).toEqual([]);
  expect(good.size).toBeGreaterThan(0);
});

test.each([
  'cut-off.geojson',
  'not-json.geojson',
  'not-json-comma.geojson',
  'too-deep.geojson',
  'structure.geojson',
  'position.geojson',
  'position.kml',
  'row-position.csv',
  'row-geometry.csv',
  'broken-topology.topojson',
])('%s: the good part is kept', async (name) => {
  const { good } = await readFixture('bad', name);
  expect(good.size).toBe(1);
});

test.each([
  ['not-json.geojson', 20, 10],
  ['cut-off.geojson', 30, 1],
  ['number-as-text.geojson', 26, 20],
  ['duplicate-key.geojson', 23, 5],
  ['row-position.csv', 3, 1],
  ['position.kml', 3, 1],
  ['not-xml.kml', 1, 72],
])('%s: line and column', async (name, line, column) => {
  const { findings } = await readFixture('bad', name);
  const code = codeOf(name);
  expect(findings.find((one) => one.code === code)).toMatchObject({ line, column });
});

test('a finding says where in which feature, what was found and what is wanted', async () => {
  const { findings } = await readFixture('bad', 'ring-unclosed.geojson');
  expect(findings).toMatchObject([
    {
      code: 'ring-unclosed',
      severity: 'error',
      feature: 1,
      id: 'b',
      path: 'geometry.coordinates[0]',
      found: '[74,37]',
      wanted: '[74,36]',
    },
  ]);
});

import { expect, test } from 'vitest';
import { freeId, slug } from '../../../../src/content/ids';
import { featureOf } from '../../../../tools/import/feature-of';

const point = { type: 'Point' as const, coordinates: [8, 47] };
const making = (ids: string[] = [], names: string[] = []) => ({
  ids: new Set(ids),
  names: new Set(names),
  source: 'file',
  file: 'a.csv',
  kind: 'place',
});

test.each([
  ['Großes Wasser', 'grosses-wasser'],
  ['Åre — Østersund!', 'are-ostersund'],
  ['水车', 'otherwise'],
])('the id of %s is %s', (name, id) => {
  expect(slug(name, 'otherwise')).toBe(id);
});

test('an id that is taken gets the next number', () => {
  expect(freeId('a', new Set(['a', 'a-2']))).toBe('a-3');
});

test('a name that is taken is told apart, and so is its id', () => {
  const { feature } = featureOf(
    { name: 'Mill', text: 'It grinds', geometry: point },
    making(['mill'], ['Mill']),
  );
  expect(feature.id).toBe('mill-2');
  expect(feature.properties).toMatchObject({
    name: 'Mill (2)',
    summary: 'It grinds.',
    grade: 'C',
    kind: 'place',
  });
});

test('what a file does not say is told', () => {
  const { feature, lacks } = featureOf({ geometry: point }, making());
  expect(feature.properties.name).toBe('No 1');
  expect(feature.properties.summary).toBe('From a.csv, not yet described.');
  expect(lacks).toEqual(['name', 'summary']);
});

test('long texts are cut at the end of a word', () => {
  const { feature, lacks } = featureOf(
    { name: 'Mill '.repeat(20), text: 'word '.repeat(120), geometry: point },
    making(),
  );
  expect(feature.properties.name.length).toBeLessThanOrEqual(60);
  expect(feature.properties.summary.length).toBeLessThanOrEqual(400);
  expect(feature.properties.summary).toMatch(/word …\.$/);
  expect(lacks).toContain('shortened');
});

test.each([
  [
    'heights along a line are kept',
    [
      [8, 47, 400],
      [8.1, 47, 500],
    ],
    true,
  ],
  [
    'a leap is no height',
    [
      [8, 47, 400],
      [8.1, 47, 1500],
    ],
    false,
  ],
  [
    'heights of some positions are left out',
    [
      [8, 47, 400],
      [8.1, 47],
    ],
    false,
  ],
])('%s', (_what, coordinates, isKept) => {
  const { feature, lacks } = featureOf(
    { name: 'Way', geometry: { type: 'LineString', coordinates } },
    making(),
  );
  expect(JSON.stringify(feature.geometry)).toBe(
    JSON.stringify({
      type: 'LineString',
      coordinates: isKept ? coordinates : coordinates.map((one) => one.slice(0, 2)),
    }),
  );
  expect(feature.properties.kind).toBe('route');
  expect(lacks.includes('heights')).toBe(!isKept);
});

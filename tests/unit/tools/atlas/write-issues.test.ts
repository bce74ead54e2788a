import { expect, test } from 'vitest';
import { asJson, asLines } from '../../../../tools/atlas/write-issues';
import type { Issue } from '../../../../tools/check/issue';

const ISSUE: Issue = {
  file: 'geo/layers/open.geojson',
  line: 12,
  column: 5,
  feature: 'gwadar-port',
  path: 'properties.status',
  message: 'found "done, soon", wanted one of announced, operational',
  severity: 'error',
};

test('an issue for tools says apart what was found and what is wanted', () => {
  expect(JSON.parse(asJson({ issues: [ISSUE] }))).toEqual([
    { ...ISSUE, found: '"done, soon"', wanted: 'one of announced, operational' },
  ]);
});

test('what was found ends where its words do', () => {
  const found = (message: string) => JSON.parse(asJson({ issues: [{ ...ISSUE, message }] }))[0].found;
  expect(found('found "s1", not in sources.json')).toBe('"s1"');
  expect(found('found [1,2], 5 km away')).toBe('[1,2]');
  expect(found('found 12, wanted 13')).toBe('12');
  expect(found('the file is missing')).toBeUndefined();
});

test('for people it is a line an issue, what to do first before them and a verdict after them', () => {
  const text = asLines({ issues: [ISSUE], summary: '1 file', next: 'Begin with this.' });
  expect(text.split('\n')).toEqual([
    'Begin with this.',
    'geo/layers/open.geojson:12:5 gwadar-port properties.status: found "done, soon", wanted one of announced, operational',
    '1 file: 1 error, 0 warnings',
    '',
  ]);
});

import { expect, test } from 'vitest';
import { formatIssue, formatPath, quote } from '../../../../tools/check/issue';

test('an issue is one line: file, line, feature, path, message', () => {
  const issue = {
    file: 'geo/layers/gwadar.geojson',
    line: 12,
    feature: 'gwadar-port',
    path: 'properties.status',
    message: 'found "finished", wanted one of announced, preparatory',
    severity: 'error',
  } as const;
  expect(formatIssue(issue)).toBe(
    'geo/layers/gwadar.geojson:12 gwadar-port properties.status: found "finished", wanted one of announced, preparatory',
  );
});

test('what is not known of an issue leaves no gap in its line; a warning says so', () => {
  expect(formatIssue({ file: 'a.geojson', path: '', message: 'the file is empty', severity: 'error' })).toBe(
    'a.geojson: the file is empty',
  );
  expect(formatIssue({ file: 'a.geojson', line: 1, path: 'crs', message: 'old', severity: 'warning' })).toBe(
    'a.geojson:1 crs: warning: old',
  );
});

test('a path reads like JavaScript', () => {
  expect(formatPath(['properties', 'facts', 2, 'sources', 0])).toBe('properties.facts[2].sources[0]');
  expect(formatPath([3])).toBe('[3]');
  expect(formatPath([])).toBe('');
});

test('long values are cut and infinity is named', () => {
  expect(quote('x'.repeat(100))).toHaveLength(58);
  expect(quote([Infinity, 1])).toBe('["Infinity",1]');
  expect(quote(undefined)).toBe('nothing');
});

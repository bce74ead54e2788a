import { expect, test } from 'vitest';
import { readCheckOptions } from '../../../../tools/atlas/check-options';

const NONE = { help: false, json: false, strict: false, fix: false, watch: false, schema: false, files: [] };

test('options and files are read in any order', () => {
  expect(readCheckOptions([])).toEqual(NONE);
  expect(readCheckOptions(['--strict', 'a.geojson', '--json'])).toEqual({
    ...NONE,
    strict: true,
    json: true,
    files: ['a.geojson'],
  });
  expect(readCheckOptions(['-h'])).toEqual({ ...NONE, help: true });
});

test('an option that there is not is named', () => {
  expect(readCheckOptions(['--strikt'])).toBe('--strikt');
});

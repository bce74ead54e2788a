import { expect, test } from 'vitest';
import { NO_BASEMAP } from '../../../../tools/check/basemap';
import { basemapIssues } from '../../../../tools/check/basemap-issues';
import { checkDisputes, NO_DISPUTES } from '../../../../tools/check/disputes';

const FILE = 'geo/basemap/disputes.json';
const DRAWN = { ...NO_BASEMAP, disputes: new Set(['line-of-control']) };
const messages = (notes: Parameters<typeof basemapIssues>[1]) =>
  basemapIssues(DRAWN, notes).map(({ message }) => message);

test('a disputed line that no note explains is a mistake, also where there are no notes at all', () => {
  expect(messages(checkDisputes('[]', FILE))).toEqual([
    'no note on "line-of-control", which the basemap draws',
  ]);
});

test('notes that are missing, or cannot be read, are told as such and not line by line', () => {
  expect(messages(NO_DISPUTES)).toEqual([]);
  expect(messages(checkDisputes('[', FILE))).toEqual([]);
  expect(messages(checkDisputes('[{}]', FILE))).toEqual([]);
});

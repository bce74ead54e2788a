import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionOf } from '../../../../tools/cite/edition-plugin';

const CITATION = readFileSync('CITATION.cff', 'utf8');

test('the atlas is cited in the version that is built, and from a day that has been', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const edition = editionOf(CITATION);
  expect(edition.version).toBe(version);
  expect(edition.author).not.toBe('');
  const [year = 0, month = 0, day = 0] = edition.date;
  expect(Date.UTC(year, month - 1, day)).toBeLessThanOrEqual(Date.now() + 86_400_000);
});

test.each([
  ['authors', /an author with a name/],
  ['version', /a version/],
  ['date-released', /found undefined, wanted a day/],
])('a file without %s is refused', (member, message) => {
  const lines = CITATION.split('\n').filter((line) => !line.startsWith(member));
  const text = lines.filter((line) => member !== 'authors' || !line.startsWith('  - name')).join('\n');
  expect(() => editionOf(text)).toThrow(message);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPACT } from '../../../../src/ui/media';

/** Sizes at which the explorer changes its layout; sheet.css says what each is. */
const BREAKPOINTS = [
  COMPACT,
  '(min-height: 42em)',
  '(max-width: 47.5em) and (orientation: portrait), (max-width: 35em)',
  '(max-width: 35em) and (max-height: 30em)',
  '(min-width: 50em) and (max-height: 30em)',
  '(min-width: 35.01em) and (max-height: 30em) and (orientation: landscape)',
];

/** Pages without script, and frames in other pages, are laid out by themselves. */
const APART = ['src/app/styles/pages.css', 'src/app/embedded/embed.css'];

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => `src/${path}`)
  .filter((path) => !APART.includes(path));

test.each(sheets)('%s changes its layout where the others do', (path) => {
  const queries = [...readFileSync(path, 'utf8').matchAll(/@media ([^{]*(?:width|height)[^{]*) \{/g)];
  const strays = queries.map(([, query = '']) => query).filter((query) => !BREAKPOINTS.includes(query));
  expect(strays).toEqual([]);
});

test('the narrow layout is one of theirs', () => {
  expect(readFileSync('src/app/styles/sheet.css', 'utf8')).toContain(`@media ${COMPACT} {`);
});

import { expect, test } from 'vitest';
import { bibtexOf } from '../../../../src/content/citation/bibtex';
import { type CitedView, viewItem, viewReference } from '../../../../src/content/citation/view-citation';
import { formatReferences } from '../../../../tools/cite/format-references';

const EDITION = { author: 'Corridor Atlas contributors', version: '0.1.0', date: [2026, 11, 27] };

const GWADAR: CitedView = {
  title: 'Gwadar',
  atlas: 'Corridor Atlas',
  url: 'https://example.org/atlas/?feature=gwadar#9/25.12/62.33',
  on: new Date(2026, 9, 3, 23, 30),
};

test('a view is cited by author, date, what is open, the atlas, its version and the address', () => {
  expect(viewReference(GWADAR, EDITION)).toBe(
    'Corridor Atlas contributors. (2026). Gwadar. In Corridor Atlas (Version 0.1.0). https://example.org/atlas/?feature=gwadar#9/25.12/62.33',
  );
});

test('the atlas as a whole is not in itself', () => {
  const whole = { ...GWADAR, title: null, url: 'https://example.org/' };
  expect(viewReference(whole, EDITION)).toBe(
    'Corridor Atlas contributors. (2026). Corridor Atlas (Version 0.1.0) [Interactive map]. https://example.org/',
  );
  expect(viewItem(whole, EDITION)).not.toHaveProperty('container-title');
});

const TITLES = ['Gwadar', 'Claim 12: the road is 1,300 km long.', 'Whose road?', '瓜达尔', 'گوادر', null];

test.each(TITLES.map((title) => ({ ...GWADAR, title })).map((view) => ({ view, styled: inStyle(view) })))(
  'the text of "$view.title" is what the style makes of its item',
  ({ view, styled }) => {
    expect(viewReference(view, EDITION)).toBe(styled);
  },
);

function inStyle(view: CitedView): string | undefined {
  return formatReferences([viewItem(view, EDITION)])
    .values()
    .next().value;
}

test('as BibTeX', () => {
  expect(bibtexOf(viewItem(GWADAR, EDITION))).toBe(`@misc{corridor-atlas-gwadar,
  author = {{Corridor Atlas contributors}},
  title = {{Gwadar}},
  howpublished = {{Corridor Atlas}},
  year = {2026},
  month = nov,
  day = {27},
  version = {0.1.0},
  url = {https://example.org/atlas/?feature=gwadar#9/25.12/62.33},
  urldate = {2026-10-03},
}
`);
});

test.each([
  ['https://example.org/', 'corridor-atlas'],
  ['https://example.org/?chapter=the-road&lang=ur', 'corridor-atlas-the-road'],
  ['https://example.org/?claim=c12&chapter=the-road', 'corridor-atlas-c12'],
  ['https://example.org/?feature=a{b,c%7D', 'corridor-atlas-a-b-c-'],
])('the key for %s', (url, key) => {
  expect(viewItem({ ...GWADAR, url }, EDITION).id).toBe(key);
});

import { expect, test } from 'vitest';
import { bibtexOf } from '../../../src/content/citation/bibtex';
import { type CitedView, viewItem, viewReference } from '../../../src/content/citation/view-citation';
import { formatReferences } from '../../../tools/cite/format-references';

const GWADAR: CitedView = {
  title: 'Gwadar',
  atlas: 'Corridor Atlas',
  url: 'https://example.org/atlas/?feature=gwadar#9/25.12/62.33',
  on: new Date(2026, 9, 3, 23, 30),
};

test('a view is cited by what is open, the atlas, the day and the address', () => {
  expect(viewReference(GWADAR)).toBe(
    'Gwadar. (n.d.). Corridor Atlas. Retrieved October 3, 2026, from https://example.org/atlas/?feature=gwadar#9/25.12/62.33',
  );
});

test('the atlas as a whole is not in itself', () => {
  const whole = { ...GWADAR, title: null, url: 'https://example.org/' };
  expect(viewReference(whole)).toBe(
    'Corridor Atlas. (n.d.). Retrieved October 3, 2026, from https://example.org/',
  );
  expect(viewItem(whole)).not.toHaveProperty('container-title');
});

const TITLES = ['Gwadar', 'Claim 12: the road is 1,300 km long.', 'Whose road?', '瓜达尔', 'گوادر', null];

test.each(TITLES.map((title) => ({ ...GWADAR, title })).map((view) => ({ view, styled: inStyle(view) })))(
  'the text of "$view.title" is what the style makes of its item',
  ({ view, styled }) => {
    expect(viewReference(view)).toBe(styled);
  },
);

function inStyle(view: CitedView): string | undefined {
  return formatReferences([viewItem(view)])
    .values()
    .next().value;
}

test('as BibTeX', () => {
  expect(bibtexOf(viewItem(GWADAR))).toBe(`@misc{corridor-atlas-gwadar,
  title = {{Gwadar}},
  howpublished = {{Corridor Atlas}},
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
  expect(viewItem({ ...GWADAR, url }).id).toBe(key);
});

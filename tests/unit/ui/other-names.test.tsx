import { expect, test } from 'vitest';
import { OtherNames } from '../../../src/ui/other-names';
import { smallExplorer } from '../small-explorer';

test('a place says what it is called in the other languages, each in its own direction', () => {
  const english = smallExplorer('en').render(<OtherNames id="gwadar" />);
  expect(english.texts('bdi')).toEqual(['گوادر']);
  expect(english.html).toContain('lang="ur" dir="rtl"');
  expect(
    smallExplorer('ur')
      .render(<OtherNames id="gwadar" />)
      .texts('bdi'),
  ).toEqual(['gwadar']);
});

test('one that has no other name says nothing', () => {
  expect(smallExplorer('en').render(<OtherNames id="plant" />).html).toBe('');
});

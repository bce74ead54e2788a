import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../src/search/snippet';
import { indexTerms } from '../../../src/search/tokenise';

const TEXT =
  'The article calls the road finished in 1966. In fact the builders of both countries met at Thakot in 1978, and the Friendship Highway was opened a year later.';

const whole = (text: string, terms: string[]) => {
  const snippet = snippetOf(text, terms);
  return snippet && `${snippet.before}[${snippet.match}]${snippet.after}`;
};

describe('the words around a find', () => {
  test('are those of the longest of its terms, from a whole word to a whole word', () => {
    expect(whole(TEXT, ['the', 'thakot'])).toBe(
      '…builders of both countries met at [Thakot] in 1978, and the Friendship Highway was opened a year later.',
    );
  });

  test('are found whatever the case, the accents and the form of the letters', () => {
    expect(whole('Über Qäshqär', ['qashqar'])).toBe('Über [Qäshqär]');
    expect(whole('شہر گوادر', ['گوادر'])).toBe('شہر [گوادر]');
  });

  test('are of Chinese just what was asked for', () => {
    expect(whole('公路通往瓜达尔港', ['瓜', '瓜达'])).toBe('公路通往[瓜达]尔港');
  });

  test('are none where the text has none of the terms', () => {
    expect(snippetOf(TEXT, ['gwadar'])).toBeNull();
    expect(snippetOf('', ['gwadar'])).toBeNull();
  });

  test('stand in the text as they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...indexTerms(TEXT)), (term) => {
        const snippet = snippetOf(TEXT, [term]);
        const shown = `${snippet?.before}${snippet?.match}${snippet?.after}`.replaceAll('…', '');
        expect(TEXT).toContain(shown);
      }),
    );
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexTerms, queryTerms } from '../../../src/search/tokenise';

afterEach(() => vi.unstubAllGlobals());

/** Words as names are made of them, in three scripts, with codes and numbers. */
const word = fc.constantFrom(
  'Gwadar',
  'Port',
  'M-5',
  'Chang’e-8',
  '1,300',
  '1.2',
  '喀喇昆仑公路',
  '港',
  'گوادر',
  'بندرگاہ،',
  '(plan)',
  'Neelum–Jhelum',
);

describe('a code with a hyphen', () => {
  test.each(['M-5', 'M\u20115', 'M‐5', 'M−5', 'Ｍ－５', 'm5'])('%s asks for m5', (typed) => {
    expect(queryTerms(typed)).toEqual(['m5']);
  });

  test('is found whole and by its parts', () => {
    expect(indexTerms('M-5, Sukkur–Multan')).toEqual(['m', '5', 'm5', 'sukkur', 'multan']);
  });

  test('of words alone asks for each word', () => {
    expect(queryTerms('Pak-China')).toEqual(['pak', 'china']);
    expect(indexTerms('Pak-China')).toContain('pakchina');
  });
});

describe('a number', () => {
  test.each([
    { typed: '1,300', terms: ['1300'] },
    { typed: '۱٬۳۰۰', terms: ['1300'] },
    { typed: '1966, 200', terms: ['1966', '200'] },
    { typed: '1966,1978', terms: ['1966', '1978'] },
    { typed: '1.2 MGD', terms: ['1.2', 'mgd'] },
  ])('$typed asks for $terms', ({ typed, terms }) => {
    expect(queryTerms(typed)).toEqual(terms);
  });
});

describe('Chinese', () => {
  test('is found by each character and each pair', () => {
    expect(indexTerms('瓜达尔港')).toEqual(['瓜', '达', '尔', '港', '瓜达', '达尔', '尔港']);
  });

  test('asks for no pair across the border of two words', () => {
    expect(queryTerms('巴基斯坦公路')).toContain('公路');
    expect(queryTerms('巴基斯坦公路')).not.toContain('坦公');
  });

  test('asks for all pairs where the browser cannot tell words', () => {
    vi.stubGlobal('Intl', {});
    expect(queryTerms('巴基斯坦公路')).toEqual(['巴基', '基斯', '斯坦', '坦公', '公路']);
  });

  test('stands apart from what is written around it', () => {
    expect(queryTerms('M-5公路')).toEqual(['m5', '公路']);
  });
});

test('white space and punctuation ask for nothing', () => {
  expect(queryTerms(' –—, (…)\u200f')).toEqual([]);
});

test('whatever a query asks for, the text itself has', () => {
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom(' ', ' – ', '، ', '，'), (words, between) => {
      const text = words.join(between);
      const terms = new Set(indexTerms(text));
      return queryTerms(text).every((term) => terms.has(term));
    }),
  );
});

test('no term is empty or has a space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      return [...indexTerms(any), ...queryTerms(any)].every((term) => /^\S+$/u.test(term));
    }),
  );
});

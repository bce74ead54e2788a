import { describe, expect, test } from 'vitest';
import { fontFamilyFiles, fontFamilyOf } from '../../../../src/offline/worker/font-family';

describe('familyOf', () => {
  test.each([
    { file: 'assets/noto-sans-sc-101-wght-normal-CPkZHnw0.woff2', family: 'noto-sans-sc' },
    { file: 'assets/noto-sans-sc-latin-ext-wght-normal-DuJTpTg_.woff2', family: 'noto-sans-sc' },
    { file: 'assets/noto-nastaliq-urdu-arabic-400-normal-BVDOj1dq.woff2', family: 'noto-nastaliq-urdu' },
    { file: 'assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2', family: 'source-sans-3' },
    { file: 'http://localhost/a/source-serif-4-latin-400-italic-0j97Jm6B.woff2', family: 'source-serif-4' },
  ])('of $file is $family', ({ file, family }) => {
    expect(fontFamilyOf(file)).toBe(family);
  });
});

test('one slice asks for its whole family, also under the names of another build', () => {
  const all = [
    'assets/noto-sans-sc-100-wght-normal-new1.woff2',
    'assets/noto-sans-sc-101-wght-normal-new2.woff2',
    'assets/noto-nastaliq-urdu-arabic-400-normal-new3.woff2',
  ];
  expect(fontFamilyFiles(['assets/noto-sans-sc-101-wght-normal-old.woff2'], all)).toEqual(all.slice(0, 2));
  expect(fontFamilyFiles([], all)).toEqual([]);
});

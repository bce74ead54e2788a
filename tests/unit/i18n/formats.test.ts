import { expect, test } from 'vitest';
import { collator, dateFormat, listFormat, numberFormat } from '../../../src/i18n/formats';

test('a format is made once for its locale and options', () => {
  expect(numberFormat('en-GB')).toBe(numberFormat('en-GB'));
  const options = { maximumSignificantDigits: 2 };
  expect(numberFormat('en-GB', options)).toBe(numberFormat('en-GB', { ...options }));
  expect(dateFormat('zh-CN', { year: 'numeric' })).toBe(dateFormat('zh-CN', { year: 'numeric' }));
  expect(listFormat('ur')).toBe(listFormat('ur'));
  expect(collator('en', { numeric: true })).toBe(collator('en', { numeric: true }));
});

test('other options and other locales have formats of their own', () => {
  expect(numberFormat('en-GB', { maximumSignificantDigits: 2 }).format(1234)).toBe('1,200');
  expect(numberFormat('en-GB').format(1234)).toBe('1,234');
  expect(numberFormat('de-DE').format(1234)).toBe('1.234');
});

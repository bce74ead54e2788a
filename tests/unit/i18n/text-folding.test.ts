import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, normalise } from '../../../src/i18n/text-folding';

const text = fc.string({ unit: 'binary' });

describe('normalise', () => {
  test.each([
    { of: 'case and accents', typed: 'QÄSHQÄR', stored: 'qashqar' },
    { of: 'full width', typed: 'Ｍ－５', stored: 'm-5' },
    { of: 'apostrophes', typed: 'Chang’e', stored: "chang'e" },
    { of: 'Arabic kaf and yeh', typed: 'كراچي', stored: 'کراچی' },
    { of: 'forms of he', typed: 'شاهراة', stored: 'شاہراہ' },
    { of: 'two-eyed he', typed: 'ھسپتال', stored: 'ہسپتال' },
    { of: 'forms of alef', typed: 'أإآٱ', stored: 'اااا' },
    { of: 'harakat and tatweel', typed: 'گَـــوادِر', stored: 'گوادر' },
    { of: 'joiners and direction marks', typed: '\u200fبے\u200cنظیر\u200e', stored: 'بےنظیر' },
    { of: 'presentation forms', typed: 'ﮔﻮﺍﺩﺭ', stored: 'گوادر' },
    { of: 'Arabic digits', typed: '٠١٢٣٤٥٦٧٨٩', stored: '0123456789' },
    { of: 'Urdu digits', typed: '۰۱۲۳۴۵۶۷۸۹', stored: '0123456789' },
  ])('folds $of', ({ typed, stored }) => {
    expect(normalise(typed)).toBe(normalise(stored));
  });

  test('keeps letters apart that are not forms of one', () => {
    expect(normalise('ب')).not.toBe(normalise('پ'));
    expect(normalise('ے')).not.toBe(normalise('ی'));
    expect(normalise('瓜')).toBe('瓜');
  });

  test('twice is the same as once', () => {
    fc.assert(fc.property(text, (any) => normalise(normalise(any)) === normalise(any)));
  });

  test('leaves no capital, mark or foreign digit', () => {
    fc.assert(fc.property(text, (any) => !/[A-Z\p{M}\p{Cf}٠-٩۰-۹]/u.test(normalise(any))));
  });

  test('is the same for both ways of writing a letter with its mark', () => {
    fc.assert(
      fc.property(text, (any) => normalise(any.normalize('NFC')) === normalise(any.normalize('NFD'))),
    );
  });
});

test('the key of a name is its words alone', () => {
  expect(nameKey('  Neelum–Jhelum,  hydropower (plan) ')).toBe('neelum jhelum hydropower plan');
});

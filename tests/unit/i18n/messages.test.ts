import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import english from '../../../src/i18n/messages/en.json';
import urdu from '../../../src/i18n/messages/ur.json';
import chinese from '../../../src/i18n/messages/zh.json';
import { createTranslator, LOCALES } from '../../../src/i18n/translator';
import { LANGUAGES, type Language } from '../../../src/state/address';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The type of plain text among elements. */
const LITERAL = 0;

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: english,
  zh: chinese,
  ur: urdu,
};

/** A value for each placeholder; a new placeholder needs one here. */
const SAMPLE: Readonly<Record<string, string | number>> = {
  chapter: 'The road',
  count: 5,
  date: '1 May 2015',
  distance: '1.5',
  end: '2018',
  height: 693,
  km: 806,
  list: 'layers=moon',
  message: 'out of memory',
  name: 'Gwadar',
  number: 3,
  reason: 'port to frontier',
  since: '1960',
  start: '1966',
  title: 'Gazette',
  total: 104,
  until: '1979',
  verdict: 'Agrees',
  year: '1978',
};

describe.each(LANGUAGES)('messages in %s', (lang) => {
  test('have exactly the English keys, in the English order', () => {
    expect(Object.keys(MESSAGES[lang])).toEqual(Object.keys(english));
  });

  test('parse', () => {
    for (const [key, message] of Object.entries(MESSAGES[lang])) {
      expect(() => new IntlMessageFormat(message, LOCALES[lang]), key).not.toThrow();
    }
  });

  test('have the English placeholders', () => {
    expect(placeholdersByKey(lang)).toEqual(placeholdersByKey('en'));
  });

  test('give each plural the forms of the language, no more and no fewer', () => {
    const forms = new Intl.PluralRules(LOCALES[lang]).resolvedOptions().pluralCategories.toSorted();
    for (const [key, format] of formatsOf(lang)) {
      for (const found of pluralsIn(format.getAst())) expect(found, key).toEqual(forms);
    }
  });

  test('show every value and leave no brace', () => {
    for (const [key, format] of formatsOf(lang)) {
      const text = String(format.format(SAMPLE));
      for (const name of placeholdersOf(format)) expect(text, key).toContain(String(SAMPLE[name]));
      expect(text, key).toMatch(/^[^{}]+$/);
    }
  });
});

test('a count of one is singular where the language has a singular', () => {
  const counts = (lang: Language, messages: typeof english) => {
    const t = createTranslator(lang, messages);
    return [1, 5].map((count) => t('layers.count', { count }));
  };
  expect(counts('en', english)).toEqual(['1 place', '5 places']);
  expect(counts('zh', chinese)).toEqual(['1 处', '5 处']);
  expect(counts('ur', urdu)).toEqual(['1 مقام', '5 مقامات']);
});

function formatsOf(lang: Language): readonly (readonly [key: string, format: IntlMessageFormat])[] {
  return Object.entries(MESSAGES[lang]).map(([key, message]) => [
    key,
    new IntlMessageFormat(message, LOCALES[lang]),
  ]);
}

function placeholdersByKey(lang: Language) {
  return Object.fromEntries(formatsOf(lang).map(([key, format]) => [key, placeholdersOf(format)]));
}

/** Names of the placeholders of a message, sorted. */
function placeholdersOf(format: IntlMessageFormat): readonly string[] {
  const names = everyElement(format.getAst()).flatMap((element) =>
    element.type !== LITERAL && 'value' in element ? [element.value] : [],
  );
  return [...new Set(names)].toSorted();
}

/** The forms of each plural, such as `['one', 'other']`. */
function pluralsIn(elements: Elements): readonly string[][] {
  return everyElement(elements).flatMap((element) =>
    'pluralType' in element ? [Object.keys(element.options).toSorted()] : [],
  );
}

/** The elements, each followed by those within its forms. */
function everyElement(elements: Elements): Elements {
  return elements.flatMap((element) => {
    const forms = 'options' in element ? Object.values(element.options) : [];
    return [element, ...forms.flatMap((form) => everyElement(form.value))];
  });
}

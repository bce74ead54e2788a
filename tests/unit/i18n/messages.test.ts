import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import type { Translation } from '../../../src/content/language';
import { MessageWriter } from '../../../src/content/message';
import { createTranslator } from '../../../src/i18n/translator';
import { readAtlas } from '../../../tools/atlas/read-atlas';
import { compileMessages, messagesOfApp } from '../../../tools/check/language/compile-messages';
import { ENGINE_WORDS, mergedWords } from '../../../tools/check/language/merged-words';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The type of plain text among elements. */
const LITERAL = 0;

const { languages } = await readAtlas('geo');
const english = languages.get('en')?.messages ?? {};

/** What readers of the first atlas see, and what the engine brings by itself. */
const SPOKEN = [...languages.values()].flatMap(({ info, messages }) => [
  { info, messages, of: 'the first atlas', wanted: english },
  { info, messages: ENGINE_WORDS[info.code] ?? {}, of: 'the engine', wanted: ENGINE_WORDS.en },
]);

/** A value for each placeholder; a new placeholder needs one here. */
const SAMPLE: Readonly<Record<string, string | number>> = {
  amount: 720,
  claims: 'yes',
  currency: 'EUR',
  error: 45,
  language: 'German',
  noise: 51,
  source: 'a survey',
  subtitle: 'Seventy years',
  building: 2,
  authors: 'Zhang, Gong and Guo',
  chapter: 'The road',
  climb: 930,
  count: 5,
  country: 'Pakistan',
  date: '1 May 2015',
  descent: 810,
  direction: 'north',
  distance: '1.5',
  done: 2,
  end: '806',
  file: 'a file',
  height: 693,
  highest: '4,693 m',
  host: 'tiles.example.org',
  hosts: 'tiles.example.org',
  km: 806,
  known: 'yes',
  layer: 'a layer',
  licence: 'CC BY 4.0',
  list: 'layers=moon',
  lowest: '310 m',
  message: 'out of memory',
  minutes: 12,
  most: 256,
  line: 3,
  column: 7,
  missing: 7,
  name: 'Gwadar',
  number: 3,
  other: 21,
  percent: '3',
  place: '35.9°, 74.3°',
  places: '143 of 280 places',
  publisher: 'The Diplomatic Insight',
  reason: 'port to frontier',
  region: 'Balochistan',
  since: '1960',
  size: '3.1 MB',
  start: '0',
  theme: 'streets',
  title: 'Gazette',
  total: 104,
  unbuilt: 5,
  unclear: 19,
  until: '1979',
  verdict: 'Agrees',
  what: 'Opened',
  width: '600',
  working: 9,
  year: '1978',
  years: '1960 to 1979',
};

describe.each(SPOKEN)('messages of $of in $info.code', (language) => {
  const { messages, info, wanted } = language;

  test('have exactly the English keys', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(wanted).toSorted());
  });

  test('parse', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(() => new IntlMessageFormat(message, info.locale), key).not.toThrow();
    }
  });

  test('have the English placeholders', () => {
    expect(placeholdersByKey(language)).toEqual(placeholdersByKey({ ...language, messages: wanted }));
  });

  test('give each plural the forms of the language, no more and no fewer', () => {
    const forms = new Intl.PluralRules(info.locale).resolvedOptions().pluralCategories.toSorted();
    for (const [key, format] of formatsOf(language)) {
      for (const found of pluralsIn(format.getAst())) expect(found, key).toEqual(forms);
    }
  });

  test('show every value and leave no brace', () => {
    for (const [key, format] of formatsOf(language)) {
      const text = String(format.format(SAMPLE));
      const chosenBy = selectorsOf(format);
      for (const name of placeholdersOf(format).filter((name) => !chosenBy.has(name))) {
        expect(text, key).toContain(String(SAMPLE[name]));
      }
      expect(text, key).toMatch(/^[^{}]+$/);
    }
  });

  test('are written by the app as by intl-messageformat', () => {
    const writer = new MessageWriter(info.locale);
    const { compiled } = compileMessages(messages);
    for (const [key, format] of formatsOf(language)) {
      for (const count of [0, 1, 2, 5, 12_345]) {
        const values = { ...SAMPLE, count, number: count, total: count, done: count };
        expect(writer.write(compiled[key] ?? '', values), key).toBe(String(format.format(values)));
      }
    }
  });
});

test('no code of the app says what only the plain pages say', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const said = files.filter((file) => /['`]pages\./.test(readFileSync(`src/${file}`, 'utf8')));
  expect(said).toEqual([]);
  const { compiled } = messagesOfApp(english);
  expect(Object.keys(compiled)).toEqual(Object.keys(english).filter((key) => !key.startsWith('pages.')));
});

test('a count of one is singular where the language has a singular', () => {
  const counts = [...languages.values()].map(({ info, messages }) => {
    const t = createTranslator(info, compileMessages(messages));
    return [info.code, ...[1, 5].map((count) => t('layers.count', { count }))];
  });
  expect(counts).toEqual([
    ['en', '1 place', '5 places'],
    ['ur', '1 مقام', '5 مقامات'],
    ['zh', '1处', '5处'],
  ]);
});

type Told = Pick<Translation, 'info' | 'messages'>;

function formatsOf({ info, messages }: Told): readonly (readonly [key: string, format: IntlMessageFormat])[] {
  return Object.entries(messages).map(([key, message]) => [key, new IntlMessageFormat(message, info.locale)]);
}

function placeholdersByKey(language: Told) {
  return Object.fromEntries(formatsOf(language).map(([key, format]) => [key, placeholdersOf(format)]));
}

/** Names of the placeholders of a message, sorted. */
function placeholdersOf(format: IntlMessageFormat): readonly string[] {
  const names = everyElement(format.getAst()).flatMap((element) =>
    element.type !== LITERAL && 'value' in element ? [element.value] : [],
  );
  return [...new Set(names)].toSorted();
}

/** Names of the placeholders that only choose between texts. */
function selectorsOf(format: IntlMessageFormat): ReadonlySet<string> {
  const names = everyElement(format.getAst()).flatMap((element) =>
    'options' in element && !('pluralType' in element) ? [element.value] : [],
  );
  return new Set(names);
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

describe('the engine’s own words', () => {
  /** Names, nouns and currencies of the first atlas. Keys are no words. */
  const STORY =
    /pakistan|chin(?:a|ese)\b|corridor|highway|gwadar|kashgar|gilgit|hasan abdal|cpec|urdu|the article|dollar|rupee|yuan|中国|中巴|巴基斯坦|走廊|瓜达尔|喀什|吉尔吉特|美元|卢比|文章|چین|پاکستان|راہداری|گوادر|کاشغر|گلگت|شاہراہ|ڈالر|مضمون/i;

  test.each(Object.entries(ENGINE_WORDS))('in %s name nothing of the first atlas', (_lang, words) => {
    expect(Object.entries(words).filter(([, words]) => STORY.test(words))).toEqual([]);
  });

  test('give way to those of an atlas, and stand in where it has none', () => {
    const own = {
      de: { 'app.title': 'Der Rhein', 'ride.slider': 'Stromkilometer' },
      zh: { 'app.title': '莱茵河' },
    };
    const german = mergedWords('de', 'de', own);
    expect(german['ride.slider']).toBe('Stromkilometer');
    expect(german['panel.story']).toBe(ENGINE_WORDS.en['panel.story']);
    const chinese = mergedWords('zh', 'de', own);
    expect(chinese['app.title']).toBe('莱茵河');
    expect(chinese['panel.story']).toBe(ENGINE_WORDS.zh?.['panel.story']);
    expect(mergedWords('fr', 'de', own)['app.title']).toBe('Der Rhein');
    expect(mergedWords('zh', 'de', { de: { 'layer.weirs': 'Wehre' } })['layer.weirs']).toBe('Wehre');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKilometre, readYears } from '../../../src/i18n/read-number';
import { createTranslator, type MessageKey } from '../../../src/i18n/translator';
import { readAtlas } from '../../../tools/atlas/read-atlas';
import { compileMessages } from '../../../tools/check/language/compile-messages';

const { languages } = await readAtlas('geo');
const translators = [...languages.values()].map(({ info, messages }) =>
  createTranslator(info, compileMessages(messages)),
);

/** Digits that readers have on their keyboards, or read elsewhere. */
const DIGITS = ['0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩', '０１２３４５６７８９', '〇一二三四五六七八九'];
const inDigits = (text: string, digits: string) =>
  text.replace(/\d/g, (digit) => [...digits][Number(digit)] ?? digit);

const tenths = fc.integer({ min: 0, max: 99_999_9 }).map((n) => n / 10);
const whole = fc.integer({ min: 0, max: 99_999 });
const year = fc.integer({ min: 1000, max: 2999 });
const anyDigits = fc.constantFrom(...DIGITS.slice(0, 4));
const around = fc.constantFrom('', ' ', '\u200e', '\u202b', '\u2068', '\u00a0', '\u2009');

describe.each(translators.map((say) => ({ lang: say.lang, say })))('what is written in $lang', ({ say }) => {
  const KILOMETRES: readonly [MessageKey, string][] = [
    ['ride.km', 'km'],
    ['search.km', 'km'],
    ['feature.kilometres', 'distance'],
  ];

  test.each(KILOMETRES)('%s is read as a kilometre, in the digits of any keyboard', (key, name) => {
    fc.assert(
      fc.property(whole, anyDigits, around, (km, digits, space) => {
        const text = `${space}${inDigits(say(key, { [name]: km }), digits)}${space}`;
        expect([text, readKilometre(text)]).toEqual([text, km]);
      }),
    );
  });

  test('so is the place on a ride that the slider says', () => {
    fc.assert(
      fc.property(whole, whole, (km, metres) => {
        const height = say('ride.metres', { height: metres });
        const text = say('ride.value', { place: 'Gilgit', km, height });
        expect([text, readKilometre(text)]).toEqual([text, km]);
      }),
    );
  });

  test.each(['time.asOf', 'time.after', 'time.before'] as const)('%s is read as a year', (key) => {
    fc.assert(
      fc.property(year, anyDigits, (one, digits) => {
        const text = inDigits(say(key, { year: String(one) }), digits);
        expect([text, readYears(text)]).toEqual([text, [one]]);
      }),
    );
  });

  test.each(['time.on', 'time.in', 'time.since', 'time.until', 'time.about'] as const)(
    '%s with a date is read as a year',
    (key) => {
      const format = new Intl.DateTimeFormat(say.locale, { year: 'numeric', timeZone: 'UTC' });
      fc.assert(
        fc.property(year, (one) => {
          const text = say(key, { date: format.format(Date.UTC(one, 6)) });
          expect([text, readYears(text)]).toEqual([text, [one]]);
        }),
      );
    },
  );

  test.each(['time.fromTo', 'time.showChapter'] as const)('%s is read as two years', (key) => {
    fc.assert(
      fc.property(fc.tuple(year, year), anyDigits, (two, digits) => {
        const [since, until] = two.toSorted((a, b) => a - b);
        const text = inDigits(say(key, { since: String(since), until: String(until) }), digits);
        expect([text, readYears(text)]).toEqual([text, [since, until]]);
      }),
    );
  });
});

test.each(['en-GB', 'zh-CN', 'ur-PK', 'ur-IN', 'fa-IR', 'ar-EG', 'hi-IN-u-nu-latn', 'sv-SE'])(
  'a number as %s writes it is read',
  (locale) => {
    const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    fc.assert(
      fc.property(tenths, (km) => {
        const text = format(km);
        expect([text, readKilometre(text)]).toEqual([text, km]);
      }),
    );
  },
);

test.each([
  ['1,172', 1172],
  ['1.172', 1.172],
  ['1،172', 1172],
  ['1٬172٫5', 1172.5],
  ['１，１７２．５', 1172.5],
  ['1 172', 1172],
  ['1\u202f172', 1172],
  ["1'172", 1172],
  ['1,00,000', 100_000],
  ['550,5 km', 550.5],
  ['550 Kilometres', 550],
  ['第550公里处', 550],
  ['کلو میٹر ۵۵۰', 550],
  ['٥٥٠ كلوميٹر', 550],
  ['五五〇公里', 550],
  ['+550', 550],
  ['−45', -45],
  ['\u2067550\u2069', 550],
  ['㎞ 550', 550],
])('“%s” is kilometre %d', (text, km) => {
  expect(readKilometre(text)).toBe(km);
});

test.each(['', 'Gilgit', '1,17,2', '15 0', '1.172.5', '550 miles', 'N-35', '540–550', 'km', '550 m'])(
  '“%s” is no kilometre',
  (text) => {
    expect(readKilometre(text)).toBeNull();
  },
);

test.each([
  ['1960–1979', [1960, 1979]],
  ['1960 - 1979', [1960, 1979]],
  ['۱۹۶۰ سے ۱۹۷۹ تک', [1960, 1979]],
  ['一九六〇年至一九七九年', [1960, 1979]],
  ['1960～1979', [1960, 1979]],
  ['1960ء', [1960]],
  ['公元1960年', [1960]],
  ['1960 CE', [1960]],
])('“%s” are years', (text, years) => {
  expect(readYears(text)).toEqual(years);
});

test.each([
  '',
  '1960 BCE',
  '公元前1960年',
  '1960 ق م',
  '-1960',
  '1979–1960',
  '1960.5',
  '1960 km',
  'May 1960',
])('“%s” are no years', (text) => {
  expect(readYears(text)).toBeNull();
});

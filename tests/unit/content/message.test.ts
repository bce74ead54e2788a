import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test, vi } from 'vitest';
import { MessageWriter } from '../../../src/content/message';
import { compileMessages } from '../../../tools/check/language/compile-messages';

const LOCALES = ['en-GB', 'zh-Hans', 'ur-PK-u-nu-latn', 'ar-EG'];

/** What is written of an ICU message in each locale. */
const written = (message: string, values: Readonly<Record<string, string | number>>) => {
  const compiled = compileMessages({ message }).compiled.message ?? '';
  return LOCALES.map((locale) => new MessageWriter(locale).write(compiled, values));
};

test.each([
  ['plain words', {}],
  ['', {}],
  ["It''s '{quoted}'", {}],
  ['{name} at {km}', { name: 'Gilgit', km: 1550.5 }],
  ['{km, number} km', { km: 1550.5 }],
  ['{count, plural, =0 {none} one {# place} other {# places}}', { count: 0 }],
  ['{count, plural, =0 {none} one {# place} other {# places}}', { count: 1 }],
  ['{count, plural, =0 {none} one {# place} other {# places}}', { count: 12345 }],
  ['{count, plural, zero {z} one {# o} two {# t} few {# f} many {# m} other {#}}', { count: 3 }],
  ['{at, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { at: 22 }],
  ['{known, select, yes {It is {what}} other {It is not}}.', { known: 'yes', what: 'open' }],
  ['{known, select, yes {It is} other {It is not}}.', { known: 'perhaps' }],
  ['{a, plural, one {one of {b, plural, one {#} other {# in all}}} other {# of {b}}}', { a: 1, b: 5 }],
])('%s is written as intl-messageformat does', (message, values) => {
  const wanted = LOCALES.map((locale) => String(new IntlMessageFormat(message, locale).format(values)));
  expect(written(message, values)).toEqual(wanted);
});

test('a value that is missing is named', () => {
  expect(() => written('{count, plural, other {# of {total}}}', { count: 2 })).toThrow('{total}');
});

test('what the app could not write does not come through the build', () => {
  expect(() => compileMessages({ 'time.when': '{when, date, short}' })).toThrow('time.when');
  expect(() => compileMessages({ share: '{part, number, percent}' })).toThrow('share');
  expect(() => compileMessages({ rest: '{n, plural, offset:1 other {#}}' })).toThrow('rest');
});

test('what writes numbers is made when the first number is written, and once', () => {
  const compiled = (message: string) => compileMessages({ message }).compiled.message ?? '';
  const [plain, counted] = ['{name} at home', '{count, plural, one {# place} other {# places}}'].map(
    compiled,
  );
  const made: string[] = [];
  const counting = <Format extends object>(of: new (locale: string, options?: object) => Format) =>
    class {
      constructor(locale: string, options?: object) {
        made.push(of.name);
        // biome-ignore lint/correctness/noConstructorReturn: it is the format itself that is made
        return new of(locale, options);
      }
    };
  vi.stubGlobal(
    'Intl',
    Object.create(Intl, {
      NumberFormat: { value: counting(Intl.NumberFormat) },
      PluralRules: { value: counting(Intl.PluralRules) },
    }),
  );
  const writer = new MessageWriter('en-GB');
  writer.write(plain ?? '', { name: 'Gilgit' });
  expect(made).toEqual([]);
  for (const count of [1, 2, 3]) writer.write(counted ?? '', { count });
  expect(made.toSorted()).toEqual(['NumberFormat', 'PluralRules']);
  vi.unstubAllGlobals();
});

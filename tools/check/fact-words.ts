import type { Fact, FactAmount } from '../../src/content/fact';
import { FIRST_LANGUAGE } from '../../src/content/first-language';
import { parsePartialDate } from '../../src/content/partial-date';
import type { Currency } from '../../src/content/vocabulary';
import type { FeatureIndex } from './checked-files';
import { type Issue, type Path, quote } from './issue';
import { issueAt } from './issue-location';
import type { CheckedLanguages } from './language/language-files';
import { unsaidNumbers } from './language/numbers';
import { rememberWords } from './remember';

/** A member that the words of its fact do not bear out. */
interface Difference {
  readonly path: Path;
  readonly message: string;
}

/**
 * Facts whose members say other than their words, in any language: years, months, days and amounts that the words do
 * not have; in English also units, currencies and "about". It compares, and reads no sentences: what the words say
 * beyond the members is not its concern.
 */
export function factWordIssues(index: FeatureIndex, languages: CheckedLanguages): Issue[] {
  return [...ownIssues(index), ...translationIssues(index, languages)];
}

function ownIssues(index: FeatureIndex): Issue[] {
  return [...index.byId.values()].flatMap(({ feature, location }) =>
    feature.properties.facts.flatMap((fact, i) =>
      [
        ...figureDifferences(fact, fact.value, FIRST_LANGUAGE),
        ...(FIRST_LANGUAGE === 'en' ? englishDifferences(fact) : []),
      ].map(({ path, message }) =>
        issueAt(location, ['properties', 'facts', i, ...path], `${message} ${quote(fact.value)}`, 'warning'),
      ),
    ),
  );
}

function translationIssues(index: FeatureIndex, languages: CheckedLanguages): Issue[] {
  const locales = new Map(languages.infos.map(({ lang, value }) => [lang, value?.locale]));
  return languages.features.flatMap(({ lang, value = {}, location }) =>
    Object.entries(value).flatMap(([id, { facts: texts = [] }]) => {
      const facts = index.byId.get(id)?.feature.properties.facts ?? [];
      if (facts.length !== texts.length) return [];
      return facts.flatMap((fact, i) =>
        figureDifferences(fact, texts[i] ?? '', locales.get(lang) ?? lang).map(({ path, message }) =>
          issueAt(
            { ...location, at: [id] },
            ['facts', i],
            `${path.join('.')} in the layer: ${message}`,
            'warning',
          ),
        ),
      );
    }),
  );
}

/** Dates and amounts that the words in a language do not have. */
function figureDifferences(fact: Fact, words: string, locale: string): Difference[] {
  const dated = [
    { path: ['date'], date: fact.date },
    ...(fact.parts ?? []).map(({ date }, i) => ({ path: ['parts', i, 'date'], date })),
  ];
  const sized = [
    { path: ['amount'], amount: fact.amount },
    ...(fact.parts ?? []).map(({ amount }, i) => ({ path: ['parts', i, 'amount'], amount })),
  ];
  return [
    ...dated.flatMap(({ path, date }) =>
      date === undefined || saysDate(words, date, locale)
        ? []
        : [{ path, message: `found ${quote(date)}, a date that is not in the words` }],
    ),
    ...sized.flatMap(({ path, amount }) =>
      amount === undefined || unsaidNumbers(endsOf(amount), words).length === 0
        ? []
        : [{ path, message: `found ${quote(amount)}, a number that is not in the words` }],
    ),
  ];
}

const endsOf = (amount: NonNullable<FactAmount['amount']>) =>
  typeof amount === 'number' ? [amount] : amount;

/** Whether the words have the year, the month and the day of a date, as far as it is known, and of its end. */
const saysDate = rememberWords((words: string, date: string, locale: string): boolean => {
  const found = parsePartialDate(date);
  return [found?.date, found?.until].every((iso) => {
    if (found === null || iso === undefined) return true;
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    const isMonthSaid = found.precision === 'year' || saysMonth(words, month, locale);
    return (
      isMonthSaid && unsaidNumbers([year, ...(found.precision === 'day' ? [day] : [])], words).length === 0
    );
  });
});

/** By its name, or where names are numbers, as in Chinese, by its number. */
function saysMonth(words: string, month: number, locale: string): boolean {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  );
  return (
    words.includes(name) ||
    (/^\p{Nd}|^[一二三四五六七八九十]/u.test(name) && unsaidNumbers([month], words).length === 0)
  );
}

/** Marks of currencies in English that `Intl` does not know. */
const MARKS: Readonly<Record<Currency, readonly string[]>> = { PKR: ['Rs'], CNY: ['RMB', 'yuan'] };

const ABOUT = /\b(?:about|around|approximately|nearly|almost|some)\b/i;

/** What only the words in English can be held to. */
function englishDifferences(fact: Fact): Difference[] {
  const { value: words, unit, currency, approximate = false, amount, date } = fact;
  const isAbout = approximate || date?.endsWith('~') === true;
  const differences: Difference[] = [];
  if (unit !== undefined && !new RegExp(`\\b${unit}\\b`).test(words)) {
    differences.push({ path: ['unit'], message: `found ${quote(unit)}, a unit that is not in the words` });
  }
  if (currency !== undefined && !marksOf(currency).some((mark) => words.includes(mark))) {
    differences.push({
      path: ['currency'],
      message: `found ${quote(currency)}, a currency that is not in the words`,
    });
  }
  if (isAbout && !ABOUT.test(words)) {
    differences.push({ path: [], message: 'found an approximate member, and no "about" in the words' });
  }
  if (!isAbout && (amount ?? date) !== undefined && words.startsWith('About ')) {
    differences.push({ path: [], message: 'found an exact member, wanted an approximate one for the words' });
  }
  return differences;
}

/** How English may write a currency: its code, its signs. */
const marksOf = rememberWords((currency: Currency): string[] => {
  const signs = (['symbol', 'narrowSymbol'] as const).map(
    (currencyDisplay) =>
      new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
        .formatToParts(1)
        .find(({ type }) => type === 'currency')?.value ?? currency,
  );
  return [currency, ...signs, ...(MARKS[currency] ?? [])];
});

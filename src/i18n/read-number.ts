import { FIRST_YEAR } from '../content/years';
import { foldDigits } from './digits';

/**
 * Reads numbers as readers type them and as the atlas writes them: in the digits, separators, units and words of all
 * its languages at once, since a reader may type in one language what was read in another.
 */

/** Marks without letters that stand for one another: dashes, and the separators of Arabic script. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−〜~]/g, '-'],
  [/[٬،]/g, ','],
  [/٫/g, '.'],
  [/[’ʼ`]/g, "'"],
  [/[يى]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[هة]/g, 'ہ'],
];

/** Chinese digits, as years are written with: two or more in a row. */
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_NUMBER = new RegExp(`[${HAN_DIGITS}零]{2,}`, 'g');

/** A text with one form of each digit, separator, dash, space and letter; without marks that are not seen. */
function folded(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const latin = foldDigits(MARKS.reduce((all, [marks, mark]) => all.replace(marks, mark), plain));
  return latin.replace(HAN_NUMBER, (run) =>
    [...run].map((digit) => Math.max(0, HAN_DIGITS.indexOf(digit))).join(''),
  );
}

/** Thousands, or lakhs and crores, set apart by commas, or by spaces or apostrophes. */
const BY_COMMAS = /^[+-]?[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const BY_SPACES = /^[+-]?[1-9]\d{0,2}(?:[ ']\d{2,3})*[ ']\d{3}(?:[.,]\d+)?$/;
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;

/** The value of digits with their separators: a comma before three digits groups, any other is a decimal one. */
function valueIn(digits: string): number | null {
  if (BY_COMMAS.test(digits)) return Number(digits.replaceAll(',', ''));
  if (BY_SPACES.test(digits)) return valueIn(digits.replace(/[ ']/g, ''));
  return PLAIN.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** Words that may stand around a number, before it or behind. */
interface Words {
  readonly units: readonly string[];
  readonly others: readonly string[];
}

const KILOMETRE_WORDS: Words = {
  units: [
    ...['kilometres', 'kilometers', 'kilometre', 'kilometer', 'kms', 'km', 'k.m.'],
    ...['公里处', '公里處', '公里', '千米'],
    ...['کلومیٹرز', 'کلو میٹر', 'کلومیٹر', 'کیلومیٹر'],
  ],
  others: ['at', 'about', '第', '里程', '约', 'پر', 'تقریبا'],
};

const YEAR_WORDS: Words = {
  units: ['the year', 'year', 'ce', 'ad', '公元', '年', 'سال', 'سنہ', 'سن', 'ء', 'عیسوی'],
  others: [
    ...['as of', 'by', 'in', 'since', 'until', 'from', 'to', 'about', 'after', 'before', 'show'],
    ...['截至', '自', '从', '至', '到', '起', '止', '约', '晚于', '早于', '显示'],
    ...['تک', 'سے', 'میں', 'تا', 'تقریبا', 'کے بعد', 'سے پہلے', 'دکھائیں'],
  ],
};

/** What stands in a text around its number. */
interface Found {
  readonly value: number;
  readonly hasUnit: boolean;
}

/** A number with nothing around it but such words; null for any other text. */
function findNumber(text: string, { units, others }: Words): Found | null {
  const [, before = '', digits = '', after = ''] =
    /^([^\d+-]*?)\s*([+-]?\d(?:[\d.,' ]*\d)?)\s*([^\d]*)$/.exec(text) ?? [];
  const value = valueIn(digits);
  if (value === null) return null;
  const words = [...units, ...others].toSorted((a, b) => b.length - a.length);
  const strange = [before, after].some((part) => without(part, words) !== '');
  if (strange) return null;
  return { value, hasUnit: [before, after].some((part) => units.some((unit) => part.includes(unit))) };
}

/** What is left of a text without these words and the marks between them. */
const without = (text: string, words: readonly string[]): string =>
  words.reduce((left, word) => left.replaceAll(word, ' '), text).replace(/[\s.:;,]/g, '');

/** Where a sentence of the atlas puts commas; a comma within a number has no space behind it. */
const PARTS = /，|[,،;]\s+/;

/**
 * A kilometre: `550`, `km 1,172.5`, `۵۵۰`, `550 公里处`, or the part of a longer text that says one with its unit, such
 * as “Gilgit, km 550, 1,467 m”.
 */
export function readKilometre(text: string): number | null {
  const whole = findNumber(folded(text), KILOMETRE_WORDS);
  if (whole !== null) return whole.value;
  const said = text.split(PARTS).flatMap((part) => findNumber(folded(part), KILOMETRE_WORDS) ?? []);
  const marked = said.filter(({ hasUnit }) => hasUnit);
  return marked.length === 1 ? (marked[0]?.value ?? null) : null;
}

/** A year, or the first and the last of some. */
export type ReadYears = readonly [year: number] | readonly [first: number, last: number];

/** What may stand between two years. */
const BETWEEN = /-|\bto\b|\buntil\b|至|到|تا|سے/g;

/** Years: `1985`, `as of 1985`, `截至1985年`, `۱۹۸۵`, `1960–1979`, `1960 to 1979`, `-44`; null where there are none. */
export function readYears(text: string): ReadYears | null {
  const plain = folded(text);
  // Of an atlas that begins with our era, a sign is a slip of the pen.
  const before = FIRST_YEAR < 0 ? /^\s*[-\u2212]\s*(\d{1,4})\s*$/.exec(plain) : null;
  if (before) return [-Number(before[1])];
  const year = yearIn(plain);
  if (year !== null) return [year];
  for (const {
    0: { length },
    index,
  } of plain.matchAll(BETWEEN)) {
    const [first, last] = [yearIn(plain.slice(0, index)), yearIn(plain.slice(index + length))];
    if (first !== null && last !== null && first <= last) return [first, last];
  }
  return null;
}

function yearIn(text: string): number | null {
  const found = findNumber(text, YEAR_WORDS);
  return found !== null && Number.isInteger(found.value) && found.value > 0 ? found.value : null;
}

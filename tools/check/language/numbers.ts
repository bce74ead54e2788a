import { rememberWords } from '../remember';

/** Figures of a text, as values: “1.3亿”, “13 crore” and “130 million” are one. */
export interface Figures {
  /** Written in digits; for each, the values it may have, as it is open how far “million” reaches in “5–6 million”. */
  readonly digits: readonly (readonly number[])[];
  /** All that a reader may take for a number: digits without their words, sums, words, months, decades. */
  readonly loose: ReadonlySet<number>;
}

/** Words that multiply the number before them, in the languages whose numbers are known. */
const SCALES: readonly (readonly [pattern: string, value: number])[] = [
  ['trillion|万亿|ٹریلین', 1e12],
  ['کھرب', 1e11],
  ['billion|bn|ارب|بلین', 1e9],
  ['亿', 1e8],
  ['crore|کروڑ', 1e7],
  ['million|MGD|百万|ملین', 1e6],
  ['lakh|لاکھ', 1e5],
  ['万', 1e4],
  // Kilovolts, kilowatts, kilograms and kilometres are units.
  ['thousand|ہزار|千(?![伏瓦克米兆])', 1e3],
  ['百', 1e2],
];

const NUMBER = String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** A digit after a letter is part of a name, as in K2. */
const FIGURE = new RegExp(
  `(?<![A-Za-z\\d])(${NUMBER})[  -]?(?:多|余|几)?(${SCALES.map(([pattern]) => pattern).join('|')})?`,
  'giu',
);

/** What stands between the two ends of a range. */
const RANGE = /^\s*(?:[–—~～至到或-]|to|or|and|سے|تا|یا)\s*$/;

/** What may stand between the parts of one number: “1 ارب 30 کروڑ”. */
const JOINED = /^[\s零و]*$/;

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);

const UNITS =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const HUNDREDS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const ENGLISH = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:-|\\s|\\b))?(${UNITS.toReversed().join('|')})?(?:th)?\\s*(${Object.keys(HUNDREDS).join('|')})?`,
  'gi',
);

const WORDS: readonly (readonly [pattern: RegExp, value: number])[] = [
  [/\bhalf\b|آدھ|نصف|半/i, 0.5],
  [/صفر|零/, 0],
  [/\b(?:once|first|an?|single)\b|ایک|پہل|یکم|一|首/i, 1],
  [/\b(?:twice|second|both|twin|pair|double)\b|دو|二|两|双|副/i, 2],
  [/\b(?:third|triple)\b|تین|تیسر|三/i, 3],
  [/\b(?:fourth|quarters?)\b|چار|چوتھ|四/i, 4],
  [/\bfifths?\b|پانچ|五/i, 5],
  [/چھ|六/, 6],
  [/سات|七/, 7],
  [/\beighth\b|آٹھ|八/i, 8],
  [/\bninth\b|نو|نائن|九/i, 9],
  [/دس|十/, 10],
  [/گیارہ|十一/, 11],
  [/\btwelfth\b|بارہ|درجن|十二/i, 12],
  [/تیرہ|十三/, 13],
  [/چودہ|十四/, 14],
  [/پندرہ|十五/, 15],
  [/سولہ|十六/, 16],
  [/سترہ|十七/, 17],
  [/اٹھارہ|十八/, 18],
  [/انیس|十九/, 19],
  [/بیس|二十/, 20],
  [/تیس|三十/, 30],
  [/چالیس|四十/, 40],
  [/پچاس|五十/, 50],
  [/ساٹھ|六十/, 60],
  [/ستر|七十/, 70],
  [/اسی|八十/, 80],
  [/نوے|九十/, 90],
  [/سو|百/, 100],
  [/ہزار|千/, 1000],
  [/百万/, 1e6],
];

/** Reads the figures of a text in any of the scripts. */
const figuresIn = rememberWords((text: string): Figures => {
  const plain = withLatinDigits(text);
  const matches = [...plain.matchAll(FIGURE)].map((match) => ({
    value: Number((match[1] ?? '').replaceAll(',', '')),
    scale: scaleOf(match[2]),
    from: match.index,
    to: match.index + match[0].trimEnd().length,
  }));
  const named = [...plain.matchAll(/[A-Za-z] ?(\d+)/g)].map(([, number]) => Number(number));
  const loose = new Set<number>([...impliedBy(plain), ...named]);
  const digits: number[][] = [];
  let sum = 0;
  for (const [i, { value, scale, from, to }] of matches.entries()) {
    const [before, next] = [matches[i - 1], matches[i + 1]];
    const isJoined =
      before !== undefined && before.scale > scale && JOINED.test(plain.slice(before.to, from));
    sum = rounded(value * scale + (isJoined ? sum : 0));
    const isRange = next !== undefined && scale === 1 && RANGE.test(plain.slice(to, next.from));
    const values = isRange && !isJoined ? [sum, rounded(value * next.scale)] : [sum];
    if (isJoined) digits.pop();
    digits.push(values);
    for (const one of values) loose.add(one);
  }
  return { digits, loose };
});

/** Digits of all scripts as Latin ones, with the separators of Arabic script as ours. */
function withLatinDigits(text: string): string {
  return text
    .replace(/[\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.');
}

/** Digits stand in runs of ten in Unicode, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

function scaleOf(word: string | undefined): number {
  if (word === undefined) return 1;
  const scale = SCALES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word));
  return scale?.[1] ?? 1;
}

/** Numbers that are said without their digits. */
function impliedBy(text: string): number[] {
  const words = WORDS.flatMap(([pattern, value]) => (pattern.test(text) ? [value] : []));
  const months = MONTHS.flatMap((month, i) => (new RegExp(`\\b${month}`, 'i').test(text) ? [i + 1] : []));
  const decades = [...text.matchAll(/\b(\d\d)(\d0)s\b/g)].flatMap(([, century, decade]) => [
    Number(century) + 1,
    Number(decade),
  ]);
  return [...words, ...months, ...decades, ...englishNumbers(text)];
}

function englishNumbers(text: string): number[] {
  return [...text.matchAll(ENGLISH)].flatMap(([, tens = '', units = '', many = '']) => {
    if (tens === '' && units === '') return many === '' ? [] : [HUNDREDS[many.toLowerCase()] ?? 1];
    const count =
      (TENS.indexOf(tens.toLowerCase()) + 2) * (tens === '' ? 0 : 10) +
      Math.max(0, UNITS.indexOf(units.toLowerCase()));
    return [count, count * (HUNDREDS[many.toLowerCase()] ?? 1)];
  });
}

const rounded = (value: number) => Number(value.toPrecision(12));

/** Figures that one text has in digits and the other does not say at all. */
export function figuresApart(english: string, other: string): { missing: number[]; extra: number[] } {
  const [ours, theirs] = [figuresIn(english), figuresIn(other)];
  return { missing: unsaid(ours, theirs), extra: unsaid(theirs, ours) };
}

/** Those of some numbers that a text does not say, in whatever digits, units and words. */
export function unsaidNumbers(numbers: readonly number[], text: string): number[] {
  return unsaid({ digits: numbers.map((number) => [number]) }, figuresIn(text));
}

function unsaid({ digits }: Pick<Figures, 'digits'>, { loose }: Pick<Figures, 'loose'>): number[] {
  const years = new Set([...loose].filter(isYear).map((year) => year % 100));
  return digits.flatMap((values) => {
    const isSaid = values.some(
      (value) => loose.has(value) || (isYear(value) ? loose.has(value % 100) : years.has(value)),
    );
    return isSaid ? [] : values.slice(0, 1);
  });
}

/** A year may be said by its last two digits: “2015–16”, “20世纪70年代”. */
const isYear = (value: number) => Number.isInteger(value) && value >= 1800 && value < 2100;

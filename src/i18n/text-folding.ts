import { foldDigits } from './digits';

/** Letters that one script writes in several forms; each stands for the form that Urdu keyboards give. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ە: 'ہ',
  ھ: 'ہ',
  ٱ: 'ا',
  ں: 'ن',
};

const FORMS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Combining marks (accents, harakat), joiners and direction marks, tatweel, a hamza of its own, apostrophes. */
const DROPPED = /[\p{M}\p{Cf}ـء'’‘ʼʻʿʾ]/gu;

/**
 * A text as the search compares it: without case, accents and width, with one form of each Arabic letter and Latin
 * digits. Hyphens and spaces stay. Twice is the same as once.
 */
export function normalise(text: string): string {
  const letters = compatible(compatible(text).toLowerCase())
    .replace(DROPPED, '')
    .replace(FORMS, (letter) => LETTERS[letter] ?? letter);
  return foldDigits(letters);
}

/** Full width becomes half, and آ, أ, ئ, é fall into a letter and its mark. */
function compatible(text: string): string {
  return text.normalize('NFKD');
}

/** A name as names are compared: its words alone, with single spaces. */
export function nameKey(name: string): string {
  return normalise(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As {@link nameKey}, with road numbers in one piece however they are written: `N-35`, `N 35` and `n35`. */
export function codeKey(name: string): string {
  return joinCodes(nameKey(name));
}

/** Short words of letters and a number behind them, as roads, engines and claims are called. */
export function joinCodes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{Script=Latin}{1,3}) (\d{1,4})(?![\p{L}\p{N}])/gu, '$1$2');
}

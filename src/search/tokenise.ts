import { normalise } from '../i18n/text-folding';

/** A run of Chinese, a number with decimals, or a word with its hyphens, plain, typographic or unbreakable. */
const PIECES = new RegExp(
  [
    String.raw`\p{sc=Han}+`,
    String.raw`\d+(?:\.\d+)+`,
    String.raw`(?:(?!\p{sc=Han})[\p{L}\p{N}])+(?:[-‐‑−](?:(?!\p{sc=Han})[\p{L}\p{N}])+)*`,
  ].join('|'),
  'gu',
);
const HYPHENS = /[-‐‑−]/u;
const HAN = /^\p{sc=Han}/u;

/** `1,300` is the number 1300. */
const THOUSANDS = /(?<=\d)[,٬](?=\d{3}(?!\d))/gu;

/**
 * The terms under which a text is found. Chinese gives its characters and all pairs of neighbours, so that any
 * division into words finds it; `M-5` gives `m`, `5` and `m5`.
 */
export function indexTerms(text: string): string[] {
  return pieces(text).flatMap((piece) => {
    if (HAN.test(piece)) return [...piece, ...pairs(piece)];
    const parts = piece.split(HYPHENS);
    return parts.length === 1 ? parts : [...parts, parts.join('')];
  });
}

/** The terms that a query asks for, all at once: of Chinese, the pairs within its words; of `M-5`, `m5`. */
export function queryTerms(query: string): string[] {
  return pieces(query).flatMap((piece) => {
    if (HAN.test(piece)) return words(piece).flatMap((word) => (isLong(word) ? pairs(word) : [word]));
    const parts = piece.split(HYPHENS);
    return /\d/.test(piece) ? [parts.join('')] : parts;
  });
}

function pieces(text: string): readonly string[] {
  return normalise(text).replace(THOUSANDS, '').match(PIECES) ?? [];
}

const isLong = (word: string) => [...word].length > 1;

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

let segmenter: Intl.Segmenter | null = null;

/** The words of a run of Chinese; the run itself where the browser cannot tell. */
function words(run: string): string[] {
  if (!('Segmenter' in Intl)) return [run];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

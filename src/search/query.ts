import type { Query } from 'minisearch';
import { joinCodes } from '../i18n/text-folding';
import { queryTerms } from './tokenise';

/** A term that a query asks for, and what may stand for it: itself with two neighbouring letters changed round. */
interface QueryTerm {
  readonly term: string;
  readonly transpositions: readonly string[];
  /** How many of its letters may be wrong. */
  readonly maxEdits: number;
}

/** Shorter words with two letters changed round are other words. */
const MIN_FUZZY_LETTERS_COUNT = 4;
/** From this length on a word may have two slips. */
const LONG_WORD_LETTERS_COUNT = 7;
/** From this number of words on, spelling is not corrected: some words will be right, and the search would take long. */
const MANY_WORDS_COUNT = 5;

/** Stop words: names have them or not. */
const JOINING = new Set('a an and at by for in of on the to کا کی کے اور میں 的 和'.split(' '));

/** Splits a query into terms; joining words count only where there are no others. */
export function parseQuery(query: string): readonly QueryTerm[] {
  const all = queryTerms(query);
  const telling = all.filter((term) => !JOINING.has(term));
  const terms = telling.length > 0 ? telling : all;
  const isShort = terms.length < MANY_WORDS_COUNT;
  return terms.map((term) => ({
    term,
    transpositions: isShort ? transpositionsOf(term) : [],
    maxEdits: isShort ? maxEditsIn(term) : 0,
  }));
}

/** The slip that fingers make most; the index counts it as two. */
function transpositionsOf(term: string): readonly string[] {
  const letters = [...term];
  if (letters.length < MIN_FUZZY_LETTERS_COUNT || /\d|\p{sc=Han}/u.test(term)) return [];
  const all = letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''));
  return [...new Set(all)].filter((other) => other !== term);
}

/** A wrong digit is another number, not a slip. */
function maxEditsIn(term: string): number {
  const { length } = [...term];
  if (length < MIN_FUZZY_LETTERS_COUNT || /\d/.test(term)) return 0;
  return length < LONG_WORD_LETTERS_COUNT ? 1 : 2;
}

const asOneTerm = (text: string) => [text];

/** The query as MiniSearch takes it: each term, or what may stand for it; of these all, or any. */
export function queryTree(asked: readonly QueryTerm[], combineWith: 'AND' | 'OR'): Query {
  return {
    combineWith,
    tokenize: asOneTerm,
    queries: asked.map(({ term, transpositions: others, maxEdits }, place) => ({
      combineWith: 'OR',
      queries: [
        // A word may go on; the last one always may, as it is still being typed.
        { queries: [term], fuzzy: maxEdits, prefix: term.length > 2 || place === asked.length - 1 },
        { queries: [...others], combineWith: 'OR', fuzzy: false, prefix: false },
      ],
    })),
  };
}

/**
 * A query in the forms in which it may have been meant: with road numbers in one piece, as it is typed, and with its
 * words apart where a joiner stands between them.
 */
export function queryVariants(query: string): readonly string[] {
  return [...new Set([joinCodes(query), query, query.replace(/[\u200b\u200c]/g, ' ')])];
}

/** Counts the terms of a query that a result has. */
export function countMatchedTerms(asked: readonly QueryTerm[], had: readonly string[]): number {
  return asked.filter(({ term, transpositions: others }) =>
    [term, ...others].some((one) => had.includes(one)),
  ).length;
}

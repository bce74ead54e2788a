import type { Query } from 'minisearch';
import { joinCodes } from '../i18n/text-folding';
import { queryTerms } from './tokenise';

/** A term that a query asks for, and what may stand for it: itself with two neighbouring letters changed round. */
interface AskedTerm {
  readonly term: string;
  readonly changedRound: readonly string[];
  /** How many of its letters may be wrong. */
  readonly slips: number;
}

/** Shorter words with two letters changed round are other words. */
const SHORTEST_CHANGED = 4;
/** From this length on a word may have two slips. */
const LONG_WORD = 7;
/** Of so many words some will be right; to look for what each may have been meant for takes long. */
const MANY_WORDS = 5;

/** Words that join others and tell nothing; names have them or not. */
const JOINING = new Set('a an and at by for in of on the to کا کی کے اور میں 的 和'.split(' '));

/** What a query asks for. */
export function askedTerms(query: string): readonly AskedTerm[] {
  const all = queryTerms(query);
  const telling = all.filter((term) => !JOINING.has(term));
  const terms = telling.length > 0 ? telling : all;
  const isShort = terms.length < MANY_WORDS;
  return terms.map((term) => ({
    term,
    changedRound: isShort ? changedRound(term) : [],
    slips: isShort ? slipsIn(term) : 0,
  }));
}

/** The slip that fingers make most; the index counts it as two. */
function changedRound(term: string): readonly string[] {
  const letters = [...term];
  if (letters.length < SHORTEST_CHANGED || /\d|\p{sc=Han}/u.test(term)) return [];
  const all = letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''));
  return [...new Set(all)].filter((other) => other !== term);
}

/** A wrong digit is another number, not a slip. */
function slipsIn(term: string): number {
  const { length } = [...term];
  if (length < SHORTEST_CHANGED || /\d/.test(term)) return 0;
  return length < LONG_WORD ? 1 : 2;
}

const asOneTerm = (text: string) => [text];

/** The query as MiniSearch takes it: each term, or what may stand for it; of these all, or any. */
export function queryTree(asked: readonly AskedTerm[], combineWith: 'AND' | 'OR'): Query {
  return {
    combineWith,
    tokenize: asOneTerm,
    queries: asked.map(({ term, changedRound: others, slips }, place) => ({
      combineWith: 'OR',
      queries: [
        // A word may go on; the last one always may, as it is still being typed.
        { queries: [term], fuzzy: slips, prefix: term.length > 2 || place === asked.length - 1 },
        { queries: [...others], combineWith: 'OR', fuzzy: false, prefix: false },
      ],
    })),
  };
}

/**
 * A query in the forms in which it may have been meant: with road numbers in one piece, as it is typed, and with its
 * words apart where a joiner stands between them.
 */
export function formsOf(query: string): readonly string[] {
  return [...new Set([joinCodes(query), query, query.replace(/[\u200b\u200c]/g, ' ')])];
}

/** How many of the terms a result has. */
export function termsMet(asked: readonly AskedTerm[], had: readonly string[]): number {
  return asked.filter(({ term, changedRound: others }) => [term, ...others].some((one) => had.includes(one)))
    .length;
}

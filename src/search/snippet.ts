import { indexTerms } from './tokenise';

/** Words that a query matched, and those around them. */
export interface Snippet {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const BEFORE_CHARACTERS_COUNT = 36;
const AFTER_CHARACTERS_COUNT = 64;

const WORDS = /\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The place in a text that tells most about why it was found: that of the longest of the terms.
 * @param terms as the index has them
 * @returns null where the text has none of them
 */
export function snippetOf(text: string, terms: readonly string[]): Snippet | null {
  const wanted = new Set(terms);
  let best = { term: '', start: 0, end: 0 };
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    for (const term of indexTerms(word)) {
      if (!wanted.has(term) || term.length <= best.term.length) continue;
      // Chinese runs on: of the run, only what was asked for.
      const within = /\p{sc=Han}/u.test(word) ? Math.max(0, word.indexOf(term)) : 0;
      const length = /\p{sc=Han}/u.test(word) ? term.length : word.length;
      best = { term, start: index + within, end: index + within + length };
    }
  }
  if (best.term === '') return null;
  return {
    before: tail(text.slice(0, best.start)),
    match: text.slice(best.start, best.end),
    after: head(text.slice(best.end)),
  };
}

/** The end of a text, from a whole word on. */
function tail(text: string): string {
  if (text.length <= BEFORE_CHARACTERS_COUNT) return text;
  const cut = text.slice(-BEFORE_CHARACTERS_COUNT);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

/** The beginning of a text, up to a whole word. */
function head(text: string): string {
  if (text.length <= AFTER_CHARACTERS_COUNT) return text;
  const cut = text.slice(0, AFTER_CHARACTERS_COUNT);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

import { codeKey } from '../i18n/text-folding';
import type { Hit } from './hit';
import { type NameField, namesIn } from './name-field';

/** How well a name answers a query, best first. */
const ANSWERS = {
  itself: 5,
  begins: 4,
  itselfMisspelt: 3,
  beginsMisspelt: 2,
  holds: 1,
  /** Its words are in the text alone. */
  text: 0,
} as const;

/** A hit and what its place in the list depends on. */
export interface Ranked {
  readonly hit: Hit;
  readonly answers: number;
  /** 1: known from afar, to 5; as on the map. */
  readonly importance: number;
  /** How much of the story speaks of it. */
  readonly told: number;
  /** How much of its name the query is. */
  readonly share: number;
  readonly score: number;
}

/** The thing itself first, then what is named after it, of these the more important; what only mentions it by score. */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    b.answers - a.answers ||
    (a.answers === ANSWERS.text ? 0 : a.importance - b.importance || b.told - a.told || b.share - a.share) ||
    b.score - a.score
  );
}

/** A name as it answered a query, best of all that a hit has. */
interface Answer {
  readonly answers: number;
  readonly share: number;
}

/**
 * Rates names against a query; keys of names are kept, as the next letter asks for the same again.
 * @returns given a query: rates a hit by the terms of the index that matched
 */
export function nameRater(): (query: string) => (hit: Hit, matched: Matched) => Answer {
  const known = new Map<string, string>();
  function keyOf(name: string): string {
    const key = known.get(name) ?? codeKey(name);
    known.set(name, key);
    return key;
  }
  return (query) => {
    const wanted = codeKey(query);
    return (hit, matched) => {
      // Sources that are named like a place come after it.
      if (hit.group === 'source' || wanted === '') return { answers: ANSWERS.text, share: 0 };
      const all = hit.matched.flatMap((field) =>
        namesIn(hit, field).map((name) => rate(keyOf(name), wanted, field, matched)),
      );
      return all.reduce(better, { answers: ANSWERS.text, share: 0 });
    };
  };
}

const better = (a: Answer, b: Answer) =>
  b.answers > a.answers || (b.answers === a.answers && b.share > a.share) ? b : a;

/** What of the index matched a query. */
export interface Matched {
  /** Terms of the index, with the fields in which they stand. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** How many terms the query has. */
  readonly asked: number;
}

function rate(key: string, wanted: string, field: NameField, matched: Matched): Answer {
  const share = Math.min(1, wanted.length / Math.max(1, key.length));
  if (key === wanted) return { answers: ANSWERS.itself, share: 1 };
  if (key.startsWith(wanted)) return { answers: ANSWERS.begins, share };
  const met = Object.values(matched.terms).filter((fields) => fields.includes(field)).length;
  if (met < matched.asked) return { answers: ANSWERS.text, share };
  const words = key.split(' ');
  const has = (word: string) => matched.terms[word]?.includes(field) ?? false;
  if (words.every(has)) return { answers: ANSWERS.itselfMisspelt, share };
  return { answers: has(words[0] ?? '') ? ANSWERS.beginsMisspelt : ANSWERS.holds, share };
}

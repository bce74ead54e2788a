import { codeKey } from '../i18n/text-folding';
import type { SearchHit } from './search-hit';
import { type NameField, namesIn } from './search-hit';

/** How well a name matches a query, best first. */
const MATCH_QUALITY = {
  itself: 5,
  begins: 4,
  itselfMisspelt: 3,
  beginsMisspelt: 2,
  holds: 1,
  /** Its words are in the text alone. */
  text: 0,
} as const;

/** A hit and what its place in the list depends on. */
export interface RankedHit {
  readonly hit: SearchHit;
  readonly matchQuality: number;
  /** 1: known from afar, to 5; as on the map. */
  readonly importance: number;
  /** How much of the story speaks of it. */
  readonly mentionCount: number;
  /** How much of its name the query is. */
  readonly share: number;
  readonly score: number;
}

/** The thing itself first, then what is named after it, of these the more important; what only mentions it by score. */
export function compareRank(a: RankedHit, b: RankedHit): number {
  return (
    b.matchQuality - a.matchQuality ||
    (a.matchQuality === MATCH_QUALITY.text
      ? 0
      : a.importance - b.importance || b.mentionCount - a.mentionCount || b.share - a.share) ||
    b.score - a.score
  );
}

/** The best match between a query and the names of a hit. */
interface NameMatch {
  readonly matchQuality: number;
  readonly share: number;
}

/**
 * Rates names against a query; keys of names are kept, as the next letter asks for the same again.
 * @returns given a query: rates a hit by the terms of the index that matched
 */
export function createNameRater(): (query: string) => (hit: SearchHit, matched: MatchedTerms) => NameMatch {
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
      if (hit.group === 'source' || wanted === '') return { matchQuality: MATCH_QUALITY.text, share: 0 };
      const all = hit.matched.flatMap((field) =>
        namesIn(hit, field).map((name) => rate(keyOf(name), wanted, field, matched)),
      );
      return all.reduce(better, { matchQuality: MATCH_QUALITY.text, share: 0 });
    };
  };
}

const better = (a: NameMatch, b: NameMatch) =>
  b.matchQuality > a.matchQuality || (b.matchQuality === a.matchQuality && b.share > a.share) ? b : a;

/** What of the index matched a query. */
export interface MatchedTerms {
  /** Terms of the index, with the fields in which they stand. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** How many terms the query has. */
  readonly queryTermCount: number;
}

function rate(key: string, wanted: string, field: NameField, matched: MatchedTerms): NameMatch {
  const share = Math.min(1, wanted.length / Math.max(1, key.length));
  if (key === wanted) return { matchQuality: MATCH_QUALITY.itself, share: 1 };
  if (key.startsWith(wanted)) return { matchQuality: MATCH_QUALITY.begins, share };
  const met = Object.values(matched.terms).filter((fields) => fields.includes(field)).length;
  if (met < matched.queryTermCount) return { matchQuality: MATCH_QUALITY.text, share };
  const words = key.split(' ');
  const has = (word: string) => matched.terms[word]?.includes(field) ?? false;
  if (words.every(has)) return { matchQuality: MATCH_QUALITY.itselfMisspelt, share };
  return { matchQuality: has(words[0] ?? '') ? MATCH_QUALITY.beginsMisspelt : MATCH_QUALITY.holds, share };
}

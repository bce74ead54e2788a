import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Language } from '../content/language';
import type { EntryGroup, SearchEntry } from './entries';
import { countMatchedTerms, parseQuery, queryTree, queryVariants } from './query';
import { compareRank, createNameRater, type RankedHit } from './ranking';
import type { NameField, SearchHit } from './search-hit';
import { indexTerms } from './tokenise';

/** What was found of one kind. */
export interface SearchHitGroup {
  readonly group: EntryGroup;
  /** Best first, no more than were asked for. */
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
}

/** All that was found. */
export interface SearchResults {
  /** The group of the best hit first. */
  readonly groups: readonly SearchHitGroup[];
  readonly total: number;
}

export interface SearchIndex {
  /** @param limit how many hits to give of each group */
  search(query: string, limit: number): SearchResults;
}

/** What readers come for counts more than what it rests on. */
const WEIGHTS: Readonly<Record<EntryGroup, number>> = {
  feature: 1.5,
  stop: 1.5,
  chapter: 1.2,
  claim: 1,
  source: 0.6,
};

/** What {@link buildSearchIndex} writes. */
interface Written {
  /** The languages that have names in it. */
  readonly langs: readonly Language[];
  /** Traditional characters, each with the simplified one that the index has for it behind it. */
  readonly traditional: string;
  /** MiniSearch's own index. */
  readonly index: string;
}

/** The same where the index is built and where it is read, or the index is of no use. */
const optionsFor = (langs: readonly Language[]): Options<SearchEntry> => ({
  fields: ['title', 'also', ...langs, 'text'],
  storeFields: ['group', 'verdict', 'title', 'names', 'also', 'importance', 'mentionCount'],
  extractField: (entry, field) =>
    langs.includes(field) ? entry.names[field] : entry[field as keyof SearchEntry],
  tokenize: indexTerms,
  processTerm: (term) => term,
  searchOptions: {
    boost: Object.fromEntries(['title', 'also', ...langs].map((field) => [field, 4])),
    boostDocument: (_id, _term, stored) => weightOf(stored),
  },
});

function weightOf(stored: Partial<Pick<SearchEntry, 'group'>> | undefined): number {
  return stored?.group === undefined ? 1 : WEIGHTS[stored.group];
}

/**
 * The index as a text, for {@link openSearchIndex}.
 * @param traditional Chinese characters in pairs: one that readers may type, the one that entries are written with
 */
export function buildSearchIndex(entries: readonly SearchEntry[], traditional = ''): string {
  const langs = [...new Set(entries.flatMap(({ names }) => Object.keys(names)))];
  const index = new MiniSearch<SearchEntry>(optionsFor(langs));
  index.addAll(entries);
  const written: Written = { langs, traditional, index: JSON.stringify(index) };
  return JSON.stringify(written);
}

/**
 * A search through all entries: for all terms at once or, where nothing has them all, for as many as anything has.
 * A single letter is looked for in names alone.
 * @param json what {@link buildSearchIndex} gave
 */
export function openSearchIndex(json: string): SearchIndex {
  const { langs, traditional, index: text }: Written = JSON.parse(json);
  const index = MiniSearch.loadJSON<SearchEntry>(text, optionsFor(langs));
  const nameFields: readonly NameField[] = ['title', 'also', ...langs];
  const simplified = simplifier(traditional);
  const createRater = createNameRater();

  /** The results, and how many terms they were asked to have. */
  function find(query: string): { results: readonly SearchResult[]; queryTermCount: number } {
    const queried = parseQuery(query);
    const fields = queried.length === 1 && queried[0]?.term.length === 1 ? { fields: [...nameFields] } : {};
    for (const form of queryVariants(query)) {
      const terms = parseQuery(form);
      const results = index.search(queryTree(terms, 'AND'), fields);
      if (results.length > 0) return { results, queryTermCount: terms.length };
    }
    const any = index.search(queryTree(queried, 'OR'), fields);
    const met = any.map(({ queryTerms }) => countMatchedTerms(queried, queryTerms));
    const most = met.reduce((a, b) => Math.max(a, b), 0);
    return { results: any.filter((_, i) => met[i] === most), queryTermCount: most };
  }

  return {
    search(query, limit) {
      const typed = simplified(query);
      const rate = createRater(typed);
      const { results, queryTermCount } = find(typed);
      const ranked = results.map((result): RankedHit => {
        const hit = hitOf(result, nameFields);
        const { importance, mentionCount, score, match } = result;
        return { hit, importance, mentionCount, score, ...rate(hit, { terms: match, queryTermCount }) };
      });
      return grouped(
        ranked.sort(compareRank).map(({ hit }) => hit),
        limit,
      );
    },
  };
}

/** Writes the traditional characters of a query as the content does. */
function simplifier(pairs: string): (query: string) => string {
  const characters = [...pairs];
  const simple = new Map(
    characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1] ?? from]] : [])),
  );
  return (query) => query.replace(/\p{sc=Han}/gu, (character) => simple.get(character) ?? character);
}

function hitOf(result: SearchResult, nameFields: readonly NameField[]): SearchHit {
  const { id, group, title, names, also, verdict, match } = result;
  const fields = new Set(Object.values(match).flat());
  return {
    id,
    group,
    title,
    names,
    also,
    verdict,
    matched: nameFields.filter((field) => fields.has(field)),
    terms: Object.keys(match),
  };
}

/** @param hits best first */
function grouped(hits: readonly SearchHit[], limit: number): SearchResults {
  const groups = new Map<EntryGroup, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.group);
    if (group === undefined) groups.set(hit.group, [hit]);
    else group.push(hit);
  }
  const shown = [...groups].map(([group, all]) => ({
    group,
    hits: all.slice(0, limit),
    total: all.length,
  }));
  return { groups: shown, total: hits.length };
}

import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Language } from '../content/language';
import type { EntryGroup, SearchEntry } from './entries';
import { type NameField, nameIn } from './name-field';
import { nameKey } from './normalise';
import { indexTerms, queryTerms } from './tokenise';

/** A found entry. */
export interface Hit extends Omit<SearchEntry, 'text'> {
  /** The names that the query matched; empty where only the text did. */
  readonly matched: readonly NameField[];
}

/** What was found of one kind. */
export interface HitGroup {
  readonly group: EntryGroup;
  /** Best first, no more than were asked for. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

/** All that was found. */
export interface Found {
  /** The group of the best hit first. */
  readonly groups: readonly HitGroup[];
  readonly total: number;
}

export interface Search {
  /** @param limit how many hits to give of each group */
  search(query: string, limit: number): Found;
}

/** What readers come for counts more than what it rests on. */
const WEIGHTS: Readonly<Record<EntryGroup, number>> = {
  feature: 1.5,
  stop: 1.5,
  chapter: 1.2,
  claim: 1,
  source: 0.6,
};

/** What {@link buildIndex} writes: the languages that have names in it, and MiniSearch's own index. */
interface Written {
  readonly langs: readonly Language[];
  readonly index: string;
}

/** The same where the index is built and where it is read, or the index is of no use. */
const optionsFor = (langs: readonly Language[]): Options<SearchEntry> => ({
  fields: ['title', ...langs, 'text'],
  storeFields: ['group', 'verdict', 'title', 'names'],
  extractField: (entry, field) =>
    langs.includes(field) ? entry.names[field] : entry[field as keyof SearchEntry],
  tokenize: indexTerms,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: queryTerms,
    combineWith: 'AND',
    boost: Object.fromEntries(['title', ...langs].map((field) => [field, 4])),
    boostDocument: (_id, _term, stored) => weightOf(stored),
    // A wrong digit is another number, not a slip.
    fuzzy: (term) => (term.length < 4 || /\d/.test(term) ? false : 0.2),
    maxFuzzy: 2,
    prefix: (term, place, terms) => term.length > 2 || place === terms.length - 1,
  },
});

function weightOf(stored: Partial<Pick<SearchEntry, 'group'>> | undefined): number {
  return stored?.group === undefined ? 1 : WEIGHTS[stored.group];
}

/** The index as a text, for {@link openIndex}. */
export function buildIndex(entries: readonly SearchEntry[]): string {
  const langs = [...new Set(entries.flatMap(({ names }) => Object.keys(names)))];
  const index = new MiniSearch<SearchEntry>(optionsFor(langs));
  index.addAll(entries);
  const written: Written = { langs, index: JSON.stringify(index) };
  return JSON.stringify(written);
}

/**
 * A search through all entries: for all terms at once or, where nothing has them all, for as many as anything has.
 * A single letter is looked for in names alone.
 * @param json what {@link buildIndex} gave
 */
export function openIndex(json: string): Search {
  const written: Written = JSON.parse(json);
  const index = MiniSearch.loadJSON<SearchEntry>(written.index, optionsFor(written.langs));
  const nameFields: readonly NameField[] = ['title', ...written.langs];
  const closenessTo = closenessOfNames();
  function results(query: string): readonly SearchResult[] {
    const fields = queryTerms(query).join('').length === 1 ? { fields: [...nameFields] } : {};
    const all = index.search(query, fields);
    return all.length > 0 ? all : fullest(index.search(query, { ...fields, combineWith: 'OR' }));
  }
  return {
    search(query, limit) {
      const closeness = closenessTo(query);
      const hits = results(query).map((result) => {
        const hit = hitOf(result, nameFields);
        return { hit, closeness: closeness(hit) };
      });
      hits.sort((a, b) => b.closeness - a.closeness);
      return grouped(
        hits.map(({ hit }) => hit),
        limit,
      );
    },
  };
}

/** Those that have the greatest number of the terms. */
function fullest(results: readonly SearchResult[]): readonly SearchResult[] {
  const most = Math.max(...results.map(({ queryTerms: had }) => had.length));
  return results.filter(({ queryTerms: had }) => had.length === most);
}

/**
 * How much of one of its names a query is that the name begins with: 1 for the whole name, 0 for names that begin
 * otherwise. Sources that are named like a place come after it.
 */
function closenessOfNames(): (query: string) => (hit: Hit) => number {
  const known = new Map<string, string>();
  function keyOf(hit: Hit, field: NameField): string {
    const name = nameIn(hit, field) ?? '';
    const key = known.get(name) ?? nameKey(name);
    known.set(name, key);
    return key;
  }
  return (query) => {
    const wanted = nameKey(query);
    return (hit) => {
      if (hit.group === 'source') return 0;
      const names = hit.matched.map((field) => keyOf(hit, field));
      const begun = names.filter((name) => name.startsWith(wanted));
      return Math.max(0, ...begun.map((name) => wanted.length / name.length));
    };
  };
}

function hitOf(result: SearchResult, nameFields: readonly NameField[]): Hit {
  const { id, group, title, names, verdict, match } = result;
  const fields = new Set(Object.values(match).flat());
  return { id, group, title, names, verdict, matched: nameFields.filter((field) => fields.has(field)) };
}

/** @param hits best first */
function grouped(hits: readonly Hit[], limit: number): Found {
  const groups = new Map<EntryGroup, Hit[]>();
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

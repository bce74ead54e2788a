import type { FeatureId, Source, SourceId } from '../content/model';
import { normalise } from '../i18n/text-folding';
import type { ListedSource } from './list-sources';

export type Provenance = Source['custom']['held'];

/** In order of display. */
export const PROVENANCES: readonly Provenance[] = ['read', 'data', 'address'];

/** What the bibliography can be grouped by, in order of display; `alphabet`: one list. */
export const SOURCE_GROUPINGS = [
  'held',
  'place',
  'publisher',
  'kind',
  'language',
  'year',
  'alphabet',
] as const;

export type SourceGrouping = (typeof SOURCE_GROUPINGS)[number];

/** Which sources are listed, and under what. */
export interface SourceFilter {
  readonly text: string;
  /** Absent: all. */
  readonly provenance?: Provenance;
  readonly by: SourceGrouping;
}

/**
 * Sources under one heading. `key` is how they are known, the id of a place, the name of a publisher, a CSL type, a
 * language tag, a year; empty where that is not known, or the group is all there is.
 */
export interface SourceGroup {
  readonly key: string;
  readonly sources: readonly ListedSource[];
}

/** The sources that hold the text, or support a place whose name does, and are known in that way. */
export function filterSources(
  sources: readonly ListedSource[],
  { text, provenance }: SourceFilter,
  nameOf: (id: FeatureId) => string,
): readonly ListedSource[] {
  const wanted = normalise(text.trim());
  const known = sources.filter(({ source }) => provenance === undefined || source.custom.held === provenance);
  if (wanted === '') return known;
  const named = new Map<FeatureId, boolean>();
  const isNamed = (id: FeatureId) => {
    const found = named.get(id) ?? normalise(nameOf(id)).includes(wanted);
    named.set(id, found);
    return found;
  };
  return known.filter(({ folded, places }) => folded.includes(wanted) || places.some(isNamed));
}

/**
 * Sources under the headings of a grouping; no group is empty. By place, a source stands under each that rests on it.
 * @param placeOrder the places in order of display
 */
export function groupSources(
  sources: readonly ListedSource[],
  by: SourceGrouping,
  placeOrder: readonly FeatureId[],
): readonly SourceGroup[] {
  const groups = new Map<string, ListedSource[]>();
  for (const one of sources)
    for (const key of keysOf(one, by)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  const inOrder = [...groups].map(([key, listed]): SourceGroup => ({ key, sources: listed }));
  return inOrder.sort(orderOf(by, placeOrder));
}

function keysOf({ source, places }: ListedSource, by: SourceGrouping): readonly string[] {
  switch (by) {
    case 'held':
      return [source.custom.held];
    case 'place':
      return places.length === 0 ? [''] : places;
    case 'publisher':
      return [source['container-title'] ?? source.publisher ?? ''];
    case 'kind':
      return [source.type];
    case 'language':
      return [source.language ?? ''];
    case 'year':
      return [String(source.issued?.['date-parts'][0]?.[0] ?? '')];
    case 'alphabet':
      return [''];
  }
}

/** What is not known comes last; places and ways of knowing in their own order, years backwards, else the largest first. */
function orderOf(by: SourceGrouping, placeOrder: readonly FeatureId[]) {
  const rank = rankOf(by, placeOrder);
  return (a: SourceGroup, b: SourceGroup): number =>
    Number(a.key === '') - Number(b.key === '') || rank(a) - rank(b) || a.key.localeCompare(b.key, 'en');
}

function rankOf(by: SourceGrouping, placeOrder: readonly FeatureId[]): (group: SourceGroup) => number {
  if (by === 'year') return ({ key }) => -Number(key);
  if (by !== 'held' && by !== 'place') return ({ sources }) => -sources.length;
  const order: readonly string[] = by === 'held' ? PROVENANCES : placeOrder;
  const ranks = new Map(order.map((key, rank) => [key, rank]));
  return ({ key }) => ranks.get(key) ?? order.length;
}

/** The first sources of the groups, up to a limit. */
export function takeSources(groups: readonly SourceGroup[], limit: number): readonly SourceGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const sources = group.sources.slice(0, left);
    left -= sources.length;
    return sources.length === 0 ? [] : [{ ...group, sources }];
  });
}

/** The index of a source among all of the groups; −1 where it is in none. */
export function indexOfSource(groups: readonly SourceGroup[], id: SourceId): number {
  return groups.flatMap(({ sources }) => sources).findIndex(({ source }) => source.id === id);
}

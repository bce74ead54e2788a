import type { References } from '../../content/citation/references';
import type { Source, SourceId } from '../../content/model';
import { normalise } from '../../search/normalise';

export type Held = Source['custom']['held'];

/** In order of display. */
export const HELD: readonly Held[] = ['read', 'data', 'address'];

/** A source with what the build made of it. */
export interface ListedSource {
  readonly source: Source;
  readonly reference: string;
  /** Reference and note as a filter compares them. */
  readonly folded: string;
}

/** Which sources are listed, and how. */
export interface SourceFilter {
  readonly text: string;
  /** Absent: all. */
  readonly held?: Held;
  readonly order: 'held' | 'alphabet';
}

/** Sources under one heading; null: under none. */
export interface SourceGroup {
  readonly held: Held | null;
  readonly sources: readonly ListedSource[];
}

/** The bibliography in alphabetical order of the references. Do it once: it sorts and folds all of them. */
export function listSources(
  sources: ReadonlyMap<SourceId, Source>,
  references: References,
): readonly ListedSource[] {
  const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  return [...sources.values()]
    .map((source) => {
      const reference = references[source.id]?.reference ?? source.title;
      return { source, reference, folded: normalise(`${reference} ${source.note ?? ''}`) };
    })
    .sort((a, b) => collator.compare(a.reference, b.reference));
}

/** The sources that hold the text and are known in that way, grouped as the filter says; no group is empty. */
export function groupSources(
  sources: readonly ListedSource[],
  { text, held, order }: SourceFilter,
): readonly SourceGroup[] {
  const wanted = normalise(text.trim());
  const left = sources.filter(
    ({ source, folded }) => (held ?? source.custom.held) === source.custom.held && folded.includes(wanted),
  );
  const groups: readonly SourceGroup[] =
    order === 'alphabet'
      ? [{ held: null, sources: left }]
      : HELD.map((one) => ({ held: one, sources: left.filter(({ source }) => source.custom.held === one) }));
  return groups.filter((group) => group.sources.length > 0);
}

/** The first sources of the groups, at most so many. */
export function firstOf(groups: readonly SourceGroup[], limit: number): readonly SourceGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const sources = group.sources.slice(0, left);
    left -= sources.length;
    return sources.length === 0 ? [] : [{ ...group, sources }];
  });
}

/** The place of a source among all of the groups, from 0; -1 where it is not among them. */
export function placeOfSource(groups: readonly SourceGroup[], id: SourceId): number {
  return groups.flatMap(({ sources }) => sources).findIndex(({ source }) => source.id === id);
}

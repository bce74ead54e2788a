import type { Supports } from '../../src/content/citation/reference';
import type { Chapter, SourceId } from '../../src/content/model';
import type { CheckedAtlas } from '../check/atlas';

/** The content that cites sources. */
export type CitingContent = Pick<CheckedAtlas, 'atlas' | 'figures'>;

/** What rests on each source of the atlas. */
export function supportsBySource({ atlas, figures }: CitingContent): ReadonlyMap<SourceId, Supports> {
  const features = Object.values(atlas.layers)
    .flatMap((layer) => layer.features)
    .map(({ id, properties }) => ({
      id,
      sources: [...properties.sources, ...properties.facts.flatMap((fact) => fact.sources)],
    }));
  const chapters = atlas.chapters.map((chapter) => ({
    id: chapter.id,
    sources: picturedIn(chapter, figures),
  }));
  const [byFeature, byClaim, byDispute, byChapter] = [features, atlas.claims, atlas.disputes, chapters].map(
    idsBySource,
  );
  const supports = Object.keys(atlas.sources).map((id): [SourceId, Supports] => [
    id,
    {
      features: [...(byFeature?.get(id) ?? [])],
      claims: [...(byClaim?.get(id) ?? [])],
      disputes: [...(byDispute?.get(id) ?? [])],
      chapters: [...(byChapter?.get(id) ?? [])],
    },
  ]);
  return new Map(supports);
}

/** The sources that a chapter's pictures give for their points. */
function picturedIn({ blocks }: Chapter, figures: CitingContent['figures']): readonly SourceId[] {
  const drawn = new Set(blocks.flatMap((block) => (block.kind === 'figure' ? [block.id] : [])));
  const points = figures.filter(({ id }) => drawn.has(id)).flatMap((figure) => figure.points ?? []);
  return points.flatMap(({ sources }) => sources);
}

interface Citing {
  readonly id: string;
  readonly sources: readonly SourceId[];
}

function idsBySource(citing: readonly Citing[]): ReadonlyMap<SourceId, ReadonlySet<string>> {
  const ids = new Map<SourceId, Set<string>>();
  for (const { id, sources } of citing) {
    for (const source of sources) ids.set(source, (ids.get(source) ?? new Set()).add(id));
  }
  return ids;
}

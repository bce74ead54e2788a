import type { Supports } from '../../src/content/citation/reference';
import type { Atlas, SourceId } from '../../src/content/model';
import { LAYER_IDS } from '../../src/content/vocabulary';

/** What rests on each source of the atlas. */
export function supportsBySource(atlas: Atlas): ReadonlyMap<SourceId, Supports> {
  const features = LAYER_IDS.flatMap((layer) => atlas.layers[layer].features).map(({ id, properties }) => ({
    id,
    sources: [...properties.sources, ...properties.facts.flatMap((fact) => fact.sources)],
  }));
  const [byFeature, byClaim, byDispute] = [features, atlas.claims, atlas.disputes].map(idsBySource);
  const supports = Object.keys(atlas.sources).map((id): [SourceId, Supports] => [
    id,
    {
      features: [...(byFeature?.get(id) ?? [])],
      claims: [...(byClaim?.get(id) ?? [])],
      disputes: [...(byDispute?.get(id) ?? [])],
    },
  ]);
  return new Map(supports);
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

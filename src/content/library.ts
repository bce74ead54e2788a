import { type Lazy, lazyJson } from './lazy';
import type { Claim, Details, FeatureId, LayerFile, Source, SourceId } from './model';
import { LAYER_IDS, type LayerId } from './vocabulary';

/** What the app does not start with: details of features, the claims and the bibliography, from the published files. */
export interface Library {
  /** In order of the article. */
  readonly claims: Lazy<readonly Claim[]>;
  readonly sources: Lazy<ReadonlyMap<SourceId, Source>>;
  readonly details: Readonly<Record<LayerId, Lazy<ReadonlyMap<FeatureId, Details>>>>;
}

/** @param base address of the folder that holds `geo/` */
export function openLibrary(base: string): Library {
  const details = LAYER_IDS.map((id) => [
    id,
    lazyJson(
      new URL(`geo/layers/${id}.geojson`, base),
      ({ features }: LayerFile) =>
        new Map(features.map((feature): [FeatureId, Details] => [feature.id, feature.properties])),
    ),
  ]);
  return {
    claims: lazyJson(new URL('geo/claims.json', base), (claims: readonly Claim[]) => claims),
    sources: lazyJson(
      new URL('geo/sources.json', base),
      (sources: readonly Source[]) => new Map(sources.map((source) => [source.id, source])),
    ),
    details: Object.fromEntries(details),
  };
}

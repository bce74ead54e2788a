import { type Lazy, lazyJson } from './lazy';
import type { Details, FeatureId, LayerFile, Source, SourceId } from './model';
import { LAYER_IDS, type LayerId } from './vocabulary';

/** What the app does not start with: details of features and the bibliography, from the published files. */
export interface Library {
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
    sources: lazyJson(
      new URL('geo/sources.json', base),
      (sources: readonly Source[]) => new Map(sources.map((source) => [source.id, source])),
    ),
    details: Object.fromEntries(details),
  };
}

import type { AtlasIndex } from './atlas-index';
import type { BriefFeature, FeatureId } from './model';
import { LAYER_IDS, type LayerId } from './vocabulary';
import { featuresBy, isWithin, type YearSpan } from './years';

/** What decides which features are drawn. */
export interface Choice {
  readonly layers: readonly LayerId[];
  readonly years: YearSpan | null;
  /** If not null, these features alone, whatever their layers. */
  readonly only: readonly FeatureId[] | null;
}

/** The features that a map of this choice draws, in order of the layers and of their files. */
export function shownFeatures(index: AtlasIndex, { layers, years, only }: Choice): readonly BriefFeature[] {
  if (only !== null) {
    const named = new Set(only);
    return [...index.features.values()].filter(({ id, time }) => named.has(id) && isWithin(time, years));
  }
  return LAYER_IDS.filter((id) => layers.includes(id)).flatMap((id) => featuresBy(index, id, years));
}

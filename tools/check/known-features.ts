import type { FeatureId } from '../../src/content/model';
import type { KnownFeature } from './cross-file';

/** The features of all layers. */
export interface KnownFeatures {
  /** Those that hold up; of two with the same id the first. */
  readonly byId: ReadonlyMap<FeatureId, KnownFeature>;
  /** All ids, also of features that do not hold up: a reference to them is no second mistake. */
  readonly ids: ReadonlySet<FeatureId>;
}

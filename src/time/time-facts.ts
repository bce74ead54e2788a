import { indexAtlas } from '../content/atlas-index';
import type { Atlas, ContentFeature, FeatureId } from '../content/model';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { type Phase, phasesOf } from './phases';
import { type Cost, readCosts } from './series/costs';
import { KILOMETRES, MEGAWATTS } from './series/openings';
import { type Amount, type Reading, readOpenings } from './series/series';

/** What the facts say of time, size and money, read when the app is built. */
export interface TimeFacts {
  /** Steps of projects, by their ids; those without a readable step are left out. */
  readonly phases: Readonly<Record<FeatureId, readonly Phase[]>>;
  readonly megawatts: readonly Reading<readonly Amount[]>[];
  readonly kilometres: readonly Reading<readonly Amount[]>[];
  readonly costs: readonly Cost[];
}

/** Reads the facts of all features. */
export function timeFacts(atlas: Pick<Atlas, 'layers' | 'chapters' | 'mentions'>): TimeFacts {
  const index = indexAtlas(atlas);
  const placed = LAYER_IDS.flatMap((id) =>
    atlas.layers[id].features.map((feature): readonly [LayerId, ContentFeature] => [id, feature]),
  );
  const features = placed.map(([, feature]) => feature);
  const phases = features
    .filter(({ time }) => time !== undefined)
    .map(({ id, properties: { facts, status } }) => [id, phasesOf(facts, status === 'event')] as const)
    .filter(([, found]) => found.length > 0);
  return {
    phases: Object.fromEntries(phases),
    megawatts: readOpenings(features, index, MEGAWATTS),
    kilometres: readOpenings(features, index, KILOMETRES),
    costs: readCosts(placed),
  };
}

import { indexAtlas } from '../content/atlas-index';
import type { Atlas, ContentFeature, FeatureId } from '../content/model';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { type Cost, readCosts } from './series/costs';
import { KILOMETRES, MEGAWATTS } from './series/openings';
import { type ChartEntry, readOpenings, type YearFigure } from './series/series';
import { type StageDate, stageDatesOf } from './stages';

/** What the facts say of time, size and money, read when the app is built. */
export interface TimeFacts {
  /** Stages of projects, by their ids; those without a dated stage are left out. */
  readonly stages: Readonly<Record<FeatureId, readonly StageDate[]>>;
  readonly megawatts: readonly ChartEntry<readonly YearFigure[]>[];
  readonly kilometres: readonly ChartEntry<readonly YearFigure[]>[];
  readonly costs: readonly Cost[];
}

/** Reads the facts of all features. */
export function timeFacts(atlas: Pick<Atlas, 'layers' | 'chapters' | 'mentions'>): TimeFacts {
  const index = indexAtlas(atlas);
  const placed = LAYER_IDS.flatMap((id) =>
    (atlas.layers[id]?.features ?? []).map((feature): readonly [LayerId, ContentFeature] => [id, feature]),
  );
  const features = placed.map(([, feature]) => feature);
  const stages = features
    .filter(({ time }) => time !== undefined)
    .map(({ id, properties: { facts } }) => [id, stageDatesOf(facts)] as const)
    .filter(([, found]) => found.length > 0);
  return {
    stages: Object.fromEntries(stages),
    megawatts: readOpenings(features, index, MEGAWATTS),
    kilometres: readOpenings(features, index, KILOMETRES),
    costs: readCosts(placed),
  };
}

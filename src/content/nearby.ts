import { distance } from '@turf/turf';
import type { AtlasIndex } from './atlas-index';
import type { FeatureId } from './model';

/** A feature near another one. */
export interface Neighbour {
  readonly id: FeatureId;
  /** Great-circle distance between their positions. */
  readonly kilometres: number;
}

/**
 * The features nearest to one, nearest first; neither its own parts nor what it is part of.
 * @param count how many at the most
 * @param within kilometres beyond which nothing is near
 */
export function nearestTo(index: AtlasIndex, id: FeatureId, count: number, within: number): Neighbour[] {
  const from = index.position(id);
  if (from === null) return [];
  const own = new Set([...index.withParts(id), index.wholeOf(id)]);
  const neighbours = [...index.features.values()].flatMap((feature): Neighbour[] => {
    const to = own.has(feature.id) || feature.geometry === null ? null : index.position(feature.id);
    return to === null ? [] : [{ id: feature.id, kilometres: distance(from, to) }];
  });
  return neighbours
    .filter(({ kilometres }) => kilometres <= within)
    .sort((a, b) => a.kilometres - b.kilometres)
    .slice(0, count);
}

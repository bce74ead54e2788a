import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import type { AtlasIndex } from './atlas-index';
import type { BriefFeature, FeatureId } from './model';

/** A feature near a position. */
export interface Neighbour {
  readonly feature: BriefFeature;
  /** Great-circle distance between their positions. */
  readonly kilometres: number;
}

/**
 * The features nearest to a position, nearest first. What has no geometry of its own is left to its parts.
 * @param count how many at the most
 * @param within kilometres beyond which nothing is near
 */
export function nearestToPosition(
  index: AtlasIndex,
  from: Position,
  count: number,
  within: number,
  without: ReadonlySet<FeatureId> = new Set(),
): Neighbour[] {
  const neighbours = [...index.features.values()].flatMap((feature): Neighbour[] => {
    const to = feature.geometry === null || without.has(feature.id) ? null : index.position(feature.id);
    return to === null ? [] : [{ feature, kilometres: distance(from, to) }];
  });
  return neighbours
    .filter(({ kilometres }) => kilometres <= within)
    .sort((a, b) => a.kilometres - b.kilometres)
    .slice(0, count);
}

/** The features nearest to one; neither its own parts nor what it is part of. */
export function nearestTo(index: AtlasIndex, id: FeatureId, count: number, within: number): Neighbour[] {
  const [from, whole] = [index.position(id), index.wholeOf(id)];
  const own = new Set([...index.withParts(id), ...(whole === null ? [] : [whole])]);
  return from === null ? [] : nearestToPosition(index, from, count, within, own);
}

import type { Geometry, Position } from 'geojson';
import { distanceBetween, hasExtent } from '../geometry/distance-between';
import type { AtlasIndex } from './atlas-index';
import type { BriefFeature, FeatureId } from './model';

/** A feature near a place. */
export interface Neighbour {
  readonly feature: BriefFeature;
  /** Great-circle distance between what is nearest of them; 0 where they touch, or one lies in the other. */
  readonly kilometres: number;
}

/** Ends of roads that meet in a town are drawn this near to each other, if not at the same spot. */
const TOUCHING_KM = 0.5;

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
  return nearestToGeometries(index, [{ type: 'Point', coordinates: from }], within, without).slice(0, count);
}

/** The features nearest to one; neither its own parts nor what it is part of. */
export function nearestTo(index: AtlasIndex, id: FeatureId, count: number, within: number): Neighbour[] {
  const [own, whole] = [index.withDescendants(id), index.wholeOf(id)];
  const geometries = own.flatMap((part) => index.geometryOf(part) ?? []);
  const without = new Set([...own, ...(whole === null ? [] : [whole])]);
  return nearestToGeometries(index, geometries, within, without).slice(0, count);
}

function nearestToGeometries(
  index: AtlasIndex,
  from: readonly Geometry[],
  within: number,
  without: ReadonlySet<FeatureId>,
): Neighbour[] {
  const neighbours = [...index.features.values()].flatMap((feature): Neighbour[] => {
    const { id } = feature;
    const geometry = index.geometryOf(id);
    if (geometry === null || without.has(id)) return [];
    const kilometres = Math.min(...from.map((one) => gapBetween(one, geometry, within)));
    return Number.isFinite(kilometres) && kilometres <= within ? [{ feature, kilometres }] : [];
  });
  return neighbours.sort((a, b) => a.kilometres - b.kilometres);
}

/** Of what is drawn as a line or an area, a gap too small to be meant is none. */
function gapBetween(a: Geometry, b: Geometry, within: number): number {
  const kilometres = distanceBetween(a, b, within);
  const isExact = !hasExtent(a) && !hasExtent(b);
  return isExact || kilometres > TOUCHING_KM ? kilometres : 0;
}

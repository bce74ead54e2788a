import type { Geometry, Position } from 'geojson';
import { type Bounds, boundsOfPositions, positionsOf } from '../geometry/bounds';
import { distanceBetween, hasExtent, leastKmBetween } from '../geometry/distance-between';
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
  return nearestToGeometries(index, [{ type: 'Point', coordinates: from }], count, within, without);
}

/** The features nearest to one; neither its own parts nor what it is part of. */
export function nearestTo(index: AtlasIndex, id: FeatureId, count: number, within: number): Neighbour[] {
  const [own, whole] = [index.withDescendants(id), index.wholeOf(id)];
  const geometries = own.flatMap((part) => index.geometryOf(part) ?? []);
  const without = new Set([...own, ...(whole === null ? [] : [whole])]);
  return nearestToGeometries(index, geometries, count, within, without);
}

interface Candidate {
  readonly feature: BriefFeature;
  readonly geometry: Geometry;
  /** It is not nearer than this. */
  readonly atLeastKm: number;
}

/** Of most features their bounds alone are looked at: only what may be among the nearest is measured. */
function nearestToGeometries(
  index: AtlasIndex,
  from: readonly Geometry[],
  count: number,
  within: number,
  without: ReadonlySet<FeatureId>,
): Neighbour[] {
  let nearest: (Neighbour & { readonly place: number })[] = [];
  let limit = within;
  for (const { candidate, place } of byBounds(index, from, within, without)) {
    const { feature, geometry, atLeastKm } = candidate;
    if (atLeastKm > limit) break;
    const near = from.filter((one) => boundsApartKm(one, geometry) <= limit);
    const kilometres = Math.min(...near.map((one) => gapBetween(one, geometry, limit)));
    if (!(kilometres <= within)) continue;
    const found = [...nearest, { feature, kilometres, place }];
    nearest = found.sort((a, b) => a.kilometres - b.kilometres || a.place - b.place).slice(0, count);
    const last = nearest[count - 1];
    // What touches counts as no distance away, and all of that must be found.
    if (last) limit = Math.min(within, Math.max(last.kilometres, 2 * TOUCHING_KM));
  }
  return nearest.map(({ feature, kilometres }) => ({ feature, kilometres }));
}

/** What may lie within a distance, by the bounds alone, the nearest first; each with its place among all features. */
function byBounds(
  index: AtlasIndex,
  from: readonly Geometry[],
  within: number,
  without: ReadonlySet<FeatureId>,
): { readonly candidate: Candidate; readonly place: number }[] {
  return [...index.features.values()]
    .flatMap((feature, place) => {
      const geometry = index.geometryOf(feature.id);
      if (geometry === null || without.has(feature.id)) return [];
      const atLeastKm = Math.min(...from.map((one) => boundsApartKm(one, geometry)));
      return atLeastKm > within ? [] : [{ candidate: { feature, geometry, atLeastKm }, place }];
    })
    .sort((a, b) => a.candidate.atLeastKm - b.candidate.atLeastKm || a.place - b.place);
}

/** The bounds of geometries, which do not change: each is gone through once. */
const knownBounds = new WeakMap<Geometry, Bounds>();

function boundsOf(geometry: Geometry): Bounds | null {
  const known = knownBounds.get(geometry);
  if (known !== undefined) return known;
  const bounds = boundsOfPositions(positionsOf(geometry));
  if (bounds !== null) knownBounds.set(geometry, bounds);
  return bounds;
}

/** Kilometres than which two geometries are not nearer to each other; Infinity where one of them is empty. */
function boundsApartKm(a: Geometry, b: Geometry): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one === null || other === null ? Infinity : leastKmBetween(one, other);
}

/** Of what is drawn as a line or an area, a gap too small to be meant is none. */
function gapBetween(a: Geometry, b: Geometry, within: number): number {
  const kilometres = distanceBetween(a, b, within);
  const isExact = !hasExtent(a) && !hasExtent(b);
  return isExact || kilometres > TOUCHING_KM ? kilometres : 0;
}

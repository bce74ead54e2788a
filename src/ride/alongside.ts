import type { Position } from 'geojson';
import type { AtlasIndex } from '../content/atlas-index';
import { layerRow } from '../content/layers';
import type { BriefFeature, Claim } from '../content/model';
import { type Neighbour, nearestToPosition } from '../content/nearby';
import { isLineLayer } from '../symbology/shapes';

/** Kilometres within which something lies along the way. */
export const ALONGSIDE_KM = 10;

/** Projects and events near a position, nearest first: no roads, and none of the places that roads pass. */
export function alongsidePosition(index: AtlasIndex, position: Position, within = ALONGSIDE_KM): Neighbour[] {
  const ways = [...index.features.keys()].filter((id) => {
    const layer = index.layerOf(id);
    return layer !== null && isLineLayer(layer);
  });
  return nearestToPosition(index, position, Infinity, within, new Set(ways));
}

function isProject(index: AtlasIndex, { id, properties }: BriefFeature): boolean {
  const layer = index.layerOf(id);
  return properties.status !== 'event' && layer !== null && !layerRow(layer).told;
}

/** The projects nearest to a position, however far. */
export function nearestProjects(index: AtlasIndex, position: Position, count: number): Neighbour[] {
  const near = alongsidePosition(index, position, Infinity);
  return near.filter(({ feature }) => isProject(index, feature)).slice(0, count);
}

/** The claims about anything near a position, in the order of the article. */
export function claimsAlongside<Told extends Claim>(
  index: AtlasIndex,
  position: Position,
  claims: readonly Told[],
): Told[] {
  const near = nearestToPosition(index, position, Infinity, ALONGSIDE_KM);
  const ids = new Set(near.map(({ feature }) => feature.id));
  return claims.filter(({ features }) => features.some((id) => ids.has(id)));
}

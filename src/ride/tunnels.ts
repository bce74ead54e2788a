import type { AtlasIndex } from '../content/atlas-index';
import type { BriefFeature } from '../content/model';
import { nearestOnLine } from '../geometry/route-line';
import type { RideLine } from './ride-line';

/** A tunnel that a ride goes through without a stop. */
export interface RideTunnel {
  readonly feature: BriefFeature;
  readonly km: number;
}

/** How far beside the drawn line, in kilometres, a tunnel is one of its own: a modelled line is off by up to 2.6. */
const BESIDE_KM = 3;

/** The tunnels on a line that are none of its stops. */
export function tunnelsOn(index: AtlasIndex, ride: RideLine): RideTunnel[] {
  return [...index.features.values()].flatMap((feature): RideTunnel[] => {
    const { id, geometry, properties } = feature;
    const position = properties.kind === 'tunnel' && geometry !== null ? index.position(id) : null;
    if (position === null || ride.stop(id) !== null) return [];
    const { at, away } = nearestOnLine(ride.line, position);
    return away <= BESIDE_KM ? [{ feature, km: ride.kmAt(at) }] : [];
  });
}

import type { BriefFeature } from '../content/model';
import { gradientAt, modelHeightAt } from './heights';
import type { RideLine, StopsAround } from './ride-line';

/** What can be said of a place on a ride. */
export interface RideSample extends StopsAround {
  readonly km: number;
  /** At a stop, that which is published; else, or where none is, that of the terrain model. */
  readonly heightMetres: number | null;
  readonly isModelled: boolean;
  /** Upwards by growing chainage. */
  readonly gradientPercent: number | null;
  /** The feature whose line is ridden. */
  readonly part: BriefFeature | null;
}

export function sampleAt(ride: RideLine, km: number): RideSample {
  const { at, before, after } = ride.stopsAround(km);
  const published = at?.heightMetres ?? null;
  return {
    km,
    at,
    before,
    after,
    heightMetres: published ?? modelHeightAt(ride, km),
    isModelled: published === null,
    gradientPercent: gradientAt(ride, km),
    part: ride.partAt(km),
  };
}

import type { BriefFeature } from '../content/model';
import { gradientAt, modelHeightAt } from './heights';
import type { RideLine, RideStop } from './ride-line';

/** What can be said of a place on a ride. */
export interface Reading {
  readonly km: number;
  /** The stop where it is. */
  readonly at: RideStop | null;
  /** The stops on both sides, by chainage; not the one where it is. */
  readonly before: RideStop | null;
  readonly after: RideStop | null;
  /** At a stop, that which is published; else, or where none is, that of the terrain model. */
  readonly heightMetres: number | null;
  readonly isModelled: boolean;
  /** Upwards by growing chainage. */
  readonly gradientPercent: number | null;
  /** The feature whose line is ridden. */
  readonly part: BriefFeature | null;
}

export function readingAt(ride: RideLine, km: number): Reading {
  const at = ride.stopAt(km);
  const published = at?.heightMetres ?? null;
  return {
    km,
    at,
    before: ride.stopBefore(at ? Math.min(at.km, km) : km),
    after: ride.stopAfter(at ? Math.max(at.km, km) : km),
    heightMetres: published ?? modelHeightAt(ride, km),
    isModelled: published === null,
    gradientPercent: gradientAt(ride, km),
    part: ride.partAt(km),
  };
}

import { climbOf, type ExtremeHeight, extremeOf, heightsBetween } from './heights';
import type { RideLine, RideStop } from './ride-line';

/** Distance, climb and descent between two stops. */
export interface StopMeasurement {
  readonly from: RideStop;
  readonly to: RideStop;
  /** Kilometres by the chainage of the stops. */
  readonly byChainage: number;
  /** Kilometres along the drawn line. */
  readonly byLine: number;
  /** Metres, rounded to fifty; null where some of the way has no heights. */
  readonly climb: number | null;
  readonly descent: number | null;
  /** Highest point of the part with heights; null where there is none. */
  readonly highest: ExtremeHeight | null;
}

const ROUNDED_TO_M = 50;
const rounded = (metres: number) => Math.round(metres / ROUNDED_TO_M) * ROUNDED_TO_M;

/** Measures the way from a stop to another, by growing or by falling chainage. */
export function measureBetween(ride: RideLine, from: RideStop, to: RideStop): StopMeasurement {
  const [first, last] = from.km <= to.km ? [from, to] : [to, from];
  const samples = heightsBetween(ride, first.km, last.km);
  const inner = samples.slice(1, -1).map(({ metres }) => metres);
  const heights = [
    first.heightMetres ?? samples[0]?.metres ?? null,
    ...inner,
    last.heightMetres ?? samples.at(-1)?.metres ?? null,
  ].filter((metres) => metres !== null);
  const complete = samples.every(({ metres }) => metres !== null);
  const { climb, descent } = climbOf(from === first ? heights : heights.toReversed());
  return {
    from,
    to,
    byChainage: last.km - first.km,
    byLine: last.along - first.along,
    climb: complete ? rounded(climb) : null,
    descent: complete ? rounded(descent) : null,
    highest: extremeOf(ride, samples, 1),
  };
}

/** The figures that describe a whole ride. */
export interface RideOverview {
  /** Metres from the first end to the last, rounded to fifty; of the part with heights. */
  readonly climb: number;
  readonly descent: number;
  readonly highest: ExtremeHeight;
  readonly lowest: ExtremeHeight;
  /** The stretch with heights, in kilometres of chainage. */
  readonly fromKm: number;
  readonly toKm: number;
}

/** @returns null where the line carries no heights */
export function rideOverview(ride: RideLine): RideOverview | null {
  const samples = heightsBetween(ride, ride.startKm, ride.endKm).filter(({ metres }) => metres !== null);
  const [highest, lowest] = [extremeOf(ride, samples, 1), extremeOf(ride, samples, -1)];
  if (highest === null || lowest === null) return null;
  const { climb, descent } = climbOf(samples.flatMap(({ metres }) => metres ?? []));
  return {
    climb: rounded(climb),
    descent: rounded(descent),
    highest,
    lowest,
    fromKm: samples[0]?.km ?? 0,
    toKm: samples.at(-1)?.km ?? 0,
  };
}

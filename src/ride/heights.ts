import { segmentAt } from '../geometry/route-line';
import type { RideLine, RideStop } from './ride-line';

/** A height at a chainage. */
export interface HeightSample {
  readonly km: number;
  /** Of the terrain model; null where the line carries no heights. */
  readonly metres: number | null;
}

/**
 * Falls and rises of fewer metres are not counted as climb or descent: the terrain model is off by about as many
 * either way, and what it adds up to over a thousand kilometres is noise.
 */
export const NOISE_M = 50;

/** Half the stretch over which a gradient is taken, in kilometres of chainage: over less, the model's noise shows. */
const GRADIENT_REACH_KM = 5;

/** Height of the terrain model at a chainage, in metres, about 50 either way. */
export function modelHeightAt(ride: RideLine, km: number): number | null {
  const { positions } = ride.line;
  const { end, share } = segmentAt(ride.line, ride.alongAt(km));
  const [from, to] = [positions[end - 1]?.[2] ?? null, positions[end]?.[2] ?? null];
  if (share === 0 || share === 1) return share === 0 ? from : to;
  return from === null || to === null ? null : from + (to - from) * share;
}

/** The height at which a stop is drawn: its own, else that of the terrain model; null where neither is known. */
export function heightOfStop(ride: RideLine, { heightMetres, km }: RideStop): number | null {
  return heightMetres ?? modelHeightAt(ride, km);
}

/** Heights between two chainages: at both ends, and at each position of the line between them. */
export function heightsBetween(ride: RideLine, fromKm: number, toKm: number): HeightSample[] {
  const { positions, along } = ride.line;
  const [from, to] = [ride.alongAt(fromKm), ride.alongAt(toKm)];
  const between = along.flatMap((at, i): HeightSample[] => {
    if (at <= from || at >= to) return [];
    return [{ km: ride.kmAt(at), metres: positions[i]?.[2] ?? null }];
  });
  const sample = (km: number): HeightSample => ({ km, metres: modelHeightAt(ride, km) });
  return [sample(fromKm), ...between, sample(toKm)];
}

/** Slope in per cent of the way, upwards by growing chainage, over ten kilometres around; null without heights. */
export function gradientAt(ride: RideLine, km: number): number | null {
  const [from, to] = [ride.clamp(km - GRADIENT_REACH_KM), ride.clamp(km + GRADIENT_REACH_KM)];
  const [low, high] = [modelHeightAt(ride, from), modelHeightAt(ride, to)];
  return low === null || high === null || to === from ? null : (high - low) / (10 * (to - from));
}

/**
 * Metres climbed and descended on a way, from turning point to turning point.
 * @param heights in metres, in the order of the way
 * @param noise changes of direction by no more than this are passed over
 */
export function climbOf(heights: readonly number[], noise = NOISE_M): { climb: number; descent: number } {
  let [climb, descent, direction] = [0, 0, 0];
  let turn = heights[0] ?? 0;
  let reached = turn;
  const count = () => {
    if (direction > 0) climb += reached - turn;
    if (direction < 0) descent += turn - reached;
  };
  for (const height of heights) {
    if (direction === 0 ? Math.abs(height - turn) > noise : (reached - height) * direction > noise) {
      count();
      [turn, direction] = [direction === 0 ? turn : reached, Math.sign(height - reached)];
      reached = height;
    } else if ((height - reached) * direction > 0) reached = height;
  }
  count();
  return { climb, descent };
}

/** The highest or lowest point of a way: a stop with its own height, or a chainage with that of the model. */
export interface ExtremeHeight {
  readonly km: number;
  readonly metres: number;
  readonly stop: RideStop | null;
}

/** How far a stop may be from an extreme of the terrain model to be what is meant, in kilometres of chainage. */
const SAME_PLACE_KM = 3;

/**
 * The highest point (`sign` 1) or the lowest (−1) among heights.
 * @returns null where none is known
 */
export function extremeOf(
  ride: RideLine,
  heights: readonly HeightSample[],
  sign: 1 | -1,
): ExtremeHeight | null {
  let best: { km: number; metres: number } | null = null;
  for (const { km, metres } of heights) {
    if (metres !== null && (best === null || (metres - best.metres) * sign > 0)) best = { km, metres };
  }
  if (best === null) return null;
  const { km, metres } = best;
  const [first, last] = [heights[0]?.km ?? km, heights.at(-1)?.km ?? km];
  const near = ride.stops
    .filter((stop) => stop.heightMetres !== null && stop.km >= first && stop.km <= last)
    .filter((stop) => Math.abs(stop.km - km) <= SAME_PLACE_KM)
    .sort((a, b) => Math.abs(a.km - km) - Math.abs(b.km - km))[0];
  return near ? { km: near.km, metres: near.heightMetres ?? metres, stop: near } : { km, metres, stop: null };
}

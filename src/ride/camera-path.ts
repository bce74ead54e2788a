import { lengthOf, positionAt } from '../geometry/route-line';
import type { RideLine } from './ride-line';

/** How far ahead of a ride under way its camera looks, in kilometres along the line. */
const AHEAD_KM = 10;

/** Time in seconds in which the camera makes up about two thirds of its delay. */
const DELAY_S = 0.45;

/** The camera goes by the middle of so much of the line, so that bends do not shake it; half of it, in kilometres. */
const SMOOTHING_KM = 6;

/** The distance below which the camera counts as arrived, in kilometres. */
const ARRIVED_KM = 0.02;

interface Step {
  /** Where the ride stands. */
  readonly km: number;
  /** Since the step before. */
  readonly seconds: number;
  /** Whether the ride is playing. */
  readonly riding: boolean;
}

/**
 * The way of a camera that follows a ride: late and smooth, ahead of a ride under way, and never against it. While
 * the chainage grows, {@link along} never falls, and the other way round. The fields are written anew by each step,
 * so that a frame makes no garbage.
 */
export class CameraPath {
  readonly #ride: RideLine;
  #km: number;
  #direction: 1 | -1 = 1;
  /** Kilometres along the drawn line. */
  along = 0;
  lon = 0;
  lat = 0;
  /** Of the road here, in degrees from the north, towards growing chainage or, riding back, towards falling. */
  bearing = 0;

  constructor(ride: RideLine, km: number) {
    this.#ride = ride;
    this.#km = km;
    this.jump(km);
  }

  /** Stands at once where the ride stands. */
  jump(km: number): void {
    this.#turnTowards(km);
    this.along = this.#ride.alongAt(km);
    this.#place();
    this.bearing = this.#roadBearing();
  }

  /** @returns whether there is still some way to go */
  step({ km, seconds, riding }: Step): boolean {
    this.#turnTowards(km);
    const wanted = this.#ride.alongAt(km) + (riding ? AHEAD_KM * this.#direction : 0);
    const way = Math.min(lengthOf(this.#ride.line), Math.max(0, wanted)) - this.along;
    const share = 1 - Math.exp(-seconds / DELAY_S);
    if (way * this.#direction > 0) this.along += way * share;
    this.#place();
    this.bearing += turnBetween(this.bearing, this.#roadBearing()) * share;
    return way * this.#direction > ARRIVED_KM;
  }

  #turnTowards(km: number): void {
    if (km !== this.#km) this.#direction = km > this.#km ? 1 : -1;
    this.#km = km;
  }

  /** The mean of five positions around. */
  #place(): void {
    const { line } = this.#ride;
    [this.lon, this.lat] = [0, 0];
    for (let i = -2; i <= 2; i += 1) {
      const [lon, lat] = positionAt(line, this.along + (i * SMOOTHING_KM) / 2);
      this.lon += lon / 5;
      this.lat += lat / 5;
    }
  }

  #roadBearing(): number {
    const [back, ahead] = [
      this.along - SMOOTHING_KM * this.#direction,
      this.along + AHEAD_KM * this.#direction,
    ];
    return this.#ride.bearingBetween(back, ahead);
  }
}

/** The shorter turn from one bearing to another, −180 to 180 degrees. */
export function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}

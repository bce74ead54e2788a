import type { Camera } from '../state/camera';
import { CameraPath, turnBetween } from './camera-path';
import type { RideLine } from './ride-line';

/** Farther than this, in kilometres along the line, the camera does not follow the road but flies over. */
const FAR_KM = 120;

/** Seconds in which the camera comes from where it was to the way of the ride. */
const FLIGHT_S = 0.9;

/** How much of a turn is made in a second. */
const TURN_S = 3;

/** Less than this is no turn worth making, in degrees. */
const STRAIGHT_DEG = 0.5;

interface Moment {
  /** Where the ride stands. */
  readonly km: number;
  /** Since the moment before. */
  readonly seconds: number;
  /** Whether the ride is playing. */
  readonly riding: boolean;
  /** Whether the map turns with the road. */
  readonly turning: boolean;
  /** Whether the reader prefers reduced motion: the camera is there at once. */
  readonly still: boolean;
  readonly zoom: number;
  /** Where the map stands, if it stands. */
  readonly now: Camera | null;
}

/** The camera of a ride: along its path, after a short flight from wherever the map was. */
export class RideCamera {
  readonly #ride: RideLine;
  readonly #path: CameraPath;
  #bearing = 0;
  #flight: { readonly from: Camera; done: number } | null = null;
  #last: Camera | null = null;

  /** Takes the map to be there already. */
  constructor(ride: RideLine, km: number) {
    this.#ride = ride;
    this.#path = new CameraPath(ride, km);
  }

  /** Comes to the ride from wherever the map is now. */
  join({ km, now }: Pick<Moment, 'km' | 'now'>): void {
    this.#path.jump(km);
    this.#take(now);
  }

  /** Somebody else moves the map. */
  leave(): void {
    this.#last = null;
    this.#flight = null;
  }

  /** @returns where the camera is to be; null where it has nothing to do */
  step(moment: Moment): Camera | null {
    const { km, seconds, riding, still, now } = moment;
    const before = this.#path.along;
    const far = Math.abs(this.#ride.alongAt(km) - before) > FAR_KM;
    if (far || still) this.#path.jump(km);
    const goesOn = this.#path.step({ km, seconds, riding: riding && !still });
    const rests = !goesOn && this.#path.along === before && this.#flight === null && !this.#turns(moment);
    if (rests && !riding) {
      this.#last = null;
      return null;
    }
    if (this.#last === null || far) this.#take(this.#last ?? now);
    this.#last = this.#camera(moment);
    return this.#last;
  }

  #take(from: Camera | null): void {
    this.#last = from;
    this.#bearing = from?.bearing ?? 0;
    this.#flight = from && { from, done: 0 };
  }

  #camera(moment: Moment): Camera {
    const { seconds, still, zoom } = moment;
    const turn = turnBetween(this.#bearing, this.#wanted(moment));
    this.#bearing += turn * (still ? 1 : Math.min(1, seconds * TURN_S));
    const { lon, lat } = this.#path;
    const camera = { zoom, lat, lon, bearing: this.#bearing, pitch: this.#last?.pitch ?? 0 };
    if (this.#flight === null) return camera;
    this.#flight.done = still ? 1 : Math.min(1, this.#flight.done + seconds / FLIGHT_S);
    const { from, done } = this.#flight;
    if (done === 1) this.#flight = null;
    return between(from, camera, done * done * (3 - 2 * done));
  }

  #wanted({ turning }: Moment): number {
    return turning ? this.#path.bearing : 0;
  }

  #turns(moment: Moment): boolean {
    return Math.abs(turnBetween(this.#bearing, this.#wanted(moment))) > STRAIGHT_DEG;
  }
}

function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    zoom: mix(from.zoom, to.zoom),
    lat: mix(from.lat, to.lat),
    lon: mix(from.lon, to.lon),
    bearing: from.bearing + turnBetween(from.bearing, to.bearing) * share,
    pitch: to.pitch,
  };
}

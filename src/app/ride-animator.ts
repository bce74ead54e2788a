import { RideCamera } from '../ride/ride-camera';
import type { RideLine } from '../ride/ride-line';
import { RIDE_ZOOM } from '../state/defaults';
import type { ViewState } from '../state/view-state';
import type { MapSlot } from './map-slot';

/** A frame that took longer counts as this: after a pause of the browser the ride does not leap. */
const LONGEST_FRAME_S = 0.25;

/** With reduced motion a ride at 10 km/s stands so long at each stop. */
const STAY_S = 2.4;

/** Nearer to the end than this, a ride is at its end. */
const AT_END_KM = 0.05;

/** Moves one ride and the camera that follows it, frame by frame, as long as there is something to move. */
export class RideAnimator {
  readonly #slot: MapSlot;
  readonly #state: ViewState;
  readonly #line: RideLine;
  readonly #camera: RideCamera;
  /** Matches where the reader prefers reduced motion. */
  readonly #still = window.matchMedia('(prefers-reduced-motion: reduce)');
  #frame = 0;
  #before = 0;
  #stayed = 0;
  #riding = false;
  #following = true;
  /** Whether the map was moved since it last settled. */
  #moved = false;

  constructor(slot: MapSlot, state: ViewState, line: RideLine) {
    this.#slot = slot;
    this.#state = state;
    this.#line = line;
    this.#camera = new RideCamera(line, state.ride.km.peek());
    const target = state.viewport.cameraRequest.peek()?.target;
    slot.rideZoom.value = target?.kind === 'camera' ? target.camera.zoom : RIDE_ZOOM;
  }

  /** Something has changed: looks with the next frame what is to be done. */
  wake({ riding, following }: { readonly riding: boolean; readonly following: boolean }): void {
    if (riding && !this.#riding) this.#start();
    if (following && !this.#following) {
      this.#camera.join({ km: this.#state.ride.km.peek(), now: this.#state.viewport.camera.peek() });
    }
    if (!following) this.#leave();
    this.#riding = riding;
    this.#following = following;
    if (this.#frame !== 0) return;
    this.#before = performance.now();
    this.#frame = requestAnimationFrame(this.#draw);
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#settle();
  }

  readonly #draw = (now: number): void => {
    const seconds = Math.min(LONGEST_FRAME_S, Math.max(0, (now - this.#before) / 1000));
    this.#before = now;
    if (this.#riding) this.#advance(seconds);
    const moves = this.#following && this.#follow(seconds);
    this.#frame = moves || this.#riding ? requestAnimationFrame(this.#draw) : 0;
    if (!moves) this.#settle();
  };

  /** From the end of the line a ride starts again. */
  #start(): void {
    const { ride } = this.#state;
    const [first, last] = this.#ends();
    this.#stayed = 0;
    if (Math.abs(ride.km.peek() - last) < AT_END_KM) ride.scrub(first);
  }

  /** Chainage where the ride begins and where it ends, in its direction. */
  #ends(): [first: number, last: number] {
    const { startKm, endKm } = this.#line;
    return this.#state.ride.reversed.peek() ? [endKm, startKm] : [startKm, endKm];
  }

  #advance(seconds: number): void {
    const { ride } = this.#state;
    if (this.#still.matches) {
      this.#step(seconds);
      return;
    }
    const [first, last] = this.#ends();
    const way = Math.sign(last - first) * ride.speed.peek() * seconds;
    const km = this.#line.clamp(ride.km.peek() + way);
    ride.scrub(km);
    if (km === last) ride.pause();
  }

  /** From stop to stop. */
  #step(seconds: number): void {
    const { ride } = this.#state;
    this.#stayed += (seconds * ride.speed.peek()) / 10;
    if (this.#stayed < STAY_S) return;
    this.#stayed = 0;
    const { before, after } = this.#line.stopsAround(ride.km.peek());
    const next = ride.reversed.peek() ? before : after;
    if (next) ride.scrub(next.km);
    else ride.pause();
  }

  /** @returns whether the camera is under way */
  #follow(seconds: number): boolean {
    const view = this.#slot.handle.peek();
    const camera = this.#camera.step({
      km: this.#state.ride.km.peek(),
      seconds,
      riding: this.#riding,
      turning: this.#state.ride.turning.peek(),
      still: this.#still.matches,
      zoom: this.#slot.rideZoom.peek(),
      now: this.#state.viewport.camera.peek(),
    });
    if (view === null || camera === null) return false;
    view.follow(camera);
    this.#moved = true;
    return true;
  }

  #settle(): void {
    if (this.#moved) this.#slot.handle.peek()?.settle();
    this.#moved = false;
  }

  /** Somebody else moves the map. */
  #leave(): void {
    this.#camera.leave();
    this.#settle();
  }
}

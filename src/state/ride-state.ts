import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FeatureId } from '../content/model';
import type { Address } from './address';

/** The ride that a reader gets who asks for none by name: the highway that the atlas is about. */
export const HIGHWAY: FeatureId = 'karakoram-highway';

/** Kilometres a second at which a ride may move by itself. */
export const SPEEDS = [5, 10, 25] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where a ride along a line stands; whether it is under way. One number, the chainage, leads all that shows it. */
export class RideState {
  readonly #open = signal(false);
  readonly #id = signal<FeatureId>(HIGHWAY);
  readonly #km = signal(0);
  readonly #restKm = signal(0);
  readonly #riding = signal(false);
  readonly #following = signal(true);
  readonly #speed = signal<Speed>(10);
  readonly #reversed = signal(false);
  readonly #turning = signal(false);

  /** Whether a ride is shown. */
  readonly open: ReadonlySignal<boolean> = this.#open;
  /** The line that is ridden along. */
  readonly id: ReadonlySignal<FeatureId> = this.#id;
  /** Chainage in kilometres; under way it changes with each frame. */
  readonly km: ReadonlySignal<number> = this.#km;
  /** Chainage where the ride last stood still, or was a moment ago. */
  readonly settledKm: ReadonlySignal<number> = this.#restKm;
  /** Whether it moves by itself. */
  readonly playing: ReadonlySignal<boolean> = this.#riding;
  /** Whether the camera goes along; the reader's hand on the map ends it. */
  readonly following: ReadonlySignal<boolean> = this.#following;
  /** In kilometres a second. */
  readonly speed: ReadonlySignal<Speed> = this.#speed;
  /** Whether the far end comes first: in the order of display, and in the direction of the ride. */
  readonly reversed: ReadonlySignal<boolean> = this.#reversed;
  /** Whether the map turns with the road. */
  readonly turning: ReadonlySignal<boolean> = this.#turning;

  readonly address: ReadonlySignal<Pick<Address, 'ride'>> = computed(() => {
    if (!this.#open.value) return {};
    const km = Math.round(this.#restKm.value * 10) / 10;
    return { ride: { id: this.#id.value, ...(km === 0 ? {} : { km }) } };
  });

  restore({ ride }: Pick<Address, 'ride'>): void {
    batch(() => {
      this.#riding.value = false;
      this.#following.value = true;
      this.#open.value = ride !== undefined;
      if (ride !== undefined) this.choose(ride.id, ride.km ?? 0);
    });
  }

  /** Shows the ride, or no longer. */
  show(open: boolean): void {
    this.#open.value = open;
    if (!open) this.ride(false);
  }

  /** Takes another line, and stands on it. */
  choose(id: FeatureId, km: number): void {
    batch(() => {
      this.#id.value = id;
      this.seek(km);
    });
  }

  /** Goes to a chainage and stands there. */
  seek(km: number): void {
    batch(() => {
      this.#km.value = km;
      this.#restKm.value = km;
    });
  }

  /** Passes a chainage on the way: per frame, and while a hand drags. */
  scrub(km: number): void {
    this.#km.value = km;
  }

  /** Writes down where it is on the way. */
  settle(): void {
    this.#restKm.value = this.#km.value;
  }

  /** Moves by itself, with the camera, or stands still. */
  ride(riding: boolean): void {
    batch(() => {
      this.#riding.value = riding;
      if (riding) this.#following.value = true;
      else this.settle();
    });
  }

  /** The reader turns to something else: the ride stands still, and the camera is the reader's. */
  interrupt(): void {
    batch(() => {
      this.ride(false);
      this.#following.value = false;
    });
  }

  setFollowing(following: boolean): void {
    this.#following.value = following;
  }

  setSpeed(speed: Speed): void {
    this.#speed.value = speed;
  }

  setReversed(reversed: boolean): void {
    this.#reversed.value = reversed;
  }

  setTurning(turning: boolean): void {
    this.#turning.value = turning;
  }
}

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { MANIFEST } from '../content/manifest';
import type { FeatureId } from '../content/model';
import type { Address } from './address';

/** The ride that a reader gets who asks for none by name; of an atlas without rides, no id. */
export const FIRST_RIDE: FeatureId = MANIFEST.ride ?? '';

/** Where a ride begins that a reader chooses, in kilometres of chainage. */
export const startKmOf = (id: FeatureId): number => MANIFEST.rides?.[id]?.best?.[0] ?? 0;

const FIRST_KM = startKmOf(FIRST_RIDE);

/** Speeds of a ride, in kilometres of chainage a second. */
const SPEEDS: readonly number[] = [5, 10, 25];

/** Those that a reader may choose from on a ride. */
export const speedsOf = (id: FeatureId): readonly number[] => MANIFEST.rides?.[id]?.speeds ?? SPEEDS;

const middleSpeedOf = (id: FeatureId): number => {
  const speeds = speedsOf(id);
  return speeds[Math.floor(speeds.length / 2)] ?? 1;
};

/** Where a ride along a line stands; whether it is under way. One number, the chainage, leads all that shows it. */
export class RideState {
  readonly #isOpen = signal(false);
  readonly #id = signal<FeatureId>(FIRST_RIDE);
  readonly #km = signal(FIRST_KM);
  readonly #settledKm = signal(FIRST_KM);
  readonly #playing = signal(false);
  readonly #following = signal(true);
  readonly #speed = signal(middleSpeedOf(FIRST_RIDE));
  readonly #reversed = signal(false);
  readonly #turning = signal(false);

  /** Whether a ride is shown. */
  readonly isOpen: ReadonlySignal<boolean> = this.#isOpen;
  /** The line that is ridden along. */
  readonly id: ReadonlySignal<FeatureId> = this.#id;
  /** Chainage in kilometres; under way it changes with each frame. */
  readonly km: ReadonlySignal<number> = this.#km;
  /** Chainage where the ride last stood still, or was a moment ago. */
  readonly settledKm: ReadonlySignal<number> = this.#settledKm;
  /** Whether it moves by itself. */
  readonly playing: ReadonlySignal<boolean> = this.#playing;
  /** Whether the camera goes along; ends when the reader moves the map. */
  readonly following: ReadonlySignal<boolean> = this.#following;
  /** In kilometres a second. */
  readonly speed: ReadonlySignal<number> = this.#speed;
  /** Whether the far end comes first: in the order of display, and in the direction of the ride. */
  readonly reversed: ReadonlySignal<boolean> = this.#reversed;
  /** Whether the map turns with the road. */
  readonly turning: ReadonlySignal<boolean> = this.#turning;

  readonly address: ReadonlySignal<Pick<Address, 'ride'>> = computed(() => {
    if (!this.#isOpen.value) return {};
    const km = Math.round(this.#settledKm.value * 10) / 10;
    return { ride: { id: this.#id.value, ...(km === 0 ? {} : { km }) } };
  });

  restore({ ride }: Pick<Address, 'ride'>): void {
    batch(() => {
      this.#playing.value = false;
      this.#following.value = true;
      this.#isOpen.value = ride !== undefined;
      if (ride !== undefined) this.choose(ride.id, ride.km ?? 0);
    });
  }

  open(): void {
    this.#isOpen.value = true;
  }

  /** Shows the ride no longer; it stands still. */
  close(): void {
    batch(() => {
      this.#isOpen.value = false;
      this.pause();
    });
  }

  /** Takes another line, and stands on it. */
  choose(id: FeatureId, km: number): void {
    batch(() => {
      this.#id.value = id;
      if (!speedsOf(id).includes(this.#speed.peek())) this.#speed.value = middleSpeedOf(id);
      this.seek(km);
    });
  }

  /** Goes to a chainage and stands there. */
  seek(km: number): void {
    batch(() => {
      this.#km.value = km;
      this.#settledKm.value = km;
    });
  }

  /** Passes a chainage on the way: per frame, and during a drag. */
  scrub(km: number): void {
    this.#km.value = km;
  }

  /** Takes the present chainage for one to keep: it goes into the address. */
  settle(): void {
    this.#settledKm.value = this.#km.value;
  }

  /** Moves by itself, with the camera. */
  play(): void {
    batch(() => {
      this.#playing.value = true;
      this.#following.value = true;
    });
  }

  /** Stands still where it is. */
  pause(): void {
    batch(() => {
      this.#playing.value = false;
      this.settle();
    });
  }

  /** The reader turns to something else: the ride stands still and the camera no longer follows it. */
  interrupt(): void {
    batch(() => {
      this.pause();
      this.#following.value = false;
    });
  }

  setFollowing(following: boolean): void {
    this.#following.value = following;
  }

  setSpeed(speed: number): void {
    this.#speed.value = speed;
  }

  setReversed(reversed: boolean): void {
    this.#reversed.value = reversed;
  }

  setTurning(turning: boolean): void {
    this.#turning.value = turning;
  }
}

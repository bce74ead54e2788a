import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { YearRange } from '../content/years';
import type { Address } from './address';

/** Which years are shown, and whether they pass by themselves. */
export class YearsState {
  readonly #range = signal<YearRange | null>(null);
  /** As {@link range}, but where they last stood still. */
  readonly #settled = signal<YearRange | null>(null);
  readonly #playing = signal(false);
  /** Whether the reader decides, even for all years, over a scene of the story. */
  readonly #isByHand = signal(false);
  readonly #scene: ReadonlySignal<YearRange | null>;

  /** The years shown: those that the reader chose, else those of the scene while it lasts; null: all. */
  readonly range: ReadonlySignal<YearRange | null> = computed(() => {
    const own = this.#range.value;
    return own !== null || this.#isByHand.value ? own : this.#scene.value;
  });
  /** Whether the years pass by themselves. */
  readonly playing: ReadonlySignal<boolean> = this.#playing;

  readonly address: ReadonlySignal<Pick<Address, 'years'>> = computed(() => {
    const years = this.#settled.value;
    return years === null ? {} : { years };
  });

  constructor(scene: ReadonlySignal<YearRange | null> = signal(null)) {
    this.#scene = scene;
  }

  restore({ years }: Pick<Address, 'years'>): void {
    batch(() => {
      this.set(years ?? null);
      this.followScene();
      this.#playing.value = false;
    });
  }

  set(years: YearRange | null): void {
    batch(() => {
      this.#range.value = years;
      this.#settled.value = years;
      this.#isByHand.value = true;
    });
  }

  /** Lets scenes say which years are shown, where the reader chose none. */
  followScene(): void {
    this.#isByHand.value = false;
  }

  /** Shows years in passing, during a drag; the address waits for {@link set} or {@link settle}. */
  preview(years: YearRange): void {
    this.#range.value = years;
  }

  /** The years shown are those to keep: no more follow for now. */
  settle(): void {
    this.#settled.value = this.#range.value;
  }

  /** Lets the years pass by themselves. */
  play(): void {
    this.#playing.value = true;
  }

  pause(): void {
    this.#playing.value = false;
  }
}

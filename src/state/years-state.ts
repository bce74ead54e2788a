import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { YearRange } from '../content/years';
import type { Address } from './address';

/** Which years are shown, and whether they pass by themselves. */
export class YearsState {
  readonly #range = signal<YearRange | null>(null);
  /** As {@link range}, but where they last stood still. */
  readonly #settled = signal<YearRange | null>(null);
  readonly #playing = signal(false);

  /** The years shown; null: all. */
  readonly range: ReadonlySignal<YearRange | null> = this.#range;
  /** Whether the years pass by themselves. */
  readonly playing: ReadonlySignal<boolean> = this.#playing;

  readonly address: ReadonlySignal<Pick<Address, 'years'>> = computed(() => {
    const years = this.#settled.value;
    return years === null ? {} : { years };
  });

  restore({ years }: Pick<Address, 'years'>): void {
    batch(() => {
      this.set(years ?? null);
      this.#playing.value = false;
    });
  }

  set(years: YearRange | null): void {
    batch(() => {
      this.#range.value = years;
      this.#settled.value = years;
    });
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

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { YearRange } from '../content/years';
import type { Address } from './address';

/** Which years are shown, and whether they pass by themselves. */
export class YearsState {
  readonly #years = signal<YearRange | null>(null);
  /** As {@link range}, but where they last stood still. */
  readonly #rest = signal<YearRange | null>(null);
  readonly #ticking = signal(false);

  /** The years shown; null: all. */
  readonly range: ReadonlySignal<YearRange | null> = this.#years;
  /** Whether the years pass by themselves. */
  readonly playing: ReadonlySignal<boolean> = this.#ticking;

  readonly address: ReadonlySignal<Pick<Address, 'years'>> = computed(() => {
    const years = this.#rest.value;
    return years === null ? {} : { years };
  });

  restore({ years }: Pick<Address, 'years'>): void {
    batch(() => {
      this.set(years ?? null);
      this.#ticking.value = false;
    });
  }

  set(years: YearRange | null): void {
    batch(() => {
      this.#years.value = years;
      this.#rest.value = years;
    });
  }

  /** Shows years in passing, while a hand drags; the address waits for {@link set} or {@link settle}. */
  preview(years: YearRange): void {
    this.#years.value = years;
  }

  /** The years shown are those to keep: no more follow for now. */
  settle(): void {
    this.#rest.value = this.#years.value;
  }

  tick(ticking: boolean): void {
    this.#ticking.value = ticking;
  }
}

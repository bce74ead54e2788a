import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { YearSpan } from '../content/years';
import type { Address } from './address';

/** Which years are shown, and whether they pass by themselves. */
export class ClockState {
  readonly #years = signal<YearSpan | null>(null);
  /** As {@link years}, but where they last stood still. */
  readonly #rest = signal<YearSpan | null>(null);
  readonly #ticking = signal(false);

  /** The years shown; null: all. */
  readonly years: ReadonlySignal<YearSpan | null> = this.#years;
  /** Whether the years pass by themselves. */
  readonly ticking: ReadonlySignal<boolean> = this.#ticking;

  readonly address: ReadonlySignal<Pick<Address, 'years'>> = computed(() => {
    const years = this.#rest.value;
    return years === null ? {} : { years };
  });

  restore({ years }: Pick<Address, 'years'>): void {
    batch(() => {
      this.showYears(years ?? null);
      this.#ticking.value = false;
    });
  }

  showYears(years: YearSpan | null): void {
    batch(() => {
      this.#years.value = years;
      this.#rest.value = years;
    });
  }

  /** Shows years in passing, while a hand drags; the address waits for {@link showYears} or {@link settle}. */
  passYears(years: YearSpan): void {
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

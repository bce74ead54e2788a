import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { YearSpan } from '../content/years';
import type { Address } from './address';

/** Which years are shown. */
export class ClockState {
  readonly #years = signal<YearSpan | null>(null);

  /** The years shown; null: all. */
  readonly years: ReadonlySignal<YearSpan | null> = this.#years;

  readonly address: ReadonlySignal<Pick<Address, 'years'>> = computed(() => {
    const years = this.#years.value;
    return years === null ? {} : { years };
  });

  restore({ years }: Pick<Address, 'years'>): void {
    this.#years.value = years ?? null;
  }

  showYears(years: YearSpan | null): void {
    this.#years.value = years;
  }
}

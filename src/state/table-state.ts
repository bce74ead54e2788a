import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Kind } from '../content/kinds';
import type { FeatureId } from '../content/model';
import type { Status } from '../content/vocabulary';

/** Columns of the table of features, in order; `category` says by words what the map says by colours. */
export const COLUMNS = ['name', 'kind', 'layer', 'status', 'category', 'years', 'grade'] as const;
export type Column = (typeof COLUMNS)[number];

/** By which column the table is sorted. */
export interface RowOrder {
  readonly column: Column;
  readonly descending: boolean;
}

/** Which of the features shown the table lists. */
export interface RowFilter {
  /** Words that a row must have. */
  readonly text: string;
  readonly kind: Kind | null;
  readonly status: Status | null;
  /** Whether it must lie in the visible part of the map. */
  readonly inView: boolean;
  /** Whether a fact must say what it cost, or will. */
  readonly hasCost: boolean;
}

export const NO_ROW_FILTER: RowFilter = { text: '', kind: null, status: null, inView: false, hasCost: false };

/** The table of the features shown: whether it stands open, and how it is sorted and filtered. */
export class TableState {
  readonly #isOpen = signal(false);
  readonly #order = signal<RowOrder | null>(null);
  readonly #filter = signal<RowFilter>(NO_ROW_FILTER);
  readonly #marked = signal<FeatureId | null>(null);

  readonly isOpen: ReadonlySignal<boolean> = this.#isOpen;
  /** null: as on the map, by layers and along the route. */
  readonly order: ReadonlySignal<RowOrder | null> = this.#order;
  readonly filter: ReadonlySignal<RowFilter> = this.#filter;
  /** The feature opened last since the table stands open: where the reader was. */
  readonly marked: ReadonlySignal<FeatureId | null> = this.#marked;

  open(): void {
    this.#setOpen(true);
  }

  close(): void {
    this.#setOpen(false);
  }

  mark(id: FeatureId): void {
    if (this.#isOpen.value) this.#marked.value = id;
  }

  /** Sorts by a column: first up, then down, then no more. */
  sortBy(column: Column): void {
    const { column: before, descending } = this.#order.value ?? {};
    if (before !== column) this.#order.value = { column, descending: false };
    else this.#order.value = descending ? null : { column, descending: true };
  }

  filterBy(part: Partial<RowFilter>): void {
    this.#filter.value = { ...this.#filter.value, ...part };
  }

  #setOpen(isOpen: boolean): void {
    batch(() => {
      this.#isOpen.value = isOpen;
      this.#marked.value = null;
    });
  }
}

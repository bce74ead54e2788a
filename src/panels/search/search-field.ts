import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Lazy } from '../../content/lazy';
import type { Found, Hit, Search } from '../../search/search-index';
import { moveBy } from './combobox-keys';

/** How many hits of each group the list shows. */
const SHOWN = 6;

const NOTHING: Found = { groups: [], total: 0 };

/** What the search field holds and the list below it shows: signals to read, verbs to change them. */
export class SearchField {
  readonly #search: Lazy<Search>;
  readonly #query = signal('');
  readonly #asked = signal(false);
  readonly #active = signal<number | null>(null);

  readonly query: ReadonlySignal<string> = this.#query;
  /** Whether the list, or what stands for it, is shown. */
  readonly open = computed(() => this.#asked.value && this.#query.value.trim() !== '');
  /** Place of the option in hand, among {@link hits}; `null`: the reader is in the field. */
  readonly active: ReadonlySignal<number | null> = this.#active;
  readonly found: ReadonlySignal<Found> = computed(() => {
    const search = this.#search.now.value;
    return search.kind === 'ready' ? search.value.search(this.#query.value, SHOWN) : NOTHING;
  });
  /** All that the list shows, from top to bottom. */
  readonly hits = computed(() => this.found.value.groups.flatMap(({ hits }) => hits));

  constructor(search: Lazy<Search>) {
    this.#search = search;
  }

  /** The reader turns to the field: the search is fetched. */
  focus(): void {
    this.#search.load();
  }

  type(query: string): void {
    batch(() => {
      this.#query.value = query;
      this.#show(null);
    });
  }

  close(): void {
    batch(() => {
      this.#asked.value = false;
      this.#active.value = null;
    });
  }

  /** A key; answers with the hit that it chose, and with `text` where it is for the text in the field. */
  press(key: string): Hit | 'used' | 'text' {
    if (key === 'Enter') return this.#enter();
    if (key === 'Escape') return this.#escape();
    if (key === 'Tab' && this.hits.value.length > 0) this.close();
    const next = this.#query.value.trim() && moveBy(key, this.#active.value, this.hits.value.length);
    if (next === '' || next === undefined) return 'text';
    this.#show(next);
    return 'used';
  }

  /** The option in hand, or the best; where the list is closed, it opens. */
  #enter(): Hit | 'used' {
    const hit = this.open.value && this.hits.value[this.#active.value ?? 0];
    if (hit) this.close();
    else this.#show(null);
    return hit || 'used';
  }

  /** Closes the list; where it is closed, empties the field; where that is empty, is not for the field. */
  #escape(): 'used' | 'text' {
    if (this.#query.value === '') return 'text';
    if (this.open.value) this.close();
    else this.#query.value = '';
    return 'used';
  }

  #show(active: number | null): void {
    this.#search.load();
    batch(() => {
      this.#asked.value = true;
      this.#active.value = active;
    });
  }
}

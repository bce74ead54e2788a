import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { Resource } from '../state/resource';
import { nextOptionIndex } from './combobox-keys';
import type { QueriedPosition } from './coordinates';
import type { EntryGroup } from './entries';
import type { SearchHit } from './search-hit';
import type { SearchHitGroup, SearchIndex } from './search-index';

/** Only a pasted link to a map is longer, and is read as one. */
const MAX_QUERY_CHARACTERS_COUNT = 120;

/** The number of hits of a group that are listed before the reader asks for all. */
const HITS_PER_GROUP_COUNT = 6;
/** The number of recent choices that are offered again. */
const RECENT_HITS_COUNT = 4;

/** A row of the list that leads somewhere. */
export type ResultTarget =
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  | { readonly kind: 'position'; readonly position: Position };

export type ResultRow =
  | ResultTarget
  | { readonly kind: 'more'; readonly group: EntryGroup; readonly total: number };

/** Rows under one heading. */
export interface ResultSection {
  readonly key: EntryGroup | 'position' | 'recent' | 'suggested';
  readonly rows: readonly ResultRow[];
  /** How many there are in all. */
  readonly total: number;
}

/** What the field needs besides the search itself, and what may come after it. */
export interface SearchHelp {
  /** What to offer before anything is typed. */
  readonly suggested: () => readonly SearchHit[];
  /** Reads coordinates; null while that has not come. */
  readonly positions: () => ((query: string) => QueriedPosition | null) | null;
}

const asRows = (hits: readonly SearchHit[]): readonly ResultRow[] =>
  hits.map((hit) => ({ kind: 'hit', hit }));

/** What the search field holds and the list below it shows: signals to read, verbs to change them. */
export class SearchField {
  readonly #search: Resource<SearchIndex>;
  readonly #help: SearchHelp;
  readonly #query = signal('');
  readonly #asked = signal(false);
  readonly #active = signal<number | null>(null);
  readonly #unfolded = signal<ReadonlySet<EntryGroup>>(new Set());
  readonly #recent = signal<readonly SearchHit[]>([]);
  /** Whether Enter waits for what reads positions. */
  #isEntered = false;

  readonly query: ReadonlySignal<string> = this.#query;
  /** Whether nothing is typed, so that the list offers what a reader may want. */
  readonly isEmpty = computed(() => this.#query.value.trim() === '');
  /** Index of the active option among {@link rows}; `null`: the focus is in the field. */
  readonly active: ReadonlySignal<number | null> = this.#active;
  readonly sections: ReadonlySignal<readonly ResultSection[]> = computed(() =>
    this.isEmpty.value ? this.#offered() : this.#found(this.#query.value),
  );
  /** All that the list shows, from top to bottom. */
  readonly rows = computed(() => this.sections.value.flatMap(({ rows }) => rows));
  readonly total = computed(() => this.sections.value.reduce((sum, { total }) => sum + total, 0));
  /** Whether the list, or the message in its place, is shown. */
  readonly open = computed(() => this.#asked.value && (!this.isEmpty.value || this.rows.value.length > 0));

  constructor(search: Resource<SearchIndex>, help: SearchHelp) {
    this.#search = search;
    this.#help = help;
  }

  /** The reader turns to the field: the search is fetched. */
  focus(): void {
    this.#search.load();
  }

  /** The reader asks for the list without typing. */
  offer(): void {
    if (!this.open.value) this.#show(null);
  }

  type(query: string): void {
    this.#isEntered = false;
    batch(() => {
      this.#query.value = query;
      this.#unfolded.value = new Set();
      this.#show(null);
    });
  }

  close(): void {
    this.#isEntered = false;
    batch(() => {
      this.#asked.value = false;
      this.#active.value = null;
    });
  }

  /** A key; answers with what it chose, and with `text` where it is for the text in the field. */
  press(key: string): ResultTarget | 'used' | 'text' {
    if (key === 'Enter') return this.#enter();
    if (key === 'Escape') return this.#escape();
    if (key === 'Tab' && this.rows.value.length > 0) this.close();
    const next = nextOptionIndex(key, this.#active.value, this.rows.value.length);
    if (next === undefined) return 'text';
    this.#show(next);
    return 'used';
  }

  /** What Enter chose that was pressed before {@link SearchHelp} had come; null where none waits. */
  chosenByNow(): ResultTarget | null {
    if (!this.#isEntered || this.#help.positions() === null) return null;
    this.#isEntered = false;
    const answer = this.#enter();
    return answer === 'used' ? null : answer;
  }

  /** Chooses a row: answers with where it leads; null: it only showed more. */
  choose(row: ResultRow): ResultTarget | null {
    if (row.kind === 'more') {
      this.#unfolded.value = new Set([...this.#unfolded.value, row.group]);
      return null;
    }
    if (row.kind === 'hit') this.#remember(row.hit);
    this.close();
    return row;
  }

  #offered(): readonly ResultSection[] {
    const recent = this.#recent.value;
    const suggested = this.#help.suggested().filter(({ id }) => recent.every((hit) => hit.id !== id));
    return [
      { key: 'recent' as const, rows: asRows(recent), total: recent.length },
      { key: 'suggested' as const, rows: asRows(suggested), total: suggested.length },
    ].filter(({ rows }) => rows.length > 0);
  }

  #found(query: string): readonly ResultSection[] {
    const parse = this.#help.positions();
    // A position must not be taken for words.
    if (parse === null) return [];
    const asked = parse(query);
    if (asked === 'nowhere') return [];
    if (asked !== null) {
      return [{ key: 'position', rows: [{ kind: 'position', position: asked.position }], total: 1 }];
    }
    const search = this.#search.state.value;
    if (search.kind !== 'ready') return [];
    return search.value
      .search(query.slice(0, MAX_QUERY_CHARACTERS_COUNT), Number.POSITIVE_INFINITY)
      .groups.map((group) => this.#section(group));
  }

  #section({ group, hits, total }: SearchHitGroup): ResultSection {
    if (total <= HITS_PER_GROUP_COUNT || this.#unfolded.value.has(group))
      return { key: group, rows: asRows(hits), total };
    return {
      key: group,
      rows: [...asRows(hits.slice(0, HITS_PER_GROUP_COUNT)), { kind: 'more', group, total }],
      total,
    };
  }

  #remember(hit: SearchHit): void {
    const others = this.#recent.value.filter(({ id }) => id !== hit.id);
    this.#recent.value = [{ ...hit, terms: [] }, ...others].slice(0, RECENT_HITS_COUNT);
  }

  /** Chooses the active option, or the best one; opens a closed list. */
  #enter(): ResultTarget | 'used' {
    const place = this.#active.value ?? (this.isEmpty.value ? -1 : 0);
    const row = this.open.value && this.rows.value[place];
    if (row) return this.choose(row) ?? 'used';
    this.#isEntered = !this.isEmpty.value && this.#help.positions() === null;
    this.#show(null);
    return 'used';
  }

  /** Closes the list; where it is closed, empties the field; where that is empty, is not for the field. */
  #escape(): 'used' | 'text' {
    if (this.open.value) this.close();
    else if (this.#query.value === '') return 'text';
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

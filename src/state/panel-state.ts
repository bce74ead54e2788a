import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { ClaimFilter } from '../content/claim-filter';
import type { SourceId } from '../content/model';
import type { LayerId } from '../content/vocabulary';

/** What the panel shows while nothing is open. */
export type Tab = 'story' | 'ride' | 'time' | 'check' | 'layers' | 'sources';

/** How far the panel stands open on a narrow screen. */
export type SheetStop = 'closed' | 'half' | 'full';

/** What stands how in the panel; nothing of it is in the address, and the map needs none of it. */
export class PanelState {
  readonly #tab = signal<Tab>('story');
  readonly #sheet = signal<SheetStop>('half');
  readonly #unfolded = signal<ReadonlySet<LayerId>>(new Set());
  readonly #claimFilter = signal<ClaimFilter>({ order: 'verdict' });
  readonly #source = signal<SourceId | null>(null);
  readonly #belowMapPx = signal<number | null>(null);

  readonly tab: ReadonlySignal<Tab> = this.#tab;
  readonly sheet: ReadonlySignal<SheetStop> = this.#sheet;
  /** Layers whose lists of features stand open in the legend. */
  readonly unfolded: ReadonlySignal<ReadonlySet<LayerId>> = this.#unfolded;
  /** Which claims the check view lists. */
  readonly claimFilter: ReadonlySignal<ClaimFilter> = this.#claimFilter;
  /** The source to show in the bibliography. */
  readonly source: ReadonlySignal<SourceId | null> = this.#source;
  /** The height, in CSS pixels, that the reader gives to what stands below the map; null: as it comes. */
  readonly belowMapPx: ReadonlySignal<number | null> = this.#belowMapPx;

  /** Puts another tab on top and changes nothing else: components call `showTab` of the whole state. */
  setTab(tab: Tab): void {
    this.#tab.value = tab;
  }

  /** Puts the bibliography on top, at a source: components call `showSource` of the whole state. */
  setSource(id: SourceId): void {
    batch(() => {
      this.#source.value = id;
      this.#tab.value = 'sources';
    });
  }

  setSheet(stop: SheetStop): void {
    this.#sheet.value = stop;
  }

  /** Opens a closed sheet half; leaves an open one as it stands. */
  raiseSheet(): void {
    if (this.#sheet.value === 'closed') this.#sheet.value = 'half';
  }

  toggleList(id: LayerId): void {
    this.#unfolded.value = toggled(this.#unfolded.value, id);
  }

  filterClaims(filter: ClaimFilter): void {
    this.#claimFilter.value = filter;
  }

  sizeBelowMap(heightPx: number | null): void {
    this.#belowMapPx.value = heightPx;
  }
}

/** A set with an item put in if it was out, and out if it was in. */
export function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

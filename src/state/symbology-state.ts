import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { BriefFeature, FeatureId } from '../content/model';
import {
  type CategoryId,
  COLOUR_CATEGORIES,
  type ColourBy,
  categoryOf,
  type VerdictsOf,
} from '../symbology/colour-by';
import type { ColourPair } from '../symbology/palette';
import type { AmountsOf, SizeBy } from '../symbology/size-by';
import type { Address } from './address';
import type { PanelState } from './panel-state';
import { toggled } from './panel-state';

const NOTHING: ReadonlySet<never> = new Set();
const NO_COLOURS: Readonly<Record<FeatureId, ColourPair>> = {};
const NO_SIZES: Readonly<Record<FeatureId, number>> = {};

/** What the symbols of the map are coloured and sized by, and which of their categories are hidden. */
export class SymbologyState {
  /** What the reader chose: null is the default of the tab, `layer` the colours of the layers whatever the tab. */
  readonly #chosen = signal<ColourBy | 'layer' | null>(null);
  readonly #size = signal<SizeBy | null>(null);
  readonly #hidden = signal<ReadonlySet<CategoryId>>(NOTHING);
  readonly #verdicts = signal<VerdictsOf>(new Map());
  readonly #amounts = signal<AmountsOf | null>(null);

  /** What the map is coloured by; null: by layers. On the tab "Check" it is the verdicts, unless the reader chose. */
  readonly by: ReadonlySignal<ColourBy | null>;
  readonly size: ReadonlySignal<SizeBy | null> = this.#size;
  /** The categories of {@link by} that are not drawn. */
  readonly hidden: ReadonlySignal<ReadonlySet<CategoryId>> = this.#hidden;
  /** The category of each feature; empty where the map is coloured by layers. */
  readonly categories: ReadonlySignal<ReadonlyMap<FeatureId, CategoryId>>;
  /** The colour of each feature's category; empty where the map is coloured by layers. */
  readonly colours: ReadonlySignal<Readonly<Record<FeatureId, ColourPair>>>;
  /** The features of hidden categories. */
  readonly hiddenIds: ReadonlySignal<readonly FeatureId[]>;
  /** The figures that symbols are sized by, once they have come. */
  readonly amounts: ReadonlySignal<AmountsOf | null> = this.#amounts;
  /** How large each feature is of the largest, from 0 to 1; empty where all are of one size. */
  readonly sizes: ReadonlySignal<Readonly<Record<FeatureId, number>>>;
  readonly address: ReadonlySignal<Pick<Address, 'by' | 'hide' | 'size'>>;

  constructor(index: AtlasIndex, panel: Pick<PanelState, 'tab'>) {
    this.by = computed(() => {
      const chosen = this.#chosen.value ?? (panel.tab.value === 'check' ? 'verdict' : 'layer');
      return chosen === 'layer' ? null : chosen;
    });
    this.categories = computed(() => {
      const by = this.by.value;
      const features: BriefFeature[] = by === null ? [] : [...index.features.values()];
      return new Map(
        features.map((feature) => [feature.id, categoryOf(by ?? 'status', feature, this.#verdicts.value)]),
      );
    });
    this.colours = computed(() => {
      const by = this.by.value;
      if (by === null) return NO_COLOURS;
      const colours = new Map(COLOUR_CATEGORIES[by].map(({ id, colour }) => [id, colour]));
      return Object.fromEntries(
        [...this.categories.value].flatMap(([id, category]) => {
          const colour = colours.get(category);
          return colour === undefined ? [] : [[id, colour] as const];
        }),
      );
    });
    this.hiddenIds = computed(() => {
      const hidden = this.#hidden.value;
      if (hidden.size === 0) return [];
      return [...this.categories.value].flatMap(([id, category]) => (hidden.has(category) ? [id] : []));
    });
    this.sizes = computed(() => {
      const [by, amounts] = [this.#size.value, this.#amounts.value];
      return by === null || amounts === null ? NO_SIZES : shares(amounts[by]);
    });
    this.address = computed(() => {
      const [by, size, hidden] = [this.#chosen.value, this.#size.value, this.#hidden.value];
      if (by === null || by === 'layer') return size === null ? {} : { size };
      const hide = COLOUR_CATEGORIES[by].map(({ id }) => id).filter((id) => hidden.has(id));
      return { by, ...(hide.length > 0 ? { hide } : {}), ...(size === null ? {} : { size }) };
    });
  }

  restore({ by, hide, size }: Pick<Address, 'by' | 'hide' | 'size'>): void {
    batch(() => {
      this.#chosen.value = by ?? null;
      this.#hidden.value = new Set(hide);
      this.#size.value = size ?? null;
    });
  }

  /** Colours the map by something else, of which everything is drawn; null: by layers. */
  colourBy(by: ColourBy | null): void {
    batch(() => {
      this.#chosen.value = by ?? 'layer';
      this.#hidden.value = NOTHING;
    });
  }

  sizeBy(size: SizeBy | null): void {
    this.#size.value = size;
  }

  /** Hides a category, or draws it again. */
  toggleCategory(id: CategoryId): void {
    this.#hidden.value = toggled(this.#hidden.value, id);
  }

  /** Says which verdicts count: of all claims, or of those that are listed. */
  setVerdicts(verdicts: VerdictsOf): void {
    this.#verdicts.value = verdicts;
  }

  /** Says what the symbols can be sized by. */
  setAmounts(amounts: AmountsOf): void {
    this.#amounts.value = amounts;
  }
}

/** Each as a share of the largest. */
function shares(amounts: Readonly<Record<FeatureId, number>>): Readonly<Record<FeatureId, number>> {
  const largest = Math.max(...Object.values(amounts), 1);
  return Object.fromEntries(Object.entries(amounts).map(([id, amount]) => [id, amount / largest]));
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { ChapterId, FeatureId } from '../content/model';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import type { Address } from './address';
import { DEFAULT_LAYERS } from './defaults';
import { toggled } from './panel-state';

/** What of an address decides which layers are drawn where it does not say. */
type Opens = Pick<Address, 'chapter' | 'feature' | 'ride'>;

/** Which layers are drawn. */
export class LayerState {
  readonly #index: AtlasIndex;
  readonly #layers = signal<ReadonlySet<LayerId>>(new Set(DEFAULT_LAYERS));

  readonly #featureFilter = signal<readonly FeatureId[] | null>(null);
  /** The layer that is drawn alone, and what was drawn before. */
  #alone: { readonly id: LayerId; readonly before: ReadonlySet<LayerId> } | null = null;

  readonly visible: ReadonlySignal<ReadonlySet<LayerId>> = this.#layers;
  /** The geometries that alone are drawn, whatever their layers; null: those of the layers. */
  readonly featureFilter: ReadonlySignal<readonly FeatureId[] | null> = this.#featureFilter;

  readonly #emphasised = signal<ReadonlySet<FeatureId> | null>(null);
  /** What steps back while the legend points something out; else empty. */
  readonly dimmed: ReadonlySignal<readonly FeatureId[]>;

  constructor(index: AtlasIndex) {
    this.#index = index;
    this.dimmed = computed(() => {
      const lit = this.#emphasised.value;
      return lit === null ? [] : [...index.features.keys()].filter((id) => !lit.has(id));
    });
  }

  /** Lights these features, and lets all others step back; null: none. */
  emphasise(ids: Iterable<FeatureId> | null): void {
    this.#emphasised.value = ids === null ? null : new Set(ids);
  }

  /** The layers drawn, in the order of display. */
  visibleLayers(): readonly LayerId[] {
    return LAYER_IDS.filter((id) => this.#layers.value.has(id));
  }

  /** The layers of a chapter; null: of none. */
  chapterLayers(chapter: ChapterId | null): readonly LayerId[] {
    return (chapter === null ? null : this.#index.chapter(chapter)?.layers) ?? DEFAULT_LAYERS;
  }

  /** The layers of an address that names none: those of its chapter, of what is open, and of the ride. */
  defaultLayersFor({ chapter, feature, ride }: Opens): readonly LayerId[] {
    const ids = [feature, ride?.id].flatMap((id) => (id === undefined ? [] : this.layersOf(id)));
    const all = new Set([...this.chapterLayers(chapter ?? null), ...ids]);
    return LAYER_IDS.filter((id) => all.has(id));
  }

  /** What an address that opens something says of these layers: nothing where it implies just them. */
  addressOf(layers: readonly LayerId[], opens: Opens): Pick<Address, 'layers'> {
    const implied = this.defaultLayersFor(opens);
    const isImplied = implied.length === layers.length && implied.every((id) => layers.includes(id));
    return isImplied ? {} : { layers };
  }

  toggle(id: LayerId): void {
    this.#layers.value = toggled(this.#layers.value, id);
  }

  setVisible(ids: readonly LayerId[]): void {
    this.#layers.value = new Set(ids);
  }

  /** Draws these features alone, whatever their layers; null: the layers again. */
  filterFeatures(ids: readonly FeatureId[] | null): void {
    this.#featureFilter.value = ids?.flatMap((id) => this.geometryIds(id)) ?? null;
  }

  isOnly(id: LayerId): boolean {
    return this.#layers.value.size === 1 && this.#layers.value.has(id);
  }

  /** Draws a layer alone; asked for it again, draws what was drawn before. */
  toggleOnly(id: LayerId): void {
    const alone = this.#alone !== null && this.isOnly(this.#alone.id) ? this.#alone : null;
    if (this.isOnly(id)) {
      this.#alone = null;
      this.#layers.value = alone?.before ?? new Set(DEFAULT_LAYERS);
    } else {
      this.#alone = { id, before: alone?.before ?? this.#layers.value };
      this.#layers.value = new Set([id]);
    }
  }

  /** What stands for a feature on the map: itself, or where it has no geometry of its own, its parts. */
  geometryIds(id: FeatureId): readonly FeatureId[] {
    return this.#index.features.get(id)?.geometry ? [id] : this.#index.withDescendants(id);
  }

  /** The layer of a feature, and those of the parts that stand for it. */
  layersOf(id: FeatureId): readonly LayerId[] {
    return [id, ...this.geometryIds(id)].flatMap((part) => this.#index.layerOf(part) ?? []);
  }

  /** Draws the layers of a feature that the reader asks for, if they were off. */
  ensureVisible(id: FeatureId): void {
    const asked = this.layersOf(id);
    if (asked.every((layer) => this.#layers.value.has(layer))) return;
    this.#layers.value = new Set([...this.#layers.value, ...asked]);
  }
}

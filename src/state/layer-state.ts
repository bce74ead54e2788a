import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
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

  /** Whether the reader chose the layers by hand: then a scene of the story changes none. */
  readonly #isByHand = signal(false);
  /** Layers that the reader asked for by what was opened during a scene. */
  readonly #asked = signal<{ readonly scene: readonly LayerId[]; readonly ids: readonly LayerId[] } | null>(
    null,
  );
  readonly #scene: ReadonlySignal<readonly LayerId[] | null>;

  /** The layers drawn: those of the scene while it lasts, else the reader's own. */
  readonly visible: ReadonlySignal<ReadonlySet<LayerId>> = computed(() => {
    const scene = this.#isByHand.value ? null : this.#scene.value;
    if (scene === null) return this.#layers.value;
    const asked = this.#asked.value;
    return new Set([...scene, ...(asked?.scene === scene ? asked.ids : [])]);
  });
  /** The geometries that alone are drawn, whatever their layers; null: those of the layers. */
  readonly featureFilter: ReadonlySignal<readonly FeatureId[] | null> = this.#featureFilter;

  readonly #emphasised = signal<ReadonlySet<FeatureId> | null>(null);
  /** What steps back while the legend points something out; else empty. */
  readonly dimmed: ReadonlySignal<readonly FeatureId[]>;

  /** @param lit what the story lights now; none: nothing steps back */
  constructor(
    index: AtlasIndex,
    scene: ReadonlySignal<readonly LayerId[] | null> = signal(null),
    lit: ReadonlySignal<readonly FeatureId[]> = signal([]),
  ) {
    this.#index = index;
    this.#scene = scene;
    this.dimmed = computed(() => {
      const told = lit.value.flatMap((id) => [id, ...this.geometryIds(id)]);
      const shining = this.#emphasised.value ?? (told.length === 0 ? null : new Set(told));
      return shining === null ? [] : [...index.features.keys()].filter((id) => !shining.has(id));
    });
  }

  /** Lights these features, and lets all others step back; null: none. */
  emphasise(ids: Iterable<FeatureId> | null): void {
    this.#emphasised.value = ids === null ? null : new Set(ids);
  }

  /** The layers drawn, in the order of display. */
  visibleLayers(): readonly LayerId[] {
    return LAYER_IDS.filter((id) => this.visible.value.has(id));
  }

  /** The layers that are drawn when no scene of the story says otherwise, in the order of display. */
  ownLayers(): readonly LayerId[] {
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
    this.setVisible([...toggled(this.visible.value, id)]);
  }

  /** Draws the layers that the reader chose. */
  setVisible(ids: readonly LayerId[]): void {
    this.#take(ids, true);
  }

  /** Draws the layers that a chapter or an address implies; a scene may then draw others. */
  setImplied(ids: readonly LayerId[]): void {
    this.#take(ids, false);
  }

  #take(ids: readonly LayerId[], isByHand: boolean): void {
    batch(() => {
      this.#layers.value = new Set(ids);
      this.#isByHand.value = isByHand;
      this.#asked.value = null;
    });
  }

  /** Draws these features alone, whatever their layers; null: the layers again. */
  filterFeatures(ids: readonly FeatureId[] | null): void {
    this.#featureFilter.value = ids?.flatMap((id) => this.geometryIds(id)) ?? null;
  }

  isOnly(id: LayerId): boolean {
    return this.visible.value.size === 1 && this.visible.value.has(id);
  }

  /** Draws a layer alone; asked for it again, draws what was drawn before. */
  toggleOnly(id: LayerId): void {
    const alone = this.#alone !== null && this.isOnly(this.#alone.id) ? this.#alone : null;
    if (this.isOnly(id)) {
      this.#alone = null;
      this.setVisible([...(alone?.before ?? DEFAULT_LAYERS)]);
    } else {
      this.#alone = { id, before: alone?.before ?? this.visible.value };
      this.setVisible([id]);
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
    if (!asked.every((layer) => this.#layers.value.has(layer)))
      this.#layers.value = new Set([...this.#layers.value, ...asked]);
    const scene = this.#scene.value;
    if (scene === null || asked.every((layer) => this.visible.value.has(layer))) return;
    const before = this.#asked.value;
    this.#asked.value = { scene, ids: [...(before?.scene === scene ? before.ids : []), ...asked] };
  }
}

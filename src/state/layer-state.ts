import { type ReadonlySignal, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { ChapterId, FeatureId } from '../content/model';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { DEFAULT_LAYERS } from './defaults';
import { toggled } from './panel-state';

/** Which layers are drawn. */
export class LayerState {
  readonly #index: AtlasIndex;
  readonly #layers = signal<ReadonlySet<LayerId>>(new Set(DEFAULT_LAYERS));

  readonly layers: ReadonlySignal<ReadonlySet<LayerId>> = this.#layers;

  constructor(index: AtlasIndex) {
    this.#index = index;
  }

  /** The layers drawn, in the order of display. */
  drawn(): readonly LayerId[] {
    return LAYER_IDS.filter((id) => this.#layers.value.has(id));
  }

  /** The layers of a chapter; null: of none. */
  implied(chapter: ChapterId | null): readonly LayerId[] {
    return (chapter === null ? null : this.#index.chapter(chapter)?.layers) ?? DEFAULT_LAYERS;
  }

  toggle(id: LayerId): void {
    this.#layers.value = toggled(this.#layers.value, id);
  }

  drawOnly(ids: readonly LayerId[]): void {
    this.#layers.value = new Set(ids);
  }

  /** What stands for a feature on the map: itself, or where it has no geometry of its own, its parts. */
  partsDrawn(id: FeatureId): readonly FeatureId[] {
    return this.#index.features.get(id)?.geometry ? [id] : this.#index.withParts(id);
  }

  /** The layer of a feature, and those of the parts that stand for it. */
  layersOf(id: FeatureId): readonly LayerId[] {
    return [id, ...this.partsDrawn(id)].flatMap((part) => this.#index.layerOf(part) ?? []);
  }

  /** Draws the layer of a feature that the reader asks for, and of the parts that stand for it, if they were off. */
  drawLayersOf(id: FeatureId): void {
    const asked = this.layersOf(id);
    if (asked.every((layer) => this.#layers.value.has(layer))) return;
    this.#layers.value = new Set([...this.#layers.value, ...asked]);
  }
}

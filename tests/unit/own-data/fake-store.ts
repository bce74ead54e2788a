import type { LayerStore } from '../../../src/own-data/layer-store';
import { type KeptLayer, keptOf } from '../../../src/own-data/own-layer';

/** A device that keeps layers, or has no room for them. */
export class FakeStore implements LayerStore {
  readonly kept = new Map<string, KeptLayer>();
  error: Error | null = null;

  load = async () => [...this.kept.values()];

  save = async (layer: KeptLayer) => {
    if (this.error) throw this.error;
    this.kept.set(layer.id, keptOf(layer));
  };

  remove = async (id: string) => {
    this.kept.delete(id);
  };
}

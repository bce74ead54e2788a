import { createStore, del, entries, set } from 'idb-keyval';
import { ATLAS_NAME } from '../content/atlas-name';
import { markKept } from './kept-mark';
import { type KeptLayer, keptOf } from './own-layer';

/** Where layers are kept; each call may fail, as where there is no room. */
export interface LayerStore {
  readonly load: () => Promise<readonly KeptLayer[]>;
  readonly save: (layer: KeptLayer) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** The storage of the device for this page. */
export function deviceStore(): LayerStore {
  const store = createStore(`${ATLAS_NAME}-own-data`, 'layers');
  return {
    load: async () => {
      const kept = await entries<string, KeptLayer>(store);
      return kept.map(([, layer]) => layer).sort((one, other) => (one.id < other.id ? -1 : 1));
    },
    save: async (layer) => {
      await set(layer.id, keptOf(layer), store);
      markKept(() => localStorage);
    },
    remove: async (id) => del(id, store),
  };
}

/** Whether a layer was not kept because there is no more room. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

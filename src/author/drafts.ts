import type { JsonValue } from './protocol';

/** Where drafts are kept: as long as the tab, over reloads. */
type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'author:';

/** What an author has begun to write, until it is saved. A page reloads with each change of a file, also of another's. */
export class Drafts {
  readonly #storage: DraftStorage;
  /** Where the storage is full or closed. */
  readonly #unstored = new Map<string, string>();

  constructor(storage: DraftStorage) {
    this.#storage = storage;
  }

  /** What was kept under a key; `undefined`: nothing that can be read. */
  read(key: string): JsonValue | undefined {
    const text = this.#unstored.get(key) ?? this.#storage.getItem(PREFIX + key);
    if (text === null || text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  keep(key: string, value: JsonValue): void {
    const text = JSON.stringify(value);
    this.#unstored.delete(key);
    try {
      this.#storage.setItem(PREFIX + key, text);
    } catch {
      this.#unstored.set(key, text);
    }
  }

  drop(key: string): void {
    this.#unstored.delete(key);
    this.#storage.removeItem(PREFIX + key);
  }
}

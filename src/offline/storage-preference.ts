import { ATLAS_NAME } from '../content/atlas-name';

const KEY = `${ATLAS_NAME}: not stored`;

/** Whether the reader has removed the stored atlas; nothing else of the reader is remembered. */
export interface StoragePreference {
  readonly removed: boolean;
  setRemoved(removed: boolean): void;
}

/**
 * Keeps the preference from visit to visit, where the browser has room for it.
 * @param storage throws where pages may store nothing; some programs that show pages have none
 */
export function storedPreference(storage: () => Storage | null | undefined): StoragePreference {
  let removed = allowed(() => (storage()?.getItem(KEY) ?? null) !== null) ?? false;
  return {
    get removed() {
      return removed;
    },
    setRemoved(wanted) {
      removed = wanted;
      allowed(() => (wanted ? storage()?.setItem(KEY, 'yes') : storage()?.removeItem(KEY)));
    },
  };
}

function allowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

import { ATLAS_NAME } from '../content/atlas-name';

const MARK = `${ATLAS_NAME}-own-data`;

/** Whether layers may have been kept on the device, so that what reads them has to come. */
export function mayHaveKept(storage: () => Storage): boolean {
  try {
    return storage().getItem(MARK) !== null;
  } catch {
    // A browser that keeps nothing.
    return false;
  }
}

/** Notes that a layer was kept. */
export function markKept(storage: () => Storage): void {
  try {
    storage().setItem(MARK, '1');
  } catch {
    // Then the store kept nothing either, which is told.
  }
}

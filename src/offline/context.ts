import { requiredContext } from '../ui/context';
import type { OfflineState } from './offline-state';

/** What offline use takes from the composition root. */
export interface OfflineContext {
  /** Whether the atlas works without a network. */
  readonly offline: OfflineState;
}

export const [OfflineProvider, useOffline] = requiredContext<OfflineContext>('the offline state');

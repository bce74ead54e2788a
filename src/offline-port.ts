import type { OfflineState } from './offline/offline-state';
import { whenIdle } from './when-idle';

/** Stores the atlas for when there is no network, once there is time. */
export function storeWhenIdle(offline: OfflineState, window: Window): void {
  whenIdle(window, async () => {
    const { bindOffline } = await import('./offline/bind-offline');
    bindOffline(offline, window);
  });
}

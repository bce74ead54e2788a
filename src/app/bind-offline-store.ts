import type { OfflineState } from '../offline/offline-state';
import { whenIdle } from './when-idle';

/** Stores the atlas for when there is no network, once there is time. */
export function storeWhenIdle(offline: OfflineState, window: Window & typeof globalThis): void {
  const begin = async () => {
    try {
      const { bindOffline } = await import('../offline/bind-offline');
      bindOffline(offline, window);
    } catch (error) {
      console.info('What stores the atlas did not come:', error);
      offline.report({ kind: 'failed', why: 'network' });
    }
  };
  // Until it has come, this stands in for it.
  offline.setStore({
    store: () => void begin(),
    remove: () => {},
    useUpdate: () => window.location.reload(),
  });
  whenIdle(window, () => void begin());
}

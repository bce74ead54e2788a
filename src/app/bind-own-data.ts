import { effect, type ReadonlySignal } from '@preact/signals';
import { listenForDrops } from '../own-data/drop-files';
import { mayHaveKept } from '../own-data/kept-mark';
import { ownData } from '../own-data/own-data';
import { outcome } from '../state/resource';
import type { ViewState } from '../state/view-state';
import type { DrawnOwn } from './own-ground';

interface Parts {
  readonly state: Pick<ViewState, 'showTab' | 'close'>;
  /** Changes when another map takes the place of the first. */
  readonly status: ReadonlySignal<unknown>;
  readonly drawsTiles: () => boolean;
  readonly window: Window;
  readonly onChange: (drawn: DrawnOwn | null) => void;
}

/**
 * Takes files that are dropped on the page, brings back what was kept of an earlier visit, and has the map draw it. The
 * code for that comes with the first layer.
 * @returns ends that
 */
export function bindOwnData({ state, status, drawsTiles, window, onChange }: Parts): () => void {
  let stopDrawing = () => {};
  let isEnded = false;
  const stopWatching = effect(() => {
    const now = ownData.state.value;
    if (now.kind !== 'ready') return;
    void import('./own-ground').then(({ drawOwnLayers }) => {
      if (!isEnded) stopDrawing = drawOwnLayers(now.value, { drawsTiles, onChange }, () => void status.value);
    });
  });
  const stopDrops = listenForDrops(window, async (files) => {
    state.close();
    state.showTab('layers');
    const own = await outcome(ownData);
    if (own.kind === 'ready') await own.value.add(files);
  });
  if (mayHaveKept(() => window.localStorage)) ownData.load();
  return () => {
    isEnded = true;
    stopWatching();
    stopDrops();
    stopDrawing();
  };
}

import { computed, effect } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import { type Resource, resource } from '../state/resource';
import type { ViewState } from '../state/view-state';

/** From this zoom on one sees that the lines of the start are coarse: there 400 m are a pixel. */
const EXACT_LINES_ZOOM = 7;

interface Parts {
  readonly state: ViewState;
  readonly index: AtlasIndex;
}

/** The exact course of roads and railways; it comes when the map is near enough, and with the first ride. */
export function exactLinesResource({ state, index }: Parts): Resource<true> {
  const lines = resource(async (): Promise<true> => {
    const { exactLines } = await import('../content/late-lines');
    index.setExactLines(exactLines);
    return true;
  });
  const isNear = computed(() => (state.viewport.camera.value?.zoom ?? 0) >= EXACT_LINES_ZOOM);
  effect(() => {
    if (isNear.value) lines.load();
  });
  return lines;
}

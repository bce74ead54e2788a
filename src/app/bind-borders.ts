import { effect } from '@preact/signals';
import { boundsOfPositions, positionsOf } from '../geometry/bounds';
import type { ViewState } from '../state/view-state';
import type { MapSlot } from './map-slot';

/** A border is shown no closer than this: where it runs says more than how. */
const BORDER_ZOOM = 7;

/** Goes to the lines of a dispute that was chosen in the notes; the basemap alone knows where they are. */
export function bindBorders(
  slot: Pick<MapSlot, 'basemap'>,
  state: ViewState,
  window: Pick<Window, 'requestAnimationFrame'>,
): () => void {
  return effect(() => {
    const [dispute, basemap] = [state.overlay.soughtDispute.value, slot.basemap.value];
    if (dispute === null || basemap === null) return;
    const lines = basemap.boundaries.features.filter(({ properties }) => properties?.dispute === dispute);
    const bounds = boundsOfPositions(lines.flatMap(({ geometry }) => positionsOf(geometry)));
    if (bounds === null) return;
    // The note is there by then, and the lines must not lie behind it.
    window.requestAnimationFrame(() =>
      state.viewport.requestCamera({ kind: 'show', bounds, maxZoom: BORDER_ZOOM }),
    );
  });
}

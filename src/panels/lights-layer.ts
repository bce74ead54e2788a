import type { LayerId } from '../content/vocabulary';
import type { ViewState } from '../state/view-state';

/** Properties of what names a layer: as it is pointed at or has the focus, all of the layer lights up on the map. */
export const lightsLayer = (state: ViewState, id: LayerId) => ({
  onPointerEnter: () => state.pointAtLayer(id),
  onPointerLeave: () => state.pointAtLayer(null),
  onFocusIn: () => state.pointAtLayer(id, 'focus'),
  onFocusOut: () => state.pointAtLayer(null),
});

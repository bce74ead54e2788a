import type { AtlasIndex } from '../content/atlas-index';
import type { FallbackEvents } from '../map/fallback-view';
import type { MapHit } from '../map/map-view';
import type { ViewState } from '../state/view-state';
import type { MapSlot } from './map-slot';

/** Answers what the map reports with verbs of the state. */
export function mapEvents(
  slot: MapSlot,
  state: ViewState,
  index: Pick<AtlasIndex, 'withDescendants'>,
): Omit<FallbackEvents, 'onFail'> {
  /** Opens what is pressed; of several that may be meant, the reader chooses. A place brings its parts with it. */
  const press = ({ ids, position }: MapHit) => {
    const [first] = ids;
    if (first === undefined) return;
    const withParts = index.withDescendants(first);
    if (ids.every((id) => withParts.includes(id))) state.select(first);
    else state.overlay.choose({ ids, position });
  };
  return {
    onPress: (hit) => press(hit),
    onBorder: (dispute) => state.overlay.showBorder(dispute),
    onInspect: (position, archived) =>
      state.appearance.embedded.peek() ? state.close() : state.overlay.inspect(position, archived),
    onHover: (hit) => {
      const [id, ...others] = hit?.ids ?? [];
      if (hit === null || id === undefined) state.hover(null);
      else state.hover({ id, others, by: 'pointer', at: hit.at });
    },
    onSettle: (camera, view) => state.viewport.settle(camera, view),
    onUserMove: () => state.ride.interrupt(),
    onUserView: () => state.takeMap(),
    onTurn: (bearing, pitch) => {
      slot.orientation.value = { bearing, pitch };
    },
    onZoom: (zoom) => {
      slot.rideZoom.value = zoom;
    },
    onRender: () => {
      slot.drawn.value = slot.drawn.peek() + 1;
    },
    onIdle: () => {
      if (slot.status.peek().kind === 'loading') slot.status.value = { kind: 'ready' };
      performance.mark('atlas:idle');
    },
    onReplaced: (cause) => {
      // In a frame the notice would take the room of the map, which shows all the same.
      if (cause === 'unable' && state.appearance.embedded.peek()) return;
      const message = cause === 'graphics' ? 'map.withoutWebgl' : 'map.drawnPlainly';
      slot.status.value = { kind: 'changed', message };
    },
    onOnline: (status) => {
      slot.online.value = status;
    },
    onError: (message) => console.warn(`Map: ${message}`),
  };
}

import type { FallbackEvents } from '../map/fallback-view';
import type { ViewState } from '../state/view-state';
import type { MapSlot } from './map-slot';

/** Answers what the map reports with verbs of the state. */
export function mapEvents(slot: MapSlot, state: ViewState): Omit<FallbackEvents, 'onFail'> {
  return {
    onSelect: (id) => state.select(id),
    onInspect: (position) =>
      state.appearance.embedded.peek() ? state.close() : state.overlay.inspect(position),
    onHighlight: (id) => {
      if (id !== (state.highlighted.peek()?.id ?? null)) state.highlight(id, 'pointer');
    },
    onSettle: (camera, view) => state.viewport.settle(camera, view),
    onUserMove: () => state.ride.interrupt(),
    onUserView: () => state.viewport.release(),
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

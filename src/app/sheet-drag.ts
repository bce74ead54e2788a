import { useRef } from 'preact/hooks';
import type { SheetStop } from '../state/panel-state';
import type { ViewState } from '../state/view-state';

const STOPS: readonly SheetStop[] = ['closed', 'half', 'full'];

/** How far a finger must go to reach the next stop, in CSS pixels. */
const STOP_DISTANCE_PX = 48;

/** How far a pointer may go and still press what is under it. */
const DRAG_THRESHOLD_PX = 8;

/** What a mouse opens or selects as soon as it is pressed. A finger may draw the handle by these too. */
const FIELDS = 'select, search';

/** The stop above (+1) or below (−1), or the same at the end. */
export function nextSheetStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return STOPS[STOPS.indexOf(stop) + step] ?? stop;
}

/** Handlers that drag the sheet from stop to stop, by any part of its head. */
export function useSheetDrag(state: ViewState) {
  const start = useRef<number | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const onField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      if (event.pointerType !== 'touch' && onField) return;
      start.current = event.clientY;
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current === null) return;
      const way = start.current - event.clientY;
      // Captured only now, so that a press without a way is the button's below it.
      if (Math.abs(way) > DRAG_THRESHOLD_PX && event.currentTarget instanceof Element)
        event.currentTarget.setPointerCapture(event.pointerId);
      if (Math.abs(way) < STOP_DISTANCE_PX) return;
      state.panel.setSheet(nextSheetStop(state.panel.sheet.value, way > 0 ? 1 : -1));
      start.current = event.clientY;
    },
    onPointerUp: () => {
      start.current = null;
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}

/** Lowers the sheet as far as it takes to see what has got the focus on the map behind it. */
export function lowerSheetBelow(focused: EventTarget | null, state: ViewState): void {
  const sheet = document.getElementById('panel')?.getBoundingClientRect();
  if (!(focused instanceof Element) || sheet === undefined) return;
  const { left, right, bottom } = focused.getBoundingClientRect();
  const beside = right <= sheet.left || left >= sheet.right;
  if (beside || bottom <= sheet.top || focused.id === 'map' || focused.closest('.map-canvas, dialog')) return;
  state.panel.setSheet(bottom <= window.innerHeight / 2 ? 'half' : 'closed');
}

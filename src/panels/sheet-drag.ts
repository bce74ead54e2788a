import { useRef } from 'preact/hooks';
import type { SheetStop } from '../state/panel-state';
import type { ViewState } from '../state/view-state';

const STOPS: readonly SheetStop[] = ['closed', 'half', 'full'];

/** How far a finger must go to reach the next stop, in CSS pixels. */
const THROW = 48;

/** The stop above (+1) or below (−1), or the same at the end. */
export function nextStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return STOPS[STOPS.indexOf(stop) + step] ?? stop;
}

/** Handlers that drag the sheet from stop to stop. */
export function useSheetDrag(state: ViewState) {
  const start = useRef<number | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      start.current = event.clientY;
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current === null) return;
      const way = start.current - event.clientY;
      if (Math.abs(way) < THROW) return;
      state.setSheet(nextStop(state.sheet.value, way > 0 ? 1 : -1));
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

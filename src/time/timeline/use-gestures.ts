import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { TimeScale } from './layout';
import type { TimeWindow } from './use-time-window';

/** Pixels after which a press is a drag. */
const DRAG_THRESHOLD_PX = 5;

/** Drag along the lanes moves the time, two fingers zoom it; so does the wheel over the axis, or with Ctrl. */
export function useGestures(
  axis: RefObject<HTMLElement | null>,
  x: TimeScale,
  time: TimeWindow,
  rtl: boolean,
) {
  const fingers = useRef(new Map<number, number>());
  const dragged = useRef(0);
  const yearsFor = (pixels: number) => (x.invert(pixels) - x.invert(0)) * (rtl ? -1 : 1);
  function yearAt(clientX: number): number {
    const { left = 0, right = 0 } = axis.current?.getBoundingClientRect() ?? {};
    return x.invert(rtl ? right - clientX : clientX - left);
  }
  return {
    onWheel(event: WheelEvent): void {
      const onAxis = event.target instanceof Element && event.target.closest('.time-axis') !== null;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (event.ctrlKey || (onAxis && !event.shiftKey)) {
        time.zoomBy(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 150), yearAt(event.clientX));
      } else if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) {
        time.moveBy(yearsFor(sideways));
      } else return;
      event.preventDefault();
    },
    onPointerDown({ pointerId, clientX }: PointerEvent): void {
      if (fingers.current.size === 0) dragged.current = 0;
      fingers.current.set(pointerId, clientX);
    },
    onPointerMove({ pointerId, clientX, buttons }: PointerEvent): void {
      const before = fingers.current.get(pointerId);
      if (before === undefined) return;
      if (buttons === 0) {
        fingers.current.delete(pointerId);
        return;
      }
      const [other] = [...fingers.current].flatMap(([id, at]) => (id === pointerId ? [] : [at]));
      fingers.current.set(pointerId, clientX);
      dragged.current += Math.abs(clientX - before);
      if (other === undefined) {
        if (dragged.current > DRAG_THRESHOLD_PX) time.moveBy(yearsFor(before - clientX));
        return;
      }
      const [was, is] = [Math.abs(before - other), Math.abs(clientX - other)];
      if (was > 0 && is > 0) time.zoomBy(was / is, yearAt((clientX + other) / 2));
    },
    onPointerUp: ({ pointerId }: PointerEvent) => void fingers.current.delete(pointerId),
    onPointerCancel: ({ pointerId }: PointerEvent) => void fingers.current.delete(pointerId),
    /** The end of a drag is no press on what lies below. */
    onClickCapture(event: MouseEvent): void {
      if (dragged.current <= DRAG_THRESHOLD_PX) return;
      dragged.current = 0;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

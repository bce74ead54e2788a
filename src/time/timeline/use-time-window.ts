import { useState } from 'preact/hooks';
import type { YearInterval } from '../../content/partial-date';
import { FULL_WINDOW, panToShow, panWindow, windowAround, zoomWindow } from '../time-window';

/** By how much a button, a key or a turn of the wheel zooms. */
const ZOOM_STEP_RATIO = 1.5;

/** The part of all time that the timeline shows, and how it changes. */
export interface TimeWindow {
  readonly now: YearInterval;
  /** @param at the moment that stays where it is; absent: the middle */
  readonly zoomIn: (at?: number) => void;
  readonly zoomOut: (at?: number) => void;
  /** @param factor above 1 for more years */
  readonly zoomBy: (factor: number, at: number) => void;
  readonly moveBy: (years: number) => void;
  readonly moveTo: (stretch: YearInterval) => void;
  readonly show: (first: number, last: number) => void;
}

export function useTimeWindow(): TimeWindow {
  const [now, set] = useState<YearInterval>(FULL_WINDOW);
  return {
    now,
    zoomIn: (at) => set((window) => zoomWindow(window, 1 / ZOOM_STEP_RATIO, at)),
    zoomOut: (at) => set((window) => zoomWindow(window, ZOOM_STEP_RATIO, at)),
    zoomBy: (factor, at) => set((window) => zoomWindow(window, factor, at)),
    moveBy: (years) => set((window) => panWindow(window, years)),
    moveTo: (stretch) => set((window) => panToShow(window, stretch)),
    show: (first, last) => set(windowAround(first, last)),
  };
}

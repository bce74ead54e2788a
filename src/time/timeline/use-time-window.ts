import { useState } from 'preact/hooks';
import type { YearInterval } from '../../content/partial-date';
import { ALL_TIME, moved, moveToShow, windowAround, zoomed } from '../time-window';

/** By how much a button, a key or a turn of the wheel zooms. */
const STEP = 1.5;

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
  const [now, set] = useState<YearInterval>(ALL_TIME);
  return {
    now,
    zoomIn: (at) => set((window) => zoomed(window, 1 / STEP, at)),
    zoomOut: (at) => set((window) => zoomed(window, STEP, at)),
    zoomBy: (factor, at) => set((window) => zoomed(window, factor, at)),
    moveBy: (years) => set((window) => moved(window, years)),
    moveTo: (stretch) => set((window) => moveToShow(window, stretch)),
    show: (first, last) => set(windowAround(first, last)),
  };
}

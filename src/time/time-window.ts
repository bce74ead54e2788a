import type { YearInterval } from '../content/partial-date';
import { FIRST_YEAR, LAST_YEAR } from '../content/years';

/** All the years that the timeline can show, to the end of the last. */
export const FULL_WINDOW: YearInterval = { from: FIRST_YEAR, to: LAST_YEAR + 1 };

/** The fewest years that the timeline shows. */
const MIN_YEARS_COUNT = 4;

/** A window of a length, moved as little as needed to lie within the years of the atlas. */
function within(from: number, length: number): YearInterval {
  const years = Math.min(Math.max(length, MIN_YEARS_COUNT), FULL_WINDOW.to - FULL_WINDOW.from);
  const start = Math.min(Math.max(from, FULL_WINDOW.from), FULL_WINDOW.to - years);
  return { from: start, to: start + years };
}

/**
 * A window that shows more or fewer years; one moment stays where it is on the screen, unless an end of time is met.
 * @param factor above 1 for more years
 */
export function zoomWindow({ from, to }: YearInterval, factor: number, at = (from + to) / 2): YearInterval {
  const share = (at - from) / (to - from);
  const length = Math.min(Math.max((to - from) * factor, MIN_YEARS_COUNT), FULL_WINDOW.to - FULL_WINDOW.from);
  return within(at - share * length, length);
}

/** The window moved by a number of years; it stays within the years of the atlas. */
export const panWindow = ({ from, to }: YearInterval, years: number): YearInterval =>
  within(from + years, to - from);

/** The least move of a window that brings a stretch into it. */
export function panToShow(window: YearInterval, { from, to }: YearInterval): YearInterval {
  if (from < window.from) return panWindow(window, from - window.from);
  return to > window.to ? panWindow(window, Math.min(to - window.to, from - window.from)) : window;
}

/** A window round some years, with a little air. */
export const windowAround = (first: number, last: number): YearInterval => {
  const air = Math.max(1, (last - first) * 0.05);
  return within(first - air, last + 1 - first + 2 * air);
};

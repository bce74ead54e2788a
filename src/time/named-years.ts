/** Between so many labels there is room for them to stand apart. */
const MOST_STEPS_COUNT = 8;

/** How many years may lie between two labels. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000];

/** The years below an axis that have a label: round ones, no more than stand apart. */
export function namedYears(first: number, last: number): number[] {
  const step = STEPS.find((years) => (last - first) / years <= MOST_STEPS_COUNT) ?? last - first;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
}

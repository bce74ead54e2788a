/** Figures by what they measure, each with its unit: `first paint, ms`. */
export type Figures = Readonly<Record<string, number>>;

/** The value below which a share of the values lies; 0.5 gives the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
};

/** The median of each figure over several rounds. */
export function medians(rounds: readonly Figures[]): Figures {
  const names = new Set(rounds.flatMap((figures) => Object.keys(figures)));
  const of = (name: string) => rounds.map((figures) => figures[name]).filter((value) => value !== undefined);
  return Object.fromEntries([...names].map((name) => [name, median(of(name))]));
}

/** The same figures, each called something more: `toggle: own work, ms`. */
export const named = (what: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${what}: ${name}`, value]));

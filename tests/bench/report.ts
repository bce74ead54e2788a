import type { ContestantName } from './contestants';
import { type Figures, medians } from './figures';
import { formatTable } from './format-table';

/** The figures of each round, by part and contestant. */
export type Results = Readonly<Record<string, Readonly<Record<string, readonly Figures[]>>>>;

const ATLAS: ContestantName = 'atlas';

/** A table a part in Markdown: medians, and how many times the others' the atlas's are. */
export function tablesOf(results: Results): string {
  const tables = Object.entries(results).map(([part, rounds]) => {
    const found = Object.entries(rounds).map(([name, figures]): [string, Figures] => [
      name,
      medians(figures),
    ]);
    return `### ${part}\n\n${formatTable(rowsOf(new Map(found)))}`;
  });
  return `${tables.join('\n\n')}\n`;
}

function rowsOf(all: ReadonlyMap<string, Figures>): readonly Readonly<Record<string, string>>[] {
  const own = all.get(ATLAS) ?? {};
  const others = [...all].filter(([name]) => name !== ATLAS);
  const names = new Set([...all.values()].flatMap((figures) => Object.keys(figures)));
  return [...names].map((name) => ({
    figure: name,
    [ATLAS]: inDigits(own[name]),
    ...Object.fromEntries(others.map(([other, figures]) => [other, inDigits(figures[name])])),
    ...Object.fromEntries(others.map(([other, figures]) => [`× ${other}`, ratio(own[name], figures[name])])),
  }));
}

/** Three digits that count, none of them behind a large number. */
function inDigits(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function ratio(own: number | undefined, other: number | undefined): string {
  return own === undefined || !other ? '' : (own / other).toFixed(2);
}

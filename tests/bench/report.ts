import { type Figures, medians } from './figures';
import { formatTable } from './format-table';

/** The figures of each round, by part and contestant. */
export type Results = Readonly<Record<string, Readonly<Record<string, readonly Figures[]>>>>;

type Row = Readonly<Record<string, string>>;

/** A table a part in Markdown: medians, and how many times those of the bare pages the atlas's are. */
export function tablesOf(results: Results): string {
  const tables = Object.keys(results).map((part) => {
    const rows = part.startsWith('large-') ? rowsOfLarge(results, part) : rowsOf(figuresOf(results, part));
    return `### ${part}\n\n${formatTable(rows)}`;
  });
  return `${tables.join('\n\n')}\n`;
}

const figuresOf = (results: Results, part: string): ReadonlyMap<string, Figures> =>
  new Map(Object.entries(results[part] ?? {}).map(([name, rounds]) => [name, medians(rounds)]));

function rowsOf(all: ReadonlyMap<string, Figures>): readonly Row[] {
  const own = all.get('atlas') ?? {};
  const others = [...all].filter(([name]) => name !== 'atlas');
  const names = new Set([...all.values()].flatMap((figures) => Object.keys(figures)));
  return [...names].map((figure) => ({
    figure,
    atlas: inDigits(own[figure]),
    ...Object.fromEntries(others.map(([other, figures]) => [other, inDigits(figures[figure])])),
    ...Object.fromEntries(
      others.map(([other, figures]) => [`× ${other}`, ratio(own[figure], figures[figure])]),
    ),
  }));
}

/** The large atlas beside ours in the same run. */
function rowsOfLarge(results: Results, part: string): readonly Row[] {
  const large = figuresOf(results, part).get('large') ?? {};
  const ours = figuresOf(results, part.replace('large-', '')).get('atlas') ?? {};
  return Object.keys(large).map((figure) => ({
    figure,
    large: inDigits(large[figure]),
    atlas: inDigits(ours[figure]),
    '× atlas': ratio(large[figure], ours[figure]),
  }));
}

/** Three digits that count, none of them behind a large number. */
function inDigits(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function ratio(one: number | undefined, other: number | undefined): string {
  return one === undefined || !other ? '' : (one / other).toFixed(2);
}

import { scaleBand, scaleLinear } from 'd3-scale';
import type { FigureRow } from '../content/figure';
import { yearOf } from '../content/partial-date';
import type { DrawingProps } from './drawing-props';
import { DRAWING_WIDTH_PX } from './drawing-room';

const AXIS_PX = 18;
const LABEL_LINE_PX = 18;
/** Height of the columns: lower where several groups stand one below another. */
const COLUMNS_PX = { one: 110, several: 34 } as const;

/** A sum of a year. */
interface YearSum {
  readonly year: number;
  readonly amount: number;
}

/** What opened by year, as columns; where there are groups, each in a row of its own, all to one scale. */
export function ColumnsDrawing({ figure, amountOf, groupName, room }: DrawingProps) {
  const ids = [...new Set(figure.rows.map(({ group }) => group))];
  const groups = ids
    .map((id) => ({ id, rows: figure.rows.filter(({ group }) => group === id) }))
    .map(({ id, rows }) => ({
      id,
      sums: sumsByYear(rows),
      total: rows.reduce((sum, { amounts = [] }) => sum + (amounts[0] ?? 0), 0),
    }));
  const all = groups.flatMap(({ sums }) => sums);
  const [first, last] = yearsOf(all);
  const most = Math.max(...all.map(({ amount }) => amount));
  const high = groups.length > 1 ? COLUMNS_PX.several : COLUMNS_PX.one;
  const years = Array.from({ length: last - first + 1 }, (_, more) => first + more);
  const x = scaleBand(years, [0, DRAWING_WIDTH_PX]).paddingInner(0.2);
  const y = scaleLinear([0, most], [0, high]);
  const groupHeight = LABEL_LINE_PX + high + 6;
  const bottom = groupHeight * groups.length;
  return (
    <svg viewBox={`0 0 ${DRAWING_WIDTH_PX} ${bottom + AXIS_PX}`} aria-hidden="true">
      {groups.map(({ id, sums, total }, place) => (
        <g key={id} transform={`translate(0 ${place * groupHeight})`}>
          {groups.length > 1 && (
            <>
              <text class="figure-label" x={room.x(0)} y={12}>
                {id && groupName(id)}
              </text>
              <text class="figure-amount" x={room.x(DRAWING_WIDTH_PX)} y={12} text-anchor="end">
                {amountOf(total)}
              </text>
            </>
          )}
          <path class="figure-axis" d={`M0 ${groupHeight - 6}H${DRAWING_WIDTH_PX}`} />
          {sums.map(({ year, amount }) => (
            <rect
              key={year}
              class="figure-part-0"
              x={room.left(x(year) ?? 0, x.bandwidth())}
              y={groupHeight - 6 - Math.max(1, y(amount))}
              width={x.bandwidth()}
              height={Math.max(1, y(amount))}
            />
          ))}
          {groups.length === 1 && (
            <Highest sums={sums} at={(year) => room.x((x(year) ?? 0) + x.bandwidth() / 2)} say={amountOf} />
          )}
        </g>
      ))}
      <g class="figure-tick">
        {years
          .filter((year) => year % (years.length > 40 ? 10 : 5) === 0)
          .map((year) => (
            <text
              key={year}
              x={room.x((x(year) ?? 0) + x.bandwidth() / 2)}
              y={bottom + 12}
              text-anchor="middle"
            >
              {year}
            </text>
          ))}
      </g>
    </svg>
  );
}

/** The highest column says how high it is. */
function Highest({ sums, at, say }: HighestProps) {
  const top = sums.reduce((best, sum) => (sum.amount > best.amount ? sum : best));
  const middle = Math.max(60, Math.min(DRAWING_WIDTH_PX - 60, at(top.year)));
  return (
    <text class="figure-amount" x={middle} y={12} text-anchor="middle">
      {`${top.year}: ${say(top.amount)}`}
    </text>
  );
}

interface HighestProps {
  readonly sums: readonly YearSum[];
  readonly at: (year: number) => number;
  readonly say: (amount: number) => string;
}

/** Sums by year, in order. */
export function sumsByYear(rows: readonly FigureRow[]): YearSum[] {
  const sums = new Map<number, number>();
  for (const { date, amounts = [] } of rows) {
    const year = yearOf(date ?? '');
    sums.set(year, (sums.get(year) ?? 0) + (amounts[0] ?? 0));
  }
  return [...sums].map(([year, amount]) => ({ year, amount })).sort((a, b) => a.year - b.year);
}

function yearsOf(sums: readonly YearSum[]): readonly [first: number, last: number] {
  const years = sums.map(({ year }) => year);
  return [Math.min(...years), Math.max(...years)];
}

import { scaleLinear } from 'd3-scale';
import type { FigureRow } from '../content/figure';
import type { DrawingProps } from './drawing-props';
import { DRAWING_WIDTH_PX } from './drawing-room';

/** Heights of a row's lines, in units of the picture. */
const LABEL_LINE_PX = 15;
const BAR_PX = 13;
const GAP_PX = 13;

/** A bar for each row, parted into its series, its label and its amounts above it. */
export function RowsDrawing({ figure, labelOf, amountOf, groupName, series, room }: DrawingProps) {
  const bars = barsOf(figure.rows);
  const lines = series.length > 1 ? 2 : 1;
  const rowHeight = lines * LABEL_LINE_PX + 5 + BAR_PX + GAP_PX;
  const most = Math.max(...bars.map(({ amounts }) => sumOf(amounts)));
  const scale = scaleLinear([0, most], [0, DRAWING_WIDTH_PX - 2]);
  const height = rowHeight * bars.length - GAP_PX + 1;
  return (
    <svg viewBox={`0 0 ${DRAWING_WIDTH_PX} ${height}`} aria-hidden="true">
      {bars.map(({ group, amounts, approximate }, place) => (
        <g key={place} transform={`translate(0 ${place * rowHeight})`}>
          <text class="figure-label" x={room.x(0)} y={12}>
            {group === undefined ? labelOf(place) : groupName(group)}
          </text>
          <text
            class="figure-amount"
            x={room.x(lines === 1 ? DRAWING_WIDTH_PX : 0)}
            y={lines * LABEL_LINE_PX - 3}
            text-anchor={lines === 1 ? 'end' : 'start'}
          >
            {amounts
              .flatMap((amount, i) =>
                amount === 0 && lines > 1 ? [] : [named(series[i], amountOf(amount, approximate))],
              )
              .join(' · ')}
          </text>
          {amounts.map((amount, i) => {
            const before = sumOf(amounts.slice(0, i));
            return (
              <rect
                key={i}
                class={`figure-part-${i}`}
                x={room.left(1 + scale(before), scale(amount))}
                y={lines * LABEL_LINE_PX + 5}
                width={scale(amount)}
                height={BAR_PX}
              />
            );
          })}
        </g>
      ))}
    </svg>
  );
}

const named = (name: string | undefined, amount: string) =>
  name === undefined ? amount : `${name} ${amount}`;

interface Bar extends Pick<FigureRow, 'group' | 'approximate'> {
  readonly amounts: readonly number[];
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + one, 0);

/** A bar for each row; rows of a group are added up. */
export function barsOf(rows: readonly FigureRow[]): Bar[] {
  const bars = new Map<string, Bar>();
  for (const [place, { group, amounts = [], approximate = false }] of rows.entries()) {
    const key = group ?? String(place);
    const before = bars.get(key);
    const sums = amounts.map((amount, i) => amount + (before?.amounts[i] ?? 0));
    bars.set(key, group === undefined ? { amounts: sums, approximate } : { group, amounts: sums });
  }
  return [...bars.values()];
}

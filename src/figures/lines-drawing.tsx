import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { yearOf } from '../content/partial-date';
import type { DrawingProps } from './drawing-props';
import { DRAWING_WIDTH_PX, labelWidth } from './drawing-room';

const TOP_PX = 32;
const BOTTOM_PX = 190;
const EDGE_PX = 22;

/** Amounts over the years as lines, each called by its name at its end; every point that is drawn is a fact. */
export function LinesDrawing({ figure, labelOf, amountOf, series, room }: DrawingProps) {
  const years = figure.rows.map(({ date }) => yearOf(date ?? ''));
  const all = figure.rows.flatMap(({ amounts = [] }) => amounts);
  const along = scaleLinear([Math.min(...years), Math.max(...years)], [EDGE_PX, DRAWING_WIDTH_PX - EDGE_PX]);
  const x = (place: number) => room.x(along(years[place] ?? 0));
  const y = scaleLinear([0, Math.max(...all)], [BOTTOM_PX, TOP_PX]);
  return (
    <svg viewBox={`0 0 ${DRAWING_WIDTH_PX} ${BOTTOM_PX + 20}`} aria-hidden="true">
      <path class="figure-axis" d={`M0 ${BOTTOM_PX}H${DRAWING_WIDTH_PX}`} />
      {series.map((name, which) => {
        const amounts = figure.rows.map((row) => row.amounts?.[which] ?? 0);
        const path = line<number>((_, place) => x(place), y)(amounts) ?? '';
        const last = amounts.length - 1;
        return (
          <g key={name} class={`figure-line-${which}`}>
            <path d={path} />
            {amounts.map((amount, place) => (
              <circle key={place} cx={x(place)} cy={y(amount)} r={3.5} />
            ))}
            <Values amounts={amounts} x={x} y={y} say={amountOf} />
            <text
              class="figure-label"
              x={room.x(DRAWING_WIDTH_PX)}
              y={y(amounts[last] ?? 0) - 20}
              text-anchor="end"
            >
              {name}
            </text>
          </g>
        );
      })}
      <g class="figure-tick">
        {figure.rows.map((_, place) =>
          isTight(years, place) ? null : (
            <text key={place} x={x(place)} y={BOTTOM_PX + 14} text-anchor="middle">
              {labelOf(place)}
            </text>
          ),
        )}
      </g>
    </svg>
  );
}

/** Years between two labels at the axis, at least. */
const TIGHT_YEARS_COUNT = 3;

/** Whether the label of a year would stand on that of the next one; the last is always written. */
const isTight = (years: readonly number[], place: number): boolean => {
  const last = years.at(-1) ?? 0;
  return place < years.length - 1 && last - (years[place] ?? 0) < TIGHT_YEARS_COUNT;
};

interface ValuesProps {
  readonly amounts: readonly number[];
  readonly x: (place: number) => number;
  readonly y: (amount: number) => number;
  readonly say: (amount: number) => string;
}

/** The first and the last amount in words; the others stand in the table. */
function Values({ amounts, x, y, say }: ValuesProps) {
  const last = amounts.length - 1;
  return (
    <>
      {[0, last].map((place) => (
        <text
          key={place}
          class="figure-amount"
          x={within(x(place), say(amounts[place] ?? 0))}
          y={y(amounts[place] ?? 0) - 7}
          text-anchor="middle"
        >
          {say(amounts[place] ?? 0)}
        </text>
      ))}
    </>
  );
}

/** The middle of a label that stays in the picture. */
function within(middle: number, words: string): number {
  const half = labelWidth(words) / 2 + 2;
  return Math.max(half, Math.min(DRAWING_WIDTH_PX - half, middle));
}

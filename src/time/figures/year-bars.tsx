import { scaleBand, scaleLinear } from 'd3-scale';
import { isWithin } from '../../content/years';
import { useExplorer, useT } from '../../ui/context';
import type { YearTotal } from '../series/totals';

interface Props {
  readonly totals: readonly YearTotal[];
  /** First and last year of the axis. */
  readonly span: readonly [first: number, last: number];
  /** The value at full height. */
  readonly most: number;
  /** In pixels. */
  readonly height: number;
  readonly unit: 'MW' | 'km';
}

/** Columns by year: solid up to the lower figure, open up to the higher; pale outside the years shown. */
export function YearBars({ totals, span: [first, last], most, height, unit }: Props) {
  const { state } = useExplorer();
  const t = useT();
  const years = Array.from({ length: last - first + 1 }, (_, more) => first + more);
  const x = scaleBand(years, [0, 100]).paddingInner(0.2);
  const y = scaleLinear([0, most], [0, height]);
  const shown = state.years.range.value;
  return (
    <svg
      translate={false}
      class="year-bars"
      viewBox={`0 0 100 ${height}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {totals.map(({ year, low, high }) => (
        <g key={year} class={isWithin({ date: `${year}-01-01` }, shown) ? '' : 'outside'}>
          <title>{t(`figures.${unit}In`, { year: String(year), amount: Math.round(high) })}</title>
          {high > low && (
            <rect
              class="year-bar-high"
              x={x(year)}
              y={height - y(high)}
              width={x.bandwidth()}
              height={y(high)}
            />
          )}
          <rect
            x={x(year)}
            y={height - Math.max(1, y(low))}
            width={x.bandwidth()}
            height={Math.max(1, y(low))}
          />
        </g>
      ))}
    </svg>
  );
}

/** Labels of years below the columns, at a fixed interval. */
export function YearLabels({ span: [first, last], every }: Pick<Props, 'span'> & { readonly every: number }) {
  const count = last - first + 1;
  const years = Array.from({ length: count }, (_, more) => first + more).filter((year) => year % every === 0);
  return (
    <div class="year-labels" aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ insetInlineStart: `${(100 * (year - first + 0.5)) / count}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

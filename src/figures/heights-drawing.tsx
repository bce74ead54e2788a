import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { FigureHeight } from '../content/figure';
import { placeLabels } from '../geometry/profile-labels';
import { numberFormat } from '../i18n/formats';
import type { DrawingProps } from './drawing-props';
import { DRAWING_WIDTH_PX, labelWidth } from './drawing-room';

const TOP_PX = 66;
const BOTTOM_PX = 200;
const LABEL_ROW_PX = 17;
const LABEL_ROWS_COUNT = 3;
/** Names that would stand further from their place than this say nothing. */
const EDGE_PX = 2;

/** The ground along a road from the side, its places named above. */
export function HeightsDrawing(props: DrawingProps) {
  const { figure, room } = props;
  const heights = figure.heights ?? [];
  const along = scaleLinear([heights[0]?.[0] ?? 0, heights.at(-1)?.[0] ?? 1], [0, DRAWING_WIDTH_PX]);
  const x = (km: number) => room.x(along(km));
  const tops = [...heights, ...(figure.stops ?? []).map(({ km, metres }): FigureHeight => [km, metres])];
  const y = scaleLinear([0, Math.max(...tops.map(([, metres]) => metres))], [BOTTOM_PX, TOP_PX]);
  const ground = area<FigureHeight>(
    ([km]) => x(km),
    BOTTOM_PX,
    ([, metres]) => y(metres),
  );
  const edge = line<FigureHeight>(
    ([km]) => x(km),
    ([, metres]) => y(metres),
  );
  return (
    <svg viewBox={`0 0 ${DRAWING_WIDTH_PX} ${BOTTOM_PX + 20}`} aria-hidden="true">
      <path class="figure-ground" d={ground(heights) ?? ''} />
      <path class="figure-edge" d={edge(heights) ?? ''} />
      <Scales {...props} x={x} y={y} km={along.ticks(4)} />
      <StopNames {...props} x={x} y={y} />
    </svg>
  );
}

interface Placed extends DrawingProps {
  readonly x: (km: number) => number;
  readonly y: (metres: number) => number;
}

/** Kilometres below, a line at each thousand or two thousand metres. */
function Scales({ x, y, km, t, room }: Placed & { readonly km: readonly number[] }) {
  const digits = numberFormat(t.locale);
  return (
    <g class="figure-tick">
      {[2000, 4000].map((metres) => (
        <g key={metres}>
          <path d={`M0 ${y(metres)}H${DRAWING_WIDTH_PX}`} />
          <text x={room.x(2)} y={y(metres) - 3}>
            {t('figures.metres', { amount: metres })}
          </text>
        </g>
      ))}
      {km.map((at) => (
        <text
          key={at}
          x={Math.max(14, Math.min(DRAWING_WIDTH_PX - 16, x(at)))}
          y={BOTTOM_PX + 14}
          text-anchor="middle"
        >
          {at === km[1] ? t('figures.km', { amount: at }) : digits.format(at)}
        </text>
      ))}
    </g>
  );
}

/** The places with their heights, the most important first, as far as there is room. */
function StopNames({ figure, nameOf, x, y, t }: Placed) {
  const stops = figure.stops ?? [];
  const words = new Map(
    stops.map(({ id, metres }) => [
      id,
      `${shortName(nameOf(id))} ${t('figures.metres', { amount: metres })}`,
    ]),
  );
  const requests = stops.map(({ id, km, rank }) => ({
    id,
    x: x(km),
    width: labelWidth(words.get(id) ?? ''),
    rank,
  }));
  const edges = { left: EDGE_PX, right: DRAWING_WIDTH_PX - EDGE_PX };
  return (
    <g class="figure-names">
      {placeLabels(requests, edges, LABEL_ROWS_COUNT).map(({ id, x: at, middle, row }) => {
        const foot = y(stops.find((stop) => stop.id === id)?.metres ?? 0);
        const base = TOP_PX - 14 - row * LABEL_ROW_PX;
        return (
          <g key={id}>
            <path d={`M${at.toFixed(1)} ${base + 4}V${foot.toFixed(1)}`} />
            <circle cx={at} cy={foot} r={2.5} />
            <text x={middle} y={base} text-anchor="middle">
              {words.get(id)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Names in brackets explain; beside a place they are too long. */
const shortName = (name: string) => name.replaceAll(/\s*[(（].*?[)）]/g, '');

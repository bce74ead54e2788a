import { scaleLinear, scaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import { dateFormat } from '../i18n/formats';
import type { DrawingProps } from './drawing-props';
import { DRAWING_WIDTH_PX, labelWidth } from './drawing-room';

const TOP_PX = 30;
const BOTTOM_PX = 190;
const EDGE_PX = 26;
const DAY_MS = 86_400_000;

/** A way over some days: days from side to side, kilometres of the road upwards; what lies between two points is not known. */
export function JourneyDrawing({ figure, labelOf, room, t }: DrawingProps) {
  const points = figure.rows
    .map(({ date = '', amounts = [] }, place) => ({ place, time: Date.parse(date), km: amounts[0] ?? 0 }))
    .filter(({ time }) => !Number.isNaN(time));
  const times = points.map(({ time }) => time);
  const along = scaleTime([Math.min(...times), Math.max(...times)], [EDGE_PX, DRAWING_WIDTH_PX - EDGE_PX]);
  const kms = points.map(({ km }) => km);
  const y = scaleLinear([Math.min(...kms), Math.max(...kms)], [BOTTOM_PX - 14, TOP_PX]);
  const x = (time: number) => room.x(along(time));
  const day = dateFormat(t.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const path = line<(typeof points)[number]>(
    ({ time }) => x(time),
    ({ km }) => y(km),
  );
  return (
    <svg viewBox={`0 0 ${DRAWING_WIDTH_PX} ${BOTTOM_PX + 20}`} aria-hidden="true">
      <path class="figure-axis" d={`M0 ${BOTTOM_PX}H${DRAWING_WIDTH_PX}`} />
      <path class="figure-unknown" d={path(points) ?? ''} />
      {points.map(({ place, time, km }) => {
        const words = labelOf(place);
        const half = labelWidth(words) / 2;
        return (
          <g key={place} class="figure-names">
            <circle cx={x(time)} cy={y(km)} r={4} />
            <text
              x={Math.max(half, Math.min(DRAWING_WIDTH_PX - half, x(time)))}
              y={y(km) - 9}
              text-anchor="middle"
            >
              {words}
            </text>
          </g>
        );
      })}
      <g class="figure-tick">
        {daysOf(times).map((time, place, all) =>
          place % Math.ceil(all.length / 4) === 0 ? (
            <text key={time} x={x(Math.max(time, times[0] ?? 0))} y={BOTTOM_PX + 14} text-anchor="middle">
              {day.format(time)}
            </text>
          ) : null,
        )}
      </g>
    </svg>
  );
}

/** The beginnings of the days that a way takes. */
function daysOf(times: readonly number[]): number[] {
  const first = Math.floor(Math.min(...times) / DAY_MS);
  const last = Math.floor(Math.max(...times) / DAY_MS);
  return Array.from({ length: last - first + 1 }, (_, more) => (first + more) * DAY_MS);
}

import type { FigurePlan } from '../content/figure';
import type { DrawingProps } from './drawing-props';
import { labelWidth } from './drawing-room';

const TITLE_PX = 20;
const GAP_PX = 12;

/** A piece of ground twice, one above the other: as it was, and with what has been built or is planned. */
export function PlanDrawing({ figure, labelOf, series, room }: DrawingProps) {
  const { plan } = figure;
  if (plan === undefined) return null;
  const step = TITLE_PX + plan.height + GAP_PX;
  const older = plan.places.filter(({ since }) => since === undefined);
  return (
    <svg viewBox={`0 0 ${plan.width} ${step * 2 - GAP_PX}`} aria-hidden="true">
      {[older, plan.places].map((places, which) => (
        <g key={series[which]} transform={`translate(0 ${which * step})`}>
          <text class="figure-label" x={room.x(0)} y={13}>
            {series[which]}
          </text>
          <svg
            aria-hidden="true"
            y={TITLE_PX}
            width={plan.width}
            height={plan.height}
            viewBox={`0 0 ${plan.width} ${plan.height}`}
          >
            <rect class="figure-land" width={plan.width} height={plan.height} />
            <path class="figure-sea" d={plan.sea} />
            {places.map((place) => (
              <PlanPlace
                key={place.id}
                place={place}
                name={labelOf(figure.rows.findIndex(({ feature }) => feature === place.id))}
                width={plan.width}
              />
            ))}
          </svg>
        </g>
      ))}
    </svg>
  );
}

interface PlaceProps {
  readonly place: FigurePlan['places'][number];
  readonly name: string;
  readonly width: number;
}

/** A place with its name, which stays within the picture; what is only planned is drawn hollow. */
function PlanPlace({ place: { path, shape, isPlanned, at }, name, width }: PlaceProps) {
  const half = labelWidth(name) / 2 + 2;
  const x = Math.max(half, Math.min(width - half, at[0]));
  return (
    <g class={`figure-place figure-place-${shape}${isPlanned ? ' figure-planned' : ''}`}>
      <path d={path} />
      <text x={x} y={at[1]} text-anchor="middle">
        {name}
      </text>
    </g>
  );
}

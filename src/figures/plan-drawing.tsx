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
  const nameOfPlace = (id: string) => labelOf(figure.rows.findIndex(({ feature }) => feature === id));
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
            {withNames(places, plan, nameOfPlace).map(({ place, ...name }) => (
              <PlanPlace key={place.id} place={place} name={name} />
            ))}
          </svg>
        </g>
      ))}
    </svg>
  );
}

type PlanPlaceData = FigurePlan['places'][number];

/** A name with its middle and its foot. */
interface PlacedName {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Height of a line of names. */
const NAME_PX = 14;

/** Names above their places, below them where that is taken, and in no case out of the picture at its sides. */
function withNames(
  places: readonly PlanPlaceData[],
  { width, height }: FigurePlan,
  nameOf: (id: string) => string,
): (PlacedName & { readonly place: PlanPlaceData })[] {
  const placed: (PlacedName & { readonly place: PlanPlaceData })[] = [];
  for (const place of places) {
    const words = nameOf(place.id);
    const half = labelWidth(words) / 2 + 2;
    const x = Math.max(half, Math.min(width - half, place.at[0]));
    const tries = [place.at[1], place.below, place.at[1] - NAME_PX, place.below + NAME_PX];
    const free = tries.find(
      (y) =>
        y > NAME_PX &&
        y < height &&
        placed.every(
          (other) =>
            Math.abs(other.y - y) >= NAME_PX || Math.abs(other.x - x) >= half + labelWidth(other.words) / 2,
        ),
    );
    placed.push({ place, words, x, y: free ?? height / 2 });
  }
  return placed;
}

interface PlaceProps {
  readonly place: PlanPlaceData;
  readonly name: PlacedName;
}

/** A place with its name; what is only planned is drawn hollow. */
function PlanPlace({ place: { path, shape, isPlanned }, name: { words, x, y } }: PlaceProps) {
  return (
    <g class={`figure-place figure-place-${shape}${isPlanned ? ' figure-planned' : ''}`}>
      <path d={path} />
      <text x={x} y={y} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}

import type { MarkerPart } from './marker-parts';
import { SHAPE_PX } from './shapes';

/** The parts of a marker as SVG, on a square of {@link SHAPE_PX}. */
export function MarkerSvg({ parts }: { readonly parts: readonly MarkerPart[] }) {
  return (
    <>
      {parts.flatMap(softened).map((part, i) => (
        <Part key={i} part={part} />
      ))}
    </>
  );
}

/** A soft edge as strokes that are the fainter the wider they are; a filter would blur each symbol anew. */
function softened(part: MarkerPart): MarkerPart[] {
  const { soft, width = 1, ...rest } = part;
  if (!soft) return [part];
  return [4, 3, 2].map((more) => ({ ...rest, width: width + more, opacity: 0.14 }));
}

const CENTRE_PX = SHAPE_PX / 2;

function Part({ part }: { readonly part: MarkerPart }) {
  const { d, fill = 'none', stroke, width, join, scale, opacity } = part;
  const fromCentre = `translate(${CENTRE_PX} ${CENTRE_PX})scale(${scale})translate(${-CENTRE_PX} ${-CENTRE_PX})`;
  return (
    <path
      d={d}
      fill={fill}
      stroke={stroke}
      stroke-width={width}
      stroke-linejoin={join}
      opacity={opacity}
      transform={scale === undefined ? undefined : fromCentre}
    />
  );
}

import type { MarkerPart } from './marker';
import { SHAPE_PX } from './shapes';

/** The parts of a marker as SVG, on a square of {@link SHAPE_PX}. */
export function MarkerSvg({ parts }: { readonly parts: readonly MarkerPart[] }) {
  return (
    <>
      {parts.map((part, i) => (
        <Part key={i} part={part} />
      ))}
    </>
  );
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

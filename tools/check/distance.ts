import type { Position } from 'geojson';

const KM_A_DEGREE = 111.2;

/** Of a long line so many positions are measured from: it is a matter of tens of kilometres. */
const MOST_POSITIONS = 300;

/** The shortest distance between two sets of positions, in kilometres, to some per cent. */
export function distanceKm(some: readonly Position[], others: readonly Position[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const a of thinned(some)) {
    for (const b of thinned(others)) nearest = Math.min(nearest, between(a, b));
  }
  return nearest;
}

function thinned(positions: readonly Position[]): readonly Position[] {
  const step = Math.ceil(positions.length / MOST_POSITIONS);
  return step <= 1 ? positions : positions.filter((_, i) => i % step === 0 || i === positions.length - 1);
}

/** By the great circle. */
function between([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(latB - latA) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lonB - lonA);
  return ((2 * Math.asin(Math.min(1, Math.sqrt(chord)))) / radians) * KM_A_DEGREE;
}

import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { gradientAt, type HeightSample, heightsBetween } from './heights';
import type { RideLine, RideStop } from './ride-line';

/** The plot area of a profile in pixels, without labels and axis. */
export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How steep a stretch is: less than 2 per cent, less than 4, more. */
export type Steepness = 0 | 1 | 2;

export type Grade = 'A' | 'B' | 'C';

/** A height profile as SVG paths, in pixels. */
export interface Profile {
  /** Pixels from the left at a chainage, and back. */
  readonly x: (km: number) => number;
  readonly kmAt: (x: number) => number;
  /** Pixels from the top at a height in metres. */
  readonly y: (metres: number) => number;
  /** The ground, by its steepness. */
  readonly grounds: readonly { readonly steepness: Steepness; readonly path: string }[];
  /** Its edge, by how good the drawn line is. */
  readonly edges: readonly { readonly grade: Grade; readonly path: string }[];
  readonly heightTicks: readonly number[];
  readonly kmTicks: readonly number[];
  /** Stretches without heights, in kilometres of chainage. */
  readonly unknown: readonly { readonly fromKm: number; readonly toKm: number }[];
}

interface Sample extends HeightSample {
  readonly grade: Grade;
  readonly steepness: Steepness;
}

/** The distance between two samples of the gradient, which itself is taken over ten kilometres. */
const STEEPNESS_STEP_PERCENT = 5;

/**
 * Draws the heights of a ride.
 * @param flipped whether chainage grows from right to left
 */
export function buildProfile(ride: RideLine, box: PlotBox, flipped: boolean): Profile {
  const range = flipped ? [box.right, box.left] : [box.left, box.right];
  const x = scaleLinear([ride.startKm, ride.endKm], range).clamp(true);
  const samples = samplesOf(ride);
  const heights = [
    ...samples.map(({ metres }) => metres),
    ...ride.stops.map(({ heightMetres }) => heightMetres),
  ].filter((metres) => metres !== null);
  const y = scaleLinear([0, Math.max(1000, ...heights)], [box.bottom, box.top]).nice(4);
  const xOf = ({ km }: Sample) => x(km);
  const yOf = ({ metres }: Sample) => y(metres ?? 0);
  const ground = area<Sample>(xOf, box.bottom, yOf);
  const edge = line<Sample>(xOf, yOf);
  const pathOf = (draw: (run: Sample[]) => string | null, runs: Sample[][]) => runs.map(draw).join('');
  const runsBy = <Key extends keyof Sample>(key: Key, value: Sample[Key]) =>
    runsOf(samples, (sample) => sample.metres !== null && sample[key] === value);
  return {
    x,
    kmAt: x.invert,
    y,
    grounds: ([0, 1, 2] as const).map((steepness) => ({
      steepness,
      path: pathOf(ground, runsBy('steepness', steepness)),
    })),
    edges: (['A', 'B', 'C'] as const).map((grade) => ({ grade, path: pathOf(edge, runsBy('grade', grade)) })),
    heightTicks: heights.length > 0 ? y.ticks(3) : [],
    kmTicks: x.ticks(Math.max(2, Math.floor((box.right - box.left) / 90))),
    unknown: unknownOf(samples),
  };
}

function unknownOf(samples: readonly Sample[]): Profile['unknown'] {
  const gaps: { fromKm: number; toKm: number }[] = [];
  for (const [i, { km, metres }] of samples.entries()) {
    const before = samples[i - 1];
    if (before === undefined || (metres !== null && before.metres !== null)) continue;
    const last = gaps.at(-1);
    if (last?.toKm === before.km) last.toKm = km;
    else gaps.push({ fromKm: before.km, toKm: km });
  }
  return gaps;
}

function samplesOf(ride: RideLine): Sample[] {
  let [reckoned, steepness]: [number, Steepness] = [-Infinity, 0];
  return heightsBetween(ride, ride.startKm, ride.endKm).map(({ km, metres }) => {
    if (km - reckoned >= STEEPNESS_STEP_PERCENT)
      [reckoned, steepness] = [km, steepnessOf(gradientAt(ride, km))];
    return { km, metres, steepness, grade: ride.partAt(km)?.properties.grade ?? 'C' };
  });
}

function steepnessOf(percent: number | null): Steepness {
  const steep = Math.abs(percent ?? 0);
  return steep < 2 ? 0 : steep < 4 ? 1 : 2;
}

/** Samples in a row of which something holds, each run with the one sample after it, so that runs meet. */
function runsOf(samples: readonly Sample[], holds: (sample: Sample) => boolean): Sample[][] {
  const runs: Sample[][] = [];
  let run: Sample[] = [];
  for (const sample of samples) {
    if (holds(sample)) run.push(sample);
    else if (run.length > 0) {
      runs.push(sample.metres === null ? run : [...run, sample]);
      run = [];
    }
  }
  return run.length > 1 ? [...runs, run] : runs;
}

/** The kinds of stops that have a symbol on the profile. */
export type MarkKind = 'pass' | 'tunnel' | 'border-crossing';

export function stopMark({ feature }: RideStop): MarkKind | null {
  const kind = feature?.properties.kind;
  return kind === 'pass' || kind === 'tunnel' || kind === 'border-crossing' ? kind : null;
}

/** Which names are shown first: those of both ends, then by importance; a place that is no feature is a town. */
export function stopRank(ride: RideLine, stop: RideStop): number {
  if (stop === ride.stops[0] || stop === ride.stops.at(-1)) return 0;
  return stop.feature?.properties.importance ?? 3;
}

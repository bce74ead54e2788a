import type { ManifestRide } from '../../src/content/manifest';
import type { WrittenFeature } from './written-feature';

/** From this length on a ride goes at the engine's own speeds. */
const LONG_RIDE_KM = 400;

/** How long a whole ride takes at its middle speed, about. */
const WHOLE_RIDE_S = 130;

const NICE = [1, 2, 5, 10];

/** Speeds for the rides that are shorter than those which the engine's speeds are made for, by their ids. */
export function speedsByLength(features: readonly WrittenFeature[]): Readonly<Record<string, ManifestRide>> {
  const lengths = new Map<string, number>();
  const note = (id: unknown, km: unknown) => {
    if (typeof id === 'string' && typeof km === 'number') lengths.set(id, Math.max(km, lengths.get(id) ?? 0));
  };
  for (const { id, properties } of features) {
    note(properties?.stop?.route, properties?.stop?.km);
    const waypoints: unknown[] = Array.isArray(properties?.waypoints) ? properties.waypoints : [];
    for (const waypoint of waypoints) note(id, (waypoint as { km?: unknown } | null)?.km);
  }
  const short = [...lengths].filter(([, km]) => km > 0 && km < LONG_RIDE_KM);
  return Object.fromEntries(short.map(([id, km]) => [id, { speeds: speedsFor(km) }]));
}

/** Three speeds in kilometres a second: half of what shows all in two minutes, that, and more than twice it. */
function speedsFor(lengthKm: number): readonly number[] {
  const middle = nice(lengthKm / WHOLE_RIDE_S);
  return [middle / 2, middle, middle * 2.5].map((speed) => Math.max(0.01, Number(speed.toPrecision(2))));
}

/** The nearest number that begins with 1, 2 or 5. */
function nice(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const near = (one: number, other: number) =>
    Math.abs(Math.log(value / (one * power))) <= Math.abs(Math.log(value / (other * power))) ? one : other;
  return NICE.reduce(near) * power;
}

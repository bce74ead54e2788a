import { readKilometre } from '../i18n/read-number';
import { nameKey } from '../i18n/text-folding';
import type { RideLine } from './ride-line';

/** What a typed text means: a chainage, or why none. */
export type RidePlaceResult =
  | { readonly kind: 'km'; readonly km: number }
  | { readonly kind: 'beyond'; readonly km: number }
  | { readonly kind: 'unknown' };

/**
 * Finds a kilometre, or a stop by its name: the whole of it, else its beginning, else any part.
 * @param namesOf all names of a stop, in all languages
 */
export function findRidePlace(
  ride: RideLine,
  text: string,
  namesOf: (id: string) => readonly string[],
): RidePlaceResult {
  const km = readKilometre(text);
  if (km !== null) return { kind: km >= ride.startKm && km <= ride.endKm ? 'km' : 'beyond', km };
  const wanted = nameKey(text);
  if (wanted === '') return { kind: 'unknown' };
  const named = ride.stops.map(({ id, km }) => ({ km, keys: namesOf(id).map(nameKey) }));
  const tests = [
    (key: string) => key === wanted,
    (key: string) => key.startsWith(wanted),
    (key: string) => key.includes(wanted),
  ];
  for (const test of tests) {
    const stop = named.find(({ keys }) => keys.some(test));
    if (stop) return { kind: 'km', km: stop.km };
  }
  return { kind: 'unknown' };
}

import type { ReadonlySignal } from '@preact/signals';
import { useExplorer, useLocalization } from '../ui/context';
import { useDerived } from '../ui/use-derived';
import type { RideLine } from './ride-line';
import { type RideSample, sampleAt } from './ride-sample';
import type { RideWording } from './ride-words';

/** What can be said of the place where the ride stands; to be bound to texts, as it changes with each frame. */
export function useRideSample(ride: RideLine): ReadonlySignal<RideSample> {
  const { state } = useExplorer();
  const tenths = useDerived(() => Math.round(ride.clamp(state.ride.km.value) * 10), [ride, state]);
  return useDerived(() => sampleAt(ride, tenths.value / 10), [ride, tenths]);
}

/** A text about where the ride stands, in the reader's words. */
export function useRideText(
  reading: ReadonlySignal<RideSample>,
  write: (reading: RideSample, words: RideWording) => string,
): ReadonlySignal<string> {
  const { state, t } = useExplorer();
  const { nameOf } = useLocalization();
  return useDerived(
    () => write(reading.value, { t: t.value, nameOf, reversed: state.ride.reversed.value }),
    [reading, write, state, t, nameOf],
  );
}

import { useExplorer, useLocalization, useT } from '../ui/context';
import { axisOrder, kmForKey } from './axis-keys';
import type { RideLine } from './ride-line';
import { placeInWords, sliderName, valueText } from './ride-words';
import { useRideSample, useRideText } from './use-ride-sample';

/** The one slider of the ride, below the profile; its thumb and its value text move without drawing anything anew. */
export function RideSlider({ ride }: { readonly ride: RideLine }) {
  const { state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  // Under way it says the place alone, so that it changes from stop to stop and not with each frame.
  const text = useRideText(useRideSample(ride), (reading, words) =>
    state.ride.playing.value ? placeInWords(reading, words) : valueText(reading, words),
  );
  const order = axisOrder(state.ride.reversed.value, t.dir);
  const goTo = (km: number) => {
    if (state.ride.playing.peek()) state.ride.pause();
    state.ride.scrub(km);
  };
  return (
    <input
      class="ride-slider"
      type="range"
      // The browser lays out and drags a range by its direction.
      dir={order.flipped ? 'rtl' : 'ltr'}
      aria-label={sliderName(ride, { t: t, nameOf })}
      aria-valuetext={text}
      min={ride.startKm}
      max={ride.endKm}
      step="any"
      value={state.ride.km}
      onInput={({ currentTarget }) => goTo(ride.clamp(currentTarget.valueAsNumber))}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const km = kmForKey(ride, state.ride.km.peek(), event, order);
        if (km === null) return;
        event.preventDefault();
        goTo(km);
      }}
    />
  );
}

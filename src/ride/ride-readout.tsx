import type { RideLine } from './ride-line';
import { figuresInWords, nextInWords, placeHeading } from './ride-words';
import { useRideSample, useRideText } from './use-ride-sample';

/** Place, kilometre, height and the way to the next stop, as the ride goes. */
export function RideReadout({ ride }: { readonly ride: RideLine }) {
  const reading = useRideSample(ride);
  const place = useRideText(reading, placeHeading);
  const figures = useRideText(reading, figuresInWords);
  const next = useRideText(reading, nextInWords);
  return (
    <p class="ride-readout">
      <strong>{place}</strong>
      <span class="ride-figures">{figures}</span>
      <span class="aside">{next}</span>
    </p>
  );
}

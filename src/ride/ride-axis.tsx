import './ride-axis.css';
import './ride-details.css';
import { useExplorer } from '../ui/context';
import { RideControls } from './ride-controls';
import type { RideLine } from './ride-line';
import type { RideLines } from './ride-lines';
import { RideProfile } from './ride-profile';
import { RideSlider } from './ride-slider';
import { figuresInWords, nextInWords, placeHeading } from './ride-words';
import { useRideSample, useRideText } from './use-ride-sample';

/** The axis to read along: what moves it, where it stands, its profile and its slider. */
export function RideAxis({ lines }: { readonly lines: RideLines }) {
  const { state } = useExplorer();
  const ride = lines.line(state.ride.id.value);
  return (
    <div class="ride-axis" key={ride.id}>
      <div class="ride-bar">
        <RideControls ride={ride} />
        <RideReadout ride={ride} />
      </div>
      <RideProfile ride={ride} />
      <RideSlider ride={ride} />
    </div>
  );
}

/** Place, kilometre, height and the way to the next stop, as the ride goes. */
function RideReadout({ ride }: { readonly ride: RideLine }) {
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

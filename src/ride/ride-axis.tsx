import './ride.css';
import { useExplorer } from '../ui/context';
import { RideControls } from './ride-controls';
import type { RideLines } from './ride-lines';
import { RideProfile } from './ride-profile';
import { RideReadout } from './ride-readout';
import { RideSlider } from './ride-slider';

/** The axis to read along: what moves it, where it stands, its profile and its slider. */
export function RideAxis({ book }: { readonly book: RideLines }) {
  const { state } = useExplorer();
  const ride = book.line(state.ride.id.value);
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

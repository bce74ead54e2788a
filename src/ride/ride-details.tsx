import './ride-axis.css';
import './ride-details.css';
import { CopyLink } from '../share/view-actions';
import { useExplorer } from '../ui/context';
import { AlongsideList } from './alongside-list';
import { ProfileInWords } from './profile-in-words';
import { RideCard } from './ride-card';
import type { RideLines } from './ride-lines';
import { RideMeasures } from './ride-measures';
import { RideOptions } from './ride-options';

/** Which ride, the card of the place, what lies along the way, and what can be measured on it. */
export function RideDetails({ lines }: { readonly lines: RideLines }) {
  const { state } = useExplorer();
  const ride = lines.line(state.ride.id.value);
  return (
    <div class="ride-details" key={ride.id}>
      <RideOptions ride={ride} />
      <RideCard ride={ride} />
      <AlongsideList ride={ride} />
      <RideMeasures ride={ride} />
      <ProfileInWords ride={ride} />
      <CopyLink />
    </div>
  );
}

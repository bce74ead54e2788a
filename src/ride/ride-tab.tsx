import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { useRides } from './context';
import { LazyRideAxis } from './ride-dock';

const rideDetails = resource(() => import('./ride-details'));

/** What the panel says of the place where the ride stands; on narrow screens below the axis. */
export function RideTab() {
  const { isCompact } = useExplorer();
  const { rides } = useRides();
  return (
    <AsyncContent of={rides}>
      {(lines) => (
        <div class="ride">
          {isCompact.value && <LazyRideAxis lines={lines} />}
          <AsyncContent of={rideDetails}>{({ RideDetails }) => <RideDetails lines={lines} />}</AsyncContent>
        </div>
      )}
    </AsyncContent>
  );
}

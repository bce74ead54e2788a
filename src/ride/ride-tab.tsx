import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { useRides } from './context';
import { rideAxisResource } from './lazy-axis';

const lazyDetails = resource(() => import('./ride-details'));

/** What the panel says of the place where the ride stands; on narrow screens below the axis. */
export function RideTab() {
  const { isCompact } = useExplorer();
  const { rides } = useRides();
  return (
    <AsyncContent of={rides}>
      {(book) => (
        <div class="ride">
          {isCompact.value && (
            <AsyncContent of={rideAxisResource}>{({ RideAxis }) => <RideAxis book={book} />}</AsyncContent>
          )}
          <AsyncContent of={lazyDetails}>{({ RideDetails }) => <RideDetails book={book} />}</AsyncContent>
        </div>
      )}
    </AsyncContent>
  );
}

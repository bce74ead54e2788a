import { lazy } from '../state/resource';
import { Awaited } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { lazyAxis } from './lazy-axis';

const lazyDetails = lazy(() => import('./ride-details'));

/** What the panel says of the place where the ride stands; on narrow screens below the axis. */
export function RidePanel() {
  const { narrow, rides } = useExplorer();
  return (
    <Awaited of={rides}>
      {(book) => (
        <div class="ride">
          {narrow.value && <Awaited of={lazyAxis}>{({ RideAxis }) => <RideAxis book={book} />}</Awaited>}
          <Awaited of={lazyDetails}>{({ RideDetails }) => <RideDetails book={book} />}</Awaited>
        </div>
      )}
    </Awaited>
  );
}

import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { useRides } from './context';
import { rideAxisResource } from './lazy-axis';

/** The axis of the ride below the map; on narrow screens it stands in the panel. */
export function RideDock() {
  const { isCompact } = useExplorer();
  const { rides } = useRides();
  const t = useT();
  if (isCompact.value) return null;
  return (
    <section class="dock ride-dock" aria-label={t('ride.axis')}>
      <AsyncContent of={rides}>
        {(book) => (
          <AsyncContent of={rideAxisResource}>{({ RideAxis }) => <RideAxis book={book} />}</AsyncContent>
        )}
      </AsyncContent>
    </section>
  );
}

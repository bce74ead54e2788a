import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { useRides } from './context';
import type { RideLines } from './ride-lines';

const rideAxis = resource(() => import('./ride-axis'));

/** The axis of the ride below the map; on narrow screens it stands in the panel. */
export function RideDock() {
  const { isCompact } = useExplorer();
  const { rides } = useRides();
  const t = useT();
  if (isCompact.value) return null;
  return (
    <section class="dock ride-dock" aria-label={t('ride.axis')}>
      <AsyncContent of={rides}>{(lines) => <LazyRideAxis lines={lines} />}</AsyncContent>
    </section>
  );
}

/** The axis of the ride, whose code is fetched when a ride is first opened. */
export function LazyRideAxis({ lines }: { readonly lines: RideLines }) {
  return <AsyncContent of={rideAxis}>{({ RideAxis }) => <RideAxis lines={lines} />}</AsyncContent>;
}

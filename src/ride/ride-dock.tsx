import { Awaited } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { lazyAxis } from './lazy-axis';

/** The axis of the ride below the map; on narrow screens it stands in the panel. */
export function RideDock() {
  const { narrow, rides } = useExplorer();
  const t = useT();
  if (narrow.value) return null;
  return (
    <section class="dock ride-dock" aria-label={t('ride.axis')}>
      <Awaited of={rides}>
        {(book) => <Awaited of={lazyAxis}>{({ RideAxis }) => <RideAxis book={book} />}</Awaited>}
      </Awaited>
    </section>
  );
}

import { Route } from 'lucide';
import type { FeatureId } from '../content/model';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { Icon } from '../ui/icon';

/** The ways from a feature to rides: along itself, or along the lines that pass it, from there on. */
export function RideLinks({ id }: { readonly id: FeatureId }) {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  if (index.rides.has(id)) {
    return (
      <p class="ride-here">
        <button type="button" class="text-button" onClick={() => state.rideAlong(id, 0)}>
          <Icon node={Route} size={16} />
          {t('ride.ride')}
        </button>
      </p>
    );
  }
  const passing = [...index.rides.keys()].flatMap((ride) => {
    const waypoint = index.waypointsOf(ride).find((one) => one.id === id);
    return waypoint ? [{ ride, km: waypoint.km }] : [];
  });
  if (passing.length === 0) return null;
  return (
    <p class="ride-here">
      {passing.map(({ ride, km }) => (
        <button key={ride} type="button" class="text-button" onClick={() => state.rideAlong(ride, km)}>
          <Icon node={Route} size={16} />
          {t('ride.here', { name: nameOf(ride).name })}
        </button>
      ))}
    </p>
  );
}

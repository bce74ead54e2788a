import { startKmOf } from '../state/ride-state';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { Select } from '../ui/select';
import { GoTo } from './go-to';
import type { RideLine } from './ride-line';

/** Which line to ride along, which end of it comes first, where to go on it, and whether the map turns with it. */
export function RideOptions({ ride }: { readonly ride: RideLine }) {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const { reversed, turning } = state.ride;
  const first = (stop: { readonly id: string } | undefined) =>
    t('ride.first', { name: stop ? nameOf(stop.id).name : '' });
  return (
    <div class="ride-options">
      <Select
        label={t('ride.line')}
        value={ride.id}
        options={[...index.rides.keys()].map((id) => ({
          value: id,
          text: nameOf(id).name,
          lang: nameOf(id).lang,
        }))}
        onChange={(id) => state.rideAlong(id, startKmOf(id))}
      />
      <Select
        label={t('ride.order')}
        value={reversed.value ? 'far' : 'near'}
        options={[
          { value: 'near', text: first(ride.stops[0]) },
          { value: 'far', text: first(ride.stops.at(-1)) },
        ]}
        onChange={(end) => state.ride.setReversed(end === 'far')}
      />
      <GoTo ride={ride} />
      <label class="ride-turning">
        <input
          type="checkbox"
          checked={turning.value}
          onChange={({ currentTarget }) => state.ride.setTurning(currentTarget.checked)}
        />
        {t('ride.turn')}
      </label>
    </div>
  );
}

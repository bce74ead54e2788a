import { useExplorer, useLocalization, useT } from '../ui/context';
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
      <label>
        {t('ride.line')}
        <select
          value={ride.id}
          onChange={({ currentTarget }) => {
            if (index.rides.has(currentTarget.value)) state.rideAlong(currentTarget.value, 0);
          }}
        >
          {[...index.rides.keys()].map((id) => (
            <option key={id} value={id} lang={nameOf(id).lang}>
              {nameOf(id).name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('ride.order')}
        <select
          value={reversed.value ? 'far' : 'near'}
          onChange={({ currentTarget }) => state.ride.setReversed(currentTarget.value === 'far')}
        >
          <option value="near">{first(ride.stops[0])}</option>
          <option value="far">{first(ride.stops.at(-1))}</option>
        </select>
      </label>
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

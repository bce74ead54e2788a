import { effect } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { RideLines } from '../ride/ride-lines';
import { outcome, type Resource, resource } from '../state/resource';
import type { ViewState } from '../state/view-state';
import type { MapSlot } from './map-slot';

interface Parts {
  readonly state: ViewState;
  readonly index: AtlasIndex;
  readonly exactLines: Resource<true>;
}

/** The rides; their code, their lines and what binds them to the map come when the first of them is opened. */
export function ridesResource(slot: MapSlot, { state, index, exactLines }: Parts): Resource<RideLines> {
  const rides = resource(async () => {
    const [{ RideLines }, { bindRide }, lines] = await Promise.all([
      import('../ride/ride-lines'),
      import('./bind-ride'),
      outcome(exactLines),
    ]);
    if (lines.kind !== 'ready') throw new Error('The exact lines have not come');
    const rideLines = new RideLines(index);
    bindRide(slot, state, rideLines);
    return rideLines;
  });
  effect(() => {
    if (state.ride.isOpen.value) rides.load();
  });
  return rides;
}

import { effect } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { RideLines } from '../ride/ride-lines';
import { type Resource, resource } from '../state/resource';
import type { ViewState } from '../state/view-state';
import type { MapSlot } from './map-slot';

interface Parts {
  readonly state: ViewState;
  readonly index: AtlasIndex;
}

/** The rides; their code, and what binds them to the map, comes when the first of them is opened. */
export function ridesResource(slot: MapSlot, { state, index }: Parts): Resource<RideLines> {
  const rides = resource(async () => {
    const [{ RideLines }, { bindRide }] = await Promise.all([
      import('../ride/ride-lines'),
      import('./bind-ride'),
    ]);
    const rideLines = new RideLines(index);
    bindRide(slot, state, rideLines);
    return rideLines;
  });
  effect(() => {
    if (state.ride.isOpen.value) rides.load();
  });
  return rides;
}

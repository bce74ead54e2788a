import { effect } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { RideBook } from '../ride/ride-book';
import { type Lazy, lazy } from '../state/resource';
import type { ViewState } from '../state/view-state';
import type { MapPort } from './bind-map';

interface Parts {
  readonly state: ViewState;
  readonly index: AtlasIndex;
}

/** The rides; their code, and what binds them to the map, comes when the first of them is opened. */
export function lazyRides(port: MapPort, { state, index }: Parts): Lazy<RideBook> {
  const rides = lazy(async () => {
    const [{ RideBook }, { bindRide }] = await Promise.all([
      import('../ride/ride-book'),
      import('./bind-ride'),
    ]);
    const book = new RideBook(index);
    bindRide(port, state, book);
    return book;
  });
  effect(() => {
    if (state.ride.open.value) rides.load();
  });
  return rides;
}
